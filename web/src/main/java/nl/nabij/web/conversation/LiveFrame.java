package nl.nabij.web.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a browser says on {@code /live}; see docs/protocol.md. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LiveFrame.Follow.class, name = "follow"),
  @JsonSubTypes.Type(value = LiveFrame.Unfollow.class, name = "unfollow"),
  @JsonSubTypes.Type(value = LiveFrame.Post.class, name = "post"),
  @JsonSubTypes.Type(value = LiveFrame.Read.class, name = "read"),
  @JsonSubTypes.Type(value = LiveFrame.Got.class, name = "got"),
  @JsonSubTypes.Type(value = LiveFrame.Typing.class, name = "typing"),
  @JsonSubTypes.Type(value = LiveFrame.Ping.class, name = "ping")
})
sealed interface LiveFrame {

  /** The thread it is about, or null. */
  default UUID thread() {
    return null;
  }

  /** The message it is about, or null. */
  default UUID id() {
    return null;
  }

  /**
   * Give me everything after this number, now and from now on.
   *
   * @param changed and the changes after this one; without it those from now on
   */
  record Follow(@NotNull UUID thread, @Min(0) long after, @Min(0) Long changed)
      implements LiveFrame {}

  /** No more of this thread. */
  record Unfollow(@NotNull UUID thread) implements LiveFrame {}

  /** Keep this message under the id I gave it. */
  record Post(
      @NotNull UUID thread,
      @NotNull UUID id,
      @NotNull @Size(min = 1, max = 10_000) String text,
      UUID answers)
      implements LiveFrame {}

  /** I have read up to this number. */
  record Read(@NotNull UUID thread, @Min(1) long seq) implements LiveFrame {}

  /** I have received up to this number. */
  record Got(@NotNull UUID thread, @Min(1) long seq) implements LiveFrame {}

  /** I am writing. */
  record Typing(@NotNull UUID thread) implements LiveFrame {}

  /** Are you there? */
  record Ping() implements LiveFrame {}
}
