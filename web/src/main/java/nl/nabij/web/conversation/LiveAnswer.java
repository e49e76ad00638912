package nl.nabij.web.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.conversation.AttachedCard;
import nl.nabij.conversation.Mark;
import nl.nabij.web.problem.Problem;

/** What the server says on {@code /live}; see docs/protocol.md. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LiveAnswer.Hello.class, name = "hello"),
  @JsonSubTypes.Type(value = LiveAnswer.Followed.class, name = "followed"),
  @JsonSubTypes.Type(value = LiveAnswer.Message.class, name = "message"),
  @JsonSubTypes.Type(value = LiveAnswer.Changed.class, name = "changed"),
  @JsonSubTypes.Type(value = LiveAnswer.Accepted.class, name = "accepted"),
  @JsonSubTypes.Type(value = LiveAnswer.Refused.class, name = "refused"),
  @JsonSubTypes.Type(value = LiveAnswer.Read.class, name = "read"),
  @JsonSubTypes.Type(value = LiveAnswer.Got.class, name = "got"),
  @JsonSubTypes.Type(value = LiveAnswer.Typing.class, name = "typing"),
  @JsonSubTypes.Type(value = LiveAnswer.Attachment.class, name = "attachment"),
  @JsonSubTypes.Type(value = LiveAnswer.Pong.class, name = "pong"),
  @JsonSubTypes.Type(value = LiveAnswer.Inbox.class, name = "inbox")
})
sealed interface LiveAnswer {

  /** Speak. */
  record Hello() implements LiveAnswer {}

  /**
   * The backlog was sent; what follows is live.
   *
   * @param changed the last change of a message
   * @param reload more has changed than is sent one by one: read the thread anew
   */
  record Followed(
      UUID thread,
      long last,
      List<Mark> marks,
      long changed,
      Boolean reload,
      List<nl.nabij.conversation.Message> pinned)
      implements LiveAnswer {}

  /** A message of a followed thread, each once and in order. */
  record Message(nl.nabij.conversation.Message message) implements LiveAnswer {}

  /** What became of a message. */
  record Changed(nl.nabij.conversation.Message message) implements LiveAnswer {}

  /** Your message is kept. */
  record Accepted(UUID thread, UUID id, long seq, Instant sentAt) implements LiveAnswer {}

  /** What you asked was not done. */
  record Refused(UUID id, UUID thread, Problem problem) implements LiveAnswer {}

  /** One side has read up to this number. */
  record Read(UUID thread, String who, long seq) implements LiveAnswer {}

  /** A device of one side has received up to this number. */
  record Got(UUID thread, String who, long seq) implements LiveAnswer {}

  /** Somebody of this side is writing. */
  record Typing(UUID thread, String who) implements LiveAnswer {}

  /** A file of a followed thread was checked: its card is another. */
  record Attachment(UUID thread, UUID id, AttachedCard card) implements LiveAnswer {}

  /** Here. */
  record Pong() implements LiveAnswer {}

  /** Your inbox is not what it was. */
  record Inbox() implements LiveAnswer {}
}
