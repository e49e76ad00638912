package nl.nabij.web.call;

import java.util.UUID;
import java.util.function.Consumer;
import nl.nabij.access.Actor;
import nl.nabij.access.Guest;
import nl.nabij.access.Staff;

/** Somebody at a call: in the waiting room until admitted; a host is in from the start. */
final class CallPeer {
  private final UUID id;
  private final Actor actor;
  private final Consumer<CallAnswer> out;
  private final Runnable replaced;
  private boolean in;
  private UUID presence;

  /**
   * @param out sends to this peer
   * @param replaced hangs up on this peer, because the same person took over elsewhere
   */
  CallPeer(
      final UUID id, final Actor actor, final Consumer<CallAnswer> out, final Runnable replaced) {
    this.id = id;
    this.actor = actor;
    this.out = out;
    this.replaced = replaced;
    this.in = actor instanceof Staff;
  }

  UUID id() {
    return id;
  }

  Actor actor() {
    return actor;
  }

  boolean host() {
    return actor instanceof Staff;
  }

  boolean in() {
    return in;
  }

  /**
   * Under which the house notes how long this peer was in; null for a host and in the waiting room.
   */
  UUID presence() {
    return presence;
  }

  void letIn(final UUID as) {
    in = true;
    presence = as;
  }

  /** What the host reads at the door. Whoever came by the link alone is not proven to be anyone. */
  String name() {
    return actor instanceof Guest ? "Gast" : "Jongere";
  }

  boolean samePerson(final Actor other) {
    return actor.getClass() == other.getClass() && actor.id().equals(other.id());
  }

  void send(final CallAnswer answer) {
    out.accept(answer);
  }

  void replace() {
    replaced.run();
  }
}
