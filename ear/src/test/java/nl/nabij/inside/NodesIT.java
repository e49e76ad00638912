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
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.nabij.live.Ear;
import nl.nabij.live.LiveEvent;
import nl.nabij.live.LiveTopic;
import nl.nabij.people.DeviceEnded;
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

  @Inject private LiveTopic live;

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

  private void tell(String node, DeviceEnded... ended) throws JMSException {
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
      BytesMessage message = context.createBytesMessage();
      message.setStringProperty("node", node);
      for (DeviceEnded one : ended) {
        byte[] json =
            "{\"device\":\"%s\",\"youth\":\"%s\"}"
                .formatted(one.device(), one.youth())
                .getBytes(StandardCharsets.UTF_8);
        message.writeUTF("DeviceEnded");
        message.writeInt(json.length);
        message.writeBytes(json);
      }
      context.createProducer().send(topic, message);
    }
  }
}
