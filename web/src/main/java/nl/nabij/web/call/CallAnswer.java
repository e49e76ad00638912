package nl.nabij.web.call;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.nabij.call.IceServer;
import nl.nabij.web.problem.Problem;

/** What the server says on {@code /call}; see docs/protocol.md. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = CallAnswer.Entered.class, name = "entered"),
  @JsonSubTypes.Type(value = CallAnswer.Waiting.class, name = "waiting"),
  @JsonSubTypes.Type(value = CallAnswer.Knock.class, name = "knock"),
  @JsonSubTypes.Type(value = CallAnswer.Gone.class, name = "gone"),
  @JsonSubTypes.Type(value = CallAnswer.Admitted.class, name = "admitted"),
  @JsonSubTypes.Type(value = CallAnswer.Peer.class, name = "peer"),
  @JsonSubTypes.Type(value = CallAnswer.Signal.class, name = "signal"),
  @JsonSubTypes.Type(value = CallAnswer.Left.class, name = "left"),
  @JsonSubTypes.Type(value = CallAnswer.Ended.class, name = "ended"),
  @JsonSubTypes.Type(value = CallAnswer.Refused.class, name = "refused"),
  @JsonSubTypes.Type(value = CallAnswer.Pong.class, name = "pong")
})
sealed interface CallAnswer {

  /** Somebody who waits to be let in. */
  record Waiter(UUID peer, String name) {}

  /** Somebody who is in; {@code polite} tells whether the one who reads this gives way to them. */
  record Partner(UUID peer, boolean polite) {}

  /** You are in, as the host. */
  record Entered(
      UUID peer, String role, List<IceServer> ice, List<Waiter> waiting, List<Partner> peers)
      implements CallAnswer {}

  /** You are in the waiting room; {@code host} tells whether somebody is there to let you in. */
  record Waiting(UUID peer, boolean host) implements CallAnswer {}

  /** Somebody has come to the waiting room. */
  record Knock(UUID peer, String name) implements CallAnswer {}

  /** Somebody left the waiting room. */
  record Gone(UUID peer) implements CallAnswer {}

  /** You were let in. */
  record Admitted(List<IceServer> ice) implements CallAnswer {}

  /** Media with this one may start. */
  record Peer(UUID peer, boolean polite) implements CallAnswer {}

  /** A description or candidate of this one. */
  record Signal(UUID from, JsonNode data) implements CallAnswer {}

  /** This one is no longer in the call. */
  record Left(UUID peer) implements CallAnswer {}

  /** The call is over. */
  record Ended() implements CallAnswer {}

  /** What you asked was not done. */
  record Refused(Problem problem) implements CallAnswer {}

  /** Here. */
  record Pong() implements CallAnswer {}
}
