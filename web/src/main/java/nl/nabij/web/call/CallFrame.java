package nl.nabij.web.call;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What a browser says on {@code /call}; see docs/protocol.md. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = CallFrame.Enter.class, name = "enter"),
  @JsonSubTypes.Type(value = CallFrame.Admit.class, name = "admit"),
  @JsonSubTypes.Type(value = CallFrame.Signal.class, name = "signal"),
  @JsonSubTypes.Type(value = CallFrame.Leave.class, name = "leave"),
  @JsonSubTypes.Type(value = CallFrame.End.class, name = "end"),
  @JsonSubTypes.Type(value = CallFrame.Ping.class, name = "ping")
})
sealed interface CallFrame {

  /** Here I am; {@code peer} is what I was called earlier in this call, or null. */
  record Enter(UUID peer) implements CallFrame {}

  /** Let this one in. */
  record Admit(@NotNull UUID peer) implements CallFrame {}

  /** Pass this description or candidate on, unread. */
  record Signal(@NotNull UUID to, @NotNull JsonNode data) implements CallFrame {}

  /** I hang up. */
  record Leave() implements CallFrame {}

  /** The call is over for all. */
  record End() implements CallFrame {}

  /** Are you there? */
  record Ping() implements CallFrame {}
}
