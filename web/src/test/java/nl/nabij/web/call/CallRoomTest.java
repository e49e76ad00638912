package nl.nabij.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Guest;
import nl.nabij.access.Origin;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import org.junit.jupiter.api.Test;

class CallRoomTest {
  private static final Origin ORIGIN = new Origin("10.0.0.1", "");
  private static final UUID MEERDAM = UUID.randomUUID();
  private static final UUID ROOM = UUID.randomUUID();
  private static final Staff SANNE = staff("Sanne");
  private static final Staff YUSUF = staff("Yusuf");
  private static final Youth NOOR =
      new Youth(UUID.randomUUID(), MEERDAM, UUID.randomUUID(), ORIGIN);
  private static final Guest SOMEBODY = new Guest(ROOM, MEERDAM, NOOR.id(), ORIGIN);

  private final CallRoom room = new CallRoom();
  private final Map<CallPeer, List<CallAnswer>> told = new HashMap<>();
  private final List<UUID> hungUpOn = new ArrayList<>();

  @Test
  void theGuestWaitsAndTheHostHearsTheKnock() {
    final CallPeer guest = knock(NOOR);
    assertThat(told(guest)).containsExactly(new CallAnswer.Waiting(guest.id(), false));
    final CallPeer host = host(SANNE);
    assertThat(told(guest)).containsExactly(new CallAnswer.Waiting(guest.id(), true));
    final CallAnswer.Entered entered = (CallAnswer.Entered) told(host).get(0);
    assertThat(entered.waiting()).containsExactly(new CallAnswer.Waiter(guest.id(), "Jongere"));
    assertThat(entered.peers()).isEmpty();
    final CallPeer second = knock(SOMEBODY);
    assertThat(told(host)).containsExactly(new CallAnswer.Knock(second.id(), "Gast"));
    assertThat(told(guest)).isEmpty();
  }

  @Test
  void onceLetInBothHearOfEachOtherAndTheGuestIsThePoliteOne() {
    final CallPeer host = host(SANNE);
    final CallPeer guest = knock(NOOR);
    forget();
    assertThat(room.admit(guest.id(), UUID.randomUUID(), SANNE, List.of())).isTrue();
    assertThat(told(guest))
        .containsExactly(new CallAnswer.Admitted(List.of()), new CallAnswer.Peer(host.id(), true));
    assertThat(told(host)).containsExactly(new CallAnswer.Peer(guest.id(), false));
  }

  @Test
  void ofEveryTwoExactlyOneGivesWay() {
    final List<CallPeer> all = new ArrayList<>(List.of(host(SANNE), host(YUSUF)));
    for (final Actor actor : List.of(NOOR, SOMEBODY, SOMEBODY)) {
      final CallPeer guest = knock(actor);
      room.admit(guest.id(), UUID.randomUUID(), SANNE, List.of());
      all.add(guest);
    }
    final Map<Set<UUID>, Integer> polite = new HashMap<>();
    told.forEach(
        (peer, answers) ->
            answers.forEach(
                answer -> {
                  if (answer instanceof CallAnswer.Peer other) {
                    polite.merge(
                        Set.of(peer.id(), other.peer()), other.polite() ? 1 : 0, Integer::sum);
                  } else if (answer instanceof CallAnswer.Entered entered) {
                    entered
                        .peers()
                        .forEach(
                            one ->
                                polite.merge(
                                    Set.of(peer.id(), one.peer()),
                                    one.polite() ? 1 : 0,
                                    Integer::sum));
                  }
                }));
    assertThat(polite).hasSize(10).allSatisfy((pair, count) -> assertThat(count).isOne());
  }

  @Test
  void onlyWhoIsInMaySignalAndOnlyToWhoIsIn() {
    final CallPeer host = host(SANNE);
    final CallPeer guest = knock(NOOR);
    forget();
    assertThat(room.signal(guest.id(), new CallFrame.Signal(host.id(), TextNode.valueOf("x"))))
        .isFalse();
    assertThat(room.signal(host.id(), new CallFrame.Signal(guest.id(), TextNode.valueOf("x"))))
        .isTrue();
    assertThat(told(host)).isEmpty();
    assertThat(told(guest)).isEmpty();
    room.admit(guest.id(), UUID.randomUUID(), SANNE, List.of());
    forget();
    room.signal(guest.id(), new CallFrame.Signal(host.id(), TextNode.valueOf("offer")));
    assertThat(told(host))
        .containsExactly(new CallAnswer.Signal(guest.id(), TextNode.valueOf("offer")));
  }

