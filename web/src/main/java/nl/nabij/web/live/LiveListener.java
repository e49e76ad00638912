package nl.nabij.web.live;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import nl.nabij.attachment.AttachmentChanged;
import nl.nabij.conversation.MessageChanged;
import nl.nabij.conversation.MessagePosted;
import nl.nabij.conversation.MessagesGot;
import nl.nabij.conversation.MessagesRead;
import nl.nabij.conversation.Typing;
import nl.nabij.glass.GlassBroken;
import nl.nabij.group.GroupsChanged;
import nl.nabij.live.LiveEvent;
import nl.nabij.live.LiveTopic;
import nl.nabij.people.DeviceEnded;
import nl.nabij.people.DeviceLocked;
import nl.nabij.vault.KeyForgotten;
import nl.nabij.web.json.Json;
import org.jboss.logging.Logger;

/**
 * Hears what other nodes tell, and passes it on to whoever watches here. One session, so that it
 * hears things in the order in which they were told. What is lost is made good by number.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/topic/nabij-live"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Topic"),
      @ActivationConfigProperty(
          propertyName = "messageSelector",
          propertyValue = "node <> '${jboss.node.name}'"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1"),
      @ActivationConfigProperty(
          propertyName = "acknowledgeMode",
          propertyValue = "Dups-ok-acknowledge")
    })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveListener implements MessageListener {
  private static final Logger LOG = Logger.getLogger(LiveListener.class);

  private static final Map<String, Class<? extends LiveEvent>> KINDS =
      Map.ofEntries(
          Map.entry("AttachmentChanged", AttachmentChanged.class),
          Map.entry("GlassBroken", GlassBroken.class),
          Map.entry("GroupsChanged", GroupsChanged.class),
          Map.entry("MessagePosted", MessagePosted.class),
          Map.entry("MessageChanged", MessageChanged.class),
          Map.entry("MessagesRead", MessagesRead.class),
          Map.entry("MessagesGot", MessagesGot.class),
          Map.entry("Typing", Typing.class),
          Map.entry("DeviceEnded", DeviceEnded.class),
          Map.entry("DeviceLocked", DeviceLocked.class),
          Map.entry("KeyForgotten", KeyForgotten.class));

  @Inject Json json;
  @Inject LiveTopic live;

  @Override
  public void onMessage(final Message message) {
    try {
      if (message instanceof BytesMessage bytes) {
        final DataInputStream events = new DataInputStream(new ByteArrayInputStream(all(bytes)));
        while (events.available() > 0) {
          passOn(events.readUTF(), events.readNBytes(events.readInt()));
        }
      }
    } catch (final JMSException | IOException | RuntimeException e) {
      LOG.warnf("not passed on: %s", e.getClass().getName());
    }
  }

  private static byte[] all(final BytesMessage message) throws JMSException {
    final byte[] body = new byte[(int) message.getBodyLength()];
    message.readBytes(body);
    return body;
  }

  /** A kind that this node does not know is of a newer release. */
  private void passOn(final String kind, final byte[] event) throws IOException {
    final Class<? extends LiveEvent> known = KINDS.get(kind);
    if (known != null) {
      live.passOn(json.mapper().readValue(event, known));
    }
  }
}
