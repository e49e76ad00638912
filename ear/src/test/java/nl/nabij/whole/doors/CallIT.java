package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import nl.nabij.whole.SocketLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The signalling of calls: who gets how far. */
class CallIT {
  private static People.Pair pair;
  private static JsonNode appointment;
  private static String room;
  private static String code;

  @BeforeAll
  static void plan() {
    pair = People.freePair(9, 5);
    appointment = plan(People.free(pair.consultant(), 5).orElseThrow());
    room = appointment.path("room").asText();
    final String link = appointment.path("joinLink").asText();
    code = link.substring(link.indexOf('#') + 1);
  }

  /** Somewhen next week at which nobody has an appointment. */
  private static Instant night() {
    return Instant.now()
        .truncatedTo(ChronoUnit.DAYS)
        .plus(7, ChronoUnit.DAYS)
        .plus(2, ChronoUnit.HOURS);
  }

  private static JsonNode plan(final Instant start) {
    final Answer planned =
        pair.consultant()
            .post(
                "/api/youths/" + pair.youth() + "/appointments",
                "{\"id\":\"%s\",\"kind\":\"video\",\"startsAt\":\"%s\",\"minutes\":5,\"letter\":false}"
                    .formatted(UUID.randomUUID(), start));
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    return planned.json();
  }

  @Test
  void a_stranger_without_the_link_is_hung_up_on() {
    assertThat(call(Api.stranger(), room, "guest").closeCode()).isEqualTo(4401);
    assertThat(call(Api.stranger(), "nowhere", "guest").closeCode()).isEqualTo(4401);
  }

  @Test
  void a_forged_guest_is_hung_up_on() {
    final Api forger = guest();
    final String real = forger.cookie("__Host-nabij-guest").orElseThrow();
    forger.holdCookie("__Host-nabij-guest", "B" + real.substring(1));
    assertThat(call(forger, room, "guest").closeCode()).isEqualTo(4401);
  }

  @Test
  void the_link_of_one_call_opens_no_other() {
    final String other = plan(night()).path("room").asText();
    assertThat(call(guest(), other, "guest").closeCode()).isEqualTo(4401);
  }

  @Test
  void the_link_is_good_for_the_waiting_room_and_nothing_else() {
    final Api guest = guest();
    for (final String path :
        new String[] {"/api/inbox", "/api/youths/" + pair.youth(), "/api/me/looks"}) {
      BadInputIT.problem(guest.get(path), 401, "not-signed-in");
    }
    assertThat(SocketLog.open(guest, "/live").closeCode()).isEqualTo(4401);
  }

  @Test
  void opening_a_link_tells_no_names() {
    final Answer opened = Api.stranger().post("/api/join", "{\"code\":\"" + code + "\"}");
    assertThat(opened.body()).doesNotContain(pair.name().split(" ")[0]);
    assertThat(opened.body()).doesNotContain(pair.youth().toString());
  }

  @Test
  void staff_of_another_case_are_refused_and_so_is_another_youth() {
    final SocketLog colleague = call(People.staff("consultant2.meerdam"), room, "staff");
    assertThat(refusal(colleague.say("{\"type\":\"enter\"}"))).isEqualTo("refused");
    final SocketLog other = call(People.pair(0).phone(), room, "youth");
    assertThat(refusal(other.say("{\"type\":\"enter\"}"))).isEqualTo("refused");
    final SocketLog foreign = call(People.staff("consultant1.vliethoven"), room, "staff");
    assertThat(refusal(foreign.say("{\"type\":\"enter\"}"))).isEqualTo("refused");
  }