  @Test
  void leavingIsToldToWhoeverNeedsToKnow() {
    final CallPeer host = host(SANNE);
    final CallPeer in = knock(NOOR);
    final UUID presence = UUID.randomUUID();
    room.admit(in.id(), presence, SANNE, List.of());
    final CallPeer waiting = knock(SOMEBODY);
    forget();
    room.leave(waiting.id());
    assertThat(told(host)).containsExactly(new CallAnswer.Gone(waiting.id()));
    assertThat(told(in)).isEmpty();
    assertThat(room.leave(in.id())).map(CallPeer::presence).contains(presence);
    assertThat(told(host)).contains(new CallAnswer.Left(in.id()));
    assertThat(room.leave(in.id())).isEmpty();
  }

  @Test
  void whoWasLetInBeforeNeedNotWaitAgainWhileAHostIsThere() {
    final CallPeer host = host(SANNE);
    final CallPeer guest = knock(NOOR);
    room.admit(guest.id(), UUID.randomUUID(), SANNE, List.of());
    room.leave(guest.id());
    assertThat(room.letInBefore(guest.id(), NOOR)).contains(SANNE);
    assertThat(room.letInBefore(guest.id(), SOMEBODY)).isEmpty();
    assertThat(room.letInBefore(UUID.randomUUID(), NOOR)).isEmpty();
    assertThat(room.letInBefore(null, NOOR)).isEmpty();
    room.leave(host.id());
    assertThat(room.letInBefore(guest.id(), NOOR)).isEmpty();
  }

  @Test
  void whoLeftMeanwhileIsNotLetIn() {
    host(SANNE);
    final CallPeer guest = knock(NOOR);
    room.leave(guest.id());
    assertThat(room.admit(guest.id(), UUID.randomUUID(), SANNE, List.of())).isFalse();
  }

  @Test
  void aHostWhoComesAgainReplacesTheirEarlierWindow() {
    final CallPeer first = host(SANNE);
    final CallPeer guest = knock(NOOR);
    room.admit(guest.id(), UUID.randomUUID(), SANNE, List.of());
    forget();
    final CallPeer second = host(SANNE);
    assertThat(hungUpOn).containsExactly(first.id());
    assertThat(told(guest))
        .containsExactly(new CallAnswer.Left(first.id()), new CallAnswer.Peer(second.id(), true));
  }

  @Test
  void theEndIsForAll() {
    final CallPeer host = host(SANNE);
    final CallPeer guest = knock(NOOR);
    forget();
    assertThat(room.end()).containsExactly(host, guest);
    assertThat(told(guest)).containsExactly(new CallAnswer.Ended());
    assertThat(room.leave(guest.id())).isEmpty();
  }

  private CallPeer host(final Staff staff) {
    final CallPeer peer = peer(staff);
    room.enter(peer, List.of());
    return peer;
  }

  private CallPeer knock(final Actor actor) {
    final CallPeer peer = peer(actor);
    room.knock(peer);
    return peer;
  }

  private CallPeer peer(final Actor actor) {
    final UUID id = UUID.randomUUID();
    final List<CallAnswer> heard = new ArrayList<>();
    final CallPeer peer = new CallPeer(id, actor, heard::add, () -> hungUpOn.add(id));
    told.put(peer, heard);
    return peer;
  }

  /** What a peer was told since the last time we asked. */
  private List<CallAnswer> told(final CallPeer peer) {
    final List<CallAnswer> heard = List.copyOf(told.get(peer));
    told.get(peer).clear();
    return heard;
  }

  private void forget() {
    told.values().forEach(List::clear);
  }

  private static Staff staff(final String name) {
    return new Staff(UUID.randomUUID(), MEERDAM, name, Set.of(Role.CONSULTANT), true, ORIGIN);
  }
}
