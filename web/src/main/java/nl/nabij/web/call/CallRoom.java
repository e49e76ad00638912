package nl.nabij.web.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.nabij.access.Actor;
import nl.nabij.access.Staff;
import nl.nabij.call.IceServer;

/**
 * Who is at one call now, in the order in which they came, and what each is told of the others. It
 * decides nothing: whether somebody may enter or be let in is the domain's, asked beforehand.
 *
 * <p>Of two who connect, one gives way when both make an offer at once: the guest to the host, and
 * among equals whoever came later.
 */
final class CallRoom {
  private final Map<UUID, CallPeer> peers = new LinkedHashMap<>();

  /** Who was let in earlier, by the id they had then, and by whom. */
  private final Map<UUID, Admission> admissions = new HashMap<>();

  /** Earlier admissions remembered in a room; a training of twelve has room to spare. */
  private static final int MOST_ADMISSIONS = 100;

  /** A guest who was let in, and the host who did it. */
  record Admission(Actor guest, Staff by) {}

  /** A host comes in; the same person in another window is told to leave it. */
  synchronized void enter(final CallPeer host, final List<IceServer> ice) {
    final List<CallPeer> earlier =
        peers.values().stream().filter(one -> one.samePerson(host.actor())).toList();
    for (final CallPeer one : earlier) {
      leave(one.id());
      one.replace();
    }
    final List<CallPeer> inside = all(CallPeer::in);
    peers.put(host.id(), host);
    host.send(
        new CallAnswer.Entered(
            host.id(),
            "host",
            ice,
            all(one -> !one.in()).stream()
                .map(one -> new CallAnswer.Waiter(one.id(), one.name()))
                .toList(),
            inside.stream()
                .map(one -> new CallAnswer.Partner(one.id(), givesWay(host, one)))
                .toList()));
    for (final CallPeer one : inside) {
      one.send(new CallAnswer.Peer(host.id(), givesWay(one, host)));
    }
    tellWaiting();
  }

  /** A guest comes to the waiting room. */
  synchronized void knock(final CallPeer guest) {
    peers.put(guest.id(), guest);
    guest.send(new CallAnswer.Waiting(guest.id(), hosted()));
    all(CallPeer::host).forEach(host -> host.send(new CallAnswer.Knock(guest.id(), guest.name())));
  }

  /** Somebody in the waiting room. */
  synchronized Optional<CallPeer> waiting(final UUID peer) {
    return Optional.ofNullable(peers.get(peer)).filter(one -> !one.in());
  }

  /**
   * Who let this person in earlier, if a host is here now; then they need not wait again.
   *
   * @param earlier the id they had
   */
  synchronized Optional<Staff> letInBefore(final UUID earlier, final Actor actor) {
    final Admission admission = earlier == null ? null : admissions.get(earlier);
    return Optional.ofNullable(admission)
        .filter(one -> one.guest().getClass() == actor.getClass())
        .filter(one -> one.guest().id().equals(actor.id()) && hosted())
        .map(Admission::by);
  }

  /** A guest was let in; false when they have left meanwhile, or were let in by another. */
  synchronized boolean admit(
      final UUID peer, final UUID presence, final Staff by, final List<IceServer> ice) {
    final CallPeer guest = peers.get(peer);
    if (guest == null || guest.in()) {
      return false;
    }
    final List<CallPeer> inside = all(CallPeer::in);
    guest.letIn(presence);
    if (admissions.size() < MOST_ADMISSIONS) {
      admissions.put(peer, new Admission(guest.actor(), by));
    }
    guest.send(new CallAnswer.Admitted(ice));
    for (final CallPeer one : inside) {
      one.send(new CallAnswer.Peer(guest.id(), givesWay(one, guest)));
      guest.send(new CallAnswer.Peer(one.id(), givesWay(guest, one)));
    }
    return true;
  }

  /** Passes a signal on between two who are in; false when the sender is not. */
  synchronized boolean signal(final UUID from, final CallFrame.Signal signal) {
    final CallPeer sender = peers.get(from);
    if (sender == null || !sender.in()) {
      return false;
    }
    final CallPeer receiver = peers.get(signal.to());
    // Gone a moment ago, perhaps: then nobody is there to be told, and that is no error.
    if (receiver != null && receiver.in()) {
      receiver.send(new CallAnswer.Signal(from, signal.data()));
    }
    return true;
  }

  /** Somebody leaves; answers who it was, the first time. */
  synchronized Optional<CallPeer> leave(final UUID peer) {
    final CallPeer left = peers.remove(peer);
    if (left == null) {
      return Optional.empty();
    }
    if (left.in()) {
      all(CallPeer::in).forEach(one -> one.send(new CallAnswer.Left(peer)));
    } else {
      all(CallPeer::host).forEach(host -> host.send(new CallAnswer.Gone(peer)));
    }
    if (left.host() && !hosted()) {
      tellWaiting();
    }
    return Optional.of(left);
  }

  /** The call is over; answers who was at it. */
  synchronized List<CallPeer> end() {
    final List<CallPeer> all = all(one -> true);
    peers.clear();
    admissions.clear();
    all.forEach(one -> one.send(new CallAnswer.Ended()));
    return all;
  }

  private boolean hosted() {
    return peers.values().stream().anyMatch(CallPeer::host);
  }

  private void tellWaiting() {
    final boolean hosted = hosted();
    all(one -> !one.in()).forEach(one -> one.send(new CallAnswer.Waiting(one.id(), hosted)));
  }

  private List<CallPeer> all(final Predicate<CallPeer> which) {
    final List<CallPeer> some = new ArrayList<>();
    peers.values().stream().filter(which).forEach(some::add);
    return some;
  }

  private boolean givesWay(final CallPeer one, final CallPeer other) {
    if (one.host() != other.host()) {
      return other.host();
    }
    final List<UUID> order = List.copyOf(peers.keySet());
    return order.indexOf(one.id()) > order.indexOf(other.id());
  }
}