  @Test
  void who_waits_can_neither_signal_nor_let_themselves_in() {
    final SocketLog guest = call(guest(), room, "guest");
    final String self = guest.say("{\"type\":\"enter\"}").next("waiting").path("peer").asText();
    assertThat(refusal(guest.say("{\"type\":\"admit\",\"peer\":\"" + self + "\"}")))
        .isEqualTo("refused");
    assertThat(refusal(guest.say("{\"type\":\"signal\",\"to\":\"" + self + "\",\"data\":{}}")))
        .isEqualTo("refused");
    assertThat(refusal(guest.say("{\"type\":\"end\"}"))).isEqualTo("refused");
    assertThat(refusal(guest.say("{\"type\":\"enter\"}"))).isEqualTo("conflict");
    guest.close();
  }

  @Test
  void a_locked_screen_does_not_stand_in_the_way_of_a_link() {
    final Api phone = People.phone(pair.consultant(), pair.youth());
    assertThat(phone.put("/api/me/lock", "{\"pin\":\"7391\",\"afterMinutes\":5}").status())
        .isEqualTo(200);
    assertThat(phone.post("/api/me/lock/now", "{}").status()).isEqualTo(204);
    assertThat(call(phone, room, "youth").closeCode()).isEqualTo(4423);
    assertThat(phone.post("/api/join", "{\"code\":\"" + code + "\"}").status()).isEqualTo(200);
    final SocketLog guest = call(phone, room, "guest");
    guest.say("{\"type\":\"enter\"}").next("waiting");
    guest.close();
  }

  @Test
  void a_room_that_does_not_exist_is_not_found() {
    final SocketLog nowhere = call(pair.consultant(), UUID.randomUUID().toString(), "staff");
    assertThat(refusal(nowhere.say("{\"type\":\"enter\"}"))).isEqualTo("not-found");
  }

  @Test
  void frames_that_nobody_can_read_end_the_line() {
    final SocketLog line = call(guest(), room, "guest");
    line.say("{").say("[]").say("{\"type\":\"enter\",\"loud\":true}");
    assertThat(line.closeCode()).isEqualTo(4400);
    final SocketLog large = call(guest(), room, "guest");
    large.say("{\"type\":\"ping\"}" + " ".repeat(64 * 1024));
    assertThat(large.closeCode()).isEqualTo(1009);
  }

  @Test
  void a_device_of_the_youth_who_was_let_in_is_counted_as_having_come() {
    final SocketLog host = call(pair.consultant(), room, "staff");
    host.say("{\"type\":\"enter\"}").next("entered");
    final SocketLog phone = call(pair.phone(), room, "guest");
    phone.say("{\"type\":\"enter\"}").next("waiting");
    final JsonNode knock =
        host.next("knock", frame -> "Jongere".equals(frame.path("name").asText()));
    host.say("{\"type\":\"admit\",\"peer\":\"" + knock.path("peer").asText() + "\"}");
    phone.next("admitted");
    phone.next("peer");
    phone.drop();
    host.next("left");
    host.close();
    // The server hears of a closed socket when it does; it tells nobody.
    JsonNode attended = mine();
    for (int look = 0; look < 100 && !attended.path("status").asText().equals("held"); look++) {
      LockSupport.parkNanos(100_000_000);
      attended = mine();
    }
    assertThat(attended.path("status").asText()).isEqualTo("held");
    assertThat(attended.at("/attendance/from").asText()).isNotEmpty();
    assertThat(attended.at("/attendance/to").asText()).isNotEmpty();
  }

  private static JsonNode mine() {
    return pair.phone().get("/api/me/appointments").json().findParents("room").stream()
        .filter(one -> room.equals(one.path("room").asText()))
        .findFirst()
        .orElseThrow();
  }

  private static Api guest() {
    final Api guest = Api.stranger();
    assertThat(guest.post("/api/join", "{\"code\":\"" + code + "\"}").status()).isEqualTo(200);
    return guest;
  }

  private static SocketLog call(final Api visitor, final String room, final String as) {
    return SocketLog.open(visitor, "/call?room=" + room + "&as=" + as);
  }

  private static String refusal(final SocketLog line) {
    return line.next("refused").at("/problem/code").asText();
  }
}
