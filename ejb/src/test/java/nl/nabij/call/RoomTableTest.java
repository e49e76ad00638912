package nl.nabij.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.database.Database;
import nl.nabij.database.TestDatabase;
import org.junit.jupiter.api.Test;

class RoomTableTest {

  private static final Instant START = Instant.parse("2026-12-01T10:00:00Z");
  private static final Instant OPENS = START.minusSeconds(1_800);
  private static final Instant CLOSES = START.plusSeconds(7_200);
  private static final Database DATABASE = new Database(TestDatabase.lasting());

  private final RoomTable rooms = new RoomTable(DATABASE);

  @Test
  void aRoomIsFoundByTheFingerprintOfItsCodeAlone() {
    final RoomState room = made((byte) 1);

    assertThat(rooms.ofCode(fingerprint((byte) 1)).orElseThrow().id()).isEqualTo(room.id());
    assertThat(rooms.ofCode(fingerprint((byte) 99))).isEmpty();
    assertThat(rooms.ofAppointment(room.appointment()).orElseThrow().startsAt()).isEqualTo(START);
  }

  @Test
  void leavingCountsOnce() {
    final RoomState room = made((byte) 2);
    final UUID presence = UUID.randomUUID();
    rooms.admit(presence, room.id(), "guest", START);

    assertThat(rooms.anyoneIn(room.id())).isTrue();
    assertThat(rooms.leave(presence, START.plusSeconds(60))).isTrue();
    assertThat(rooms.leave(presence, START.plusSeconds(90))).isFalse();
    assertThat(rooms.anyoneIn(room.id())).isFalse();
    assertThat(rooms.anyoneCame(room.id())).isTrue();
    assertThat(attendance(room, CLOSES).seconds()).isEqualTo(60);
  }

  @Test
  void whoHasNotLeftCountsUntilNowAndNoFurtherThanTheEndOfTheRoom() {
    final RoomState room = made((byte) 3);
    rooms.admit(UUID.randomUUID(), room.id(), "youth", START);

    assertThat(attendance(room, START.plusSeconds(30)).seconds()).isEqualTo(30);
    assertThat(attendance(room, CLOSES.plusSeconds(9_000)).to()).isEqualTo(CLOSES);
  }

  @Test
  void afterACrashTheClockClosesTheRoomAndWhoWasIn() {
    final RoomState room = made((byte) 4);
    final UUID presence = UUID.randomUUID();
    rooms.admit(presence, room.id(), "youth", START);

    assertThat(past(CLOSES.minusSeconds(1))).doesNotContain(room.id());
    assertThat(past(CLOSES)).contains(room.id());
    assertThat(rooms.end(room.id(), CLOSES)).isEqualTo(1);
    assertThat(past(CLOSES)).doesNotContain(room.id());
    assertThat(rooms.roomOfOpen(presence)).isEmpty();
  }

  @Test
  void theWindowOpensHalfAnHourBeforeAndShuts() {
    final RoomState room = made((byte) 5);

    assertThatThrownBy(() -> room.refuseOutsideWindow(OPENS.minusMillis(1)))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.kind()).isEqualTo(Rejected.Kind.CONFLICT));
    room.refuseOutsideWindow(OPENS);
    room.refuseOutsideWindow(CLOSES.minusMillis(1));
    assertThatThrownBy(() -> room.refuseOutsideWindow(CLOSES))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.kind()).isEqualTo(Rejected.Kind.GONE));

    rooms.end(room.id(), START);
    assertThat(rooms.find(room.id()).orElseThrow().overAt(START)).isTrue();
  }

  private List<UUID> past(final Instant now) {
    return rooms.takePast(now, 100).stream().map(RoomState::id).toList();
  }

  private Attendance attendance(final RoomState room, final Instant now) {
    return Presence.together(rooms.presences(List.of(room), now).get(room.id())).orElseThrow();
  }

  private RoomState made(final byte code) {
    final RoomState room =
        new RoomState(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            new byte[] {1},
            START,
            OPENS,
            CLOSES,
            null);
    rooms.make(room, fingerprint(code));
    return room;
  }

  private static byte[] fingerprint(final byte code) {
    return new byte[] {code, 7, 7, 7};
  }
}
