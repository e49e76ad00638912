package nl.nabij.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Topic;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.nabij.live.Ear;
import nl.nabij.live.LiveEvent;
import nl.nabij.live.LiveTopic;
import nl.nabij.people.DeviceEnded;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.Vault;
import nl.nabij.web.json.Json;
import nl.nabij.web.live.LiveListener;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the nodes of a cluster tell each other. */
@ExtendWith(ArquillianExtension.class)
class NodesIT {
  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory connections;

  @Resource(lookup = "java:/jms/topic/nabij-live")
  private Topic topic;

  private final DataSource database = PastTheWall.source();

  @Inject private LiveTopic live;
  @Inject private Vault vault;

  private final BlockingQueue<LiveEvent> heard = new LinkedBlockingQueue<>();
  private final Ear ear = heard::add;

  @Deployment
  static EnterpriseArchive archive() {
    return Inside.with(NodesIT.class, LiveListener.class, Json.class);
  }

  @Test
  void what_another_node_tells_is_heard_here_and_what_this_one_told_is_not_heard_again()
      throws Exception {
    live.listen(ear);
    try {
      DeviceEnded own = new DeviceEnded(UUID.randomUUID(), UUID.randomUUID());
      DeviceEnded others = new DeviceEnded(UUID.randomUUID(), UUID.randomUUID());
      DeviceEnded next = new DeviceEnded(UUID.randomUUID(), UUID.randomUUID());
      tell(System.getProperty("jboss.node.name"), own);
      tell("another-node", others, next);
      // Of two that have nothing to do with each other either may be heard first.
      assertThat(Arrays.asList(heard.poll(10, TimeUnit.SECONDS), heard.poll(10, TimeUnit.SECONDS)))
          .containsExactlyInAnyOrder(others, next);
      assertThat(heard.poll(500, TimeUnit.MILLISECONDS)).isNull();
    } finally {
      live.silence(ear);
    }
  }

  @Test
  void what_happens_here_is_heard_here_once() throws Exception {
    live.listen(ear);
    try {
      DeviceEnded ended = new DeviceEnded(UUID.randomUUID(), UUID.randomUUID());
      live.publish(ended);
      assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(ended);
      assertThat(heard.poll(500, TimeUnit.MILLISECONDS)).isNull();
    } finally {
      live.silence(ear);
    }
  }

  @Test
  void a_key_that_another_node_destroyed_is_forgotten_here_at_once() throws Exception {
    UUID dossier = UUID.randomUUID();
    vault.open(dossier, UUID.randomUUID());
    byte[] sealed = vault.sealText(dossier, "x", "Geheim");
    destroyElsewhere(dossier);
    // A copy lives on here until word of it comes.
    assertThat(vault.unsealText(dossier, "x", sealed)).isEqualTo("Geheim");
    tell("another-node", "KeyForgotten", "{\"dossier\":\"%s\"}".formatted(dossier));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (opens(dossier, sealed)) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(50);
    }
  }

  private boolean opens(UUID dossier, byte[] sealed) {
    try {
      vault.unsealText(dossier, "x", sealed);
      return true;
    } catch (KeyDestroyed e) {
      return false;
    }
  }

  private void destroyElsewhere(UUID dossier) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement change =
            connection.prepareStatement(
                "UPDATE vault_key SET wrapped = NULL, destroyed_at = now() WHERE dossier = ?")) {
      change.setObject(1, dossier);
      change.executeUpdate();
    }
  }

  private void tell(String node, DeviceEnded... ended) throws JMSException {
    tell(
        node,
        "DeviceEnded",
        Arrays.stream(ended)
            .map(one -> "{\"device\":\"%s\",\"youth\":\"%s\"}".formatted(one.device(), one.youth()))
            .toArray(String[]::new));
  }

  private void tell(String node, String kind, String... events) throws JMSException {
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
      BytesMessage message = context.createBytesMessage();
      message.setStringProperty("node", node);
      for (String event : events) {
        byte[] json = event.getBytes(StandardCharsets.UTF_8);
        message.writeUTF(kind);
        message.writeInt(json.length);
        message.writeBytes(json);
      }
      context.createProducer().send(topic, message);
    }
  }
}
