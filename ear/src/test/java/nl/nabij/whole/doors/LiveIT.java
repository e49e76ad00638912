package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import nl.nabij.whole.SocketLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The live line: what is turned away, and that nothing is lost or doubled. */
class LiveIT {
  private static People.Pair pair;

  @BeforeAll
  static void meet() {
    pair = People.pair(4);
  }

  @Test
  void a_stranger_is_hung_up_on_and_told_not_to_come_back() {
    assertThat(SocketLog.open(Api.stranger(), "/live").closeCode()).isEqualTo(4401);
  }

  @Test
  void a_forged_device_is_hung_up_on() {
    final Api forger = Api.stranger();
    forger.holdCookie("__Host-nabij", "A".repeat(43));
    assertThat(SocketLog.open(forger, "/live").closeCode()).isEqualTo(4401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost"})
  void a_page_of_another_origin_gets_no_line(final String origin) {
    for (final String path : List.of("/live", "/call?room=" + UUID.randomUUID())) {
      assertThatThrownBy(() -> pair.consultant().socket(path, origin, new SocketLog()).join())
          .cause()
          .isInstanceOfSatisfying(
              WebSocketHandshakeException.class,
              refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }
  }

  @Test
  void the_third_frame_that_nobody_can_read_ends_the_line() {
    final SocketLog line = youth();
    line.say("{").say("{\"type\":\"dance\"}");
    assertThat(line.next("refused").at("/problem/code").asText()).isEqualTo("malformed");
    assertThat(line.next("refused").at("/problem/code").asText()).isEqualTo("malformed");
    line.say("{\"type\":\"ping\",\"loud\":true}");
    assertThat(line.closeCode()).isEqualTo(4400);
  }

  @Test
  void a_frame_of_more_than_64_kib_ends_the_line() {
    final SocketLog line = youth();
    line.say("{\"type\":\"ping\"}" + " ".repeat(64 * 1024));
    assertThat(line.closeCode()).isEqualTo(1009);
  }

  @Test
  void who_talks_too_fast_is_hung_up_on() {
    final SocketLog line = youth();
    for (int i = 0; i < 2_000 && !line.closed(); i++) {
      try {
        line.say("{\"type\":\"ping\"}");
      } catch (final AssertionError e) {
        break;
      }
    }
    assertThat(line.closeCode()).isEqualTo(4429);
  }

  @Test
  void a_stranger_to_a_thread_can_neither_follow_nor_write_nor_read() {
    final SocketLog line = SocketLog.open(People.staff("consultant1.vliethoven"), "/live");
    final State before = State.now();
    for (final String frame :
        List.of(
            "{\"type\":\"follow\",\"thread\":\"%s\",\"after\":0}",
            "{\"type\":\"post\",\"thread\":\"%s\",\"id\":\""
                + UUID.randomUUID()
                + "\",\"text\":\"Hoi\"}",
            "{\"type\":\"read\",\"thread\":\"%s\",\"seq\":1}")) {
      final JsonNode refused = line.say(frame.formatted(pair.thread())).next("refused");
      assertThat(refused.at("/problem/code").asText()).isEqualTo("refused");
      assertThat(refused.at("/thread").asText()).isEqualTo(pair.thread().toString());
    }
    before.hasNotChanged();
    line.close();
  }

  @Test
  void a_socket_follows_fifty_threads_and_no_more() {
    final SocketLog line = SocketLog.open(pair.consultant(), "/live");
    final List<String> threads =
        pair.consultant().get("/api/inbox").json().path("people").findValuesAsText("thread");
    assertThat(threads).hasSizeGreaterThan(50);
    for (final String thread : threads.subList(0, 50)) {
      line.say(follow(thread, Integer.MAX_VALUE)).next("followed");
    }
    final JsonNode refused = line.say(follow(threads.get(50), Integer.MAX_VALUE)).next("refused");
    assertThat(refused.at("/problem/reason").asText()).isEqualTo("follows-too-many");
    line.close();
  }

  @Test
  void a_device_that_is_ended_loses_its_line_at_once() {
    final Api phone = People.phone(pair.consultant(), pair.youth());
    final SocketLog line = SocketLog.open(phone, "/live");
    line.next("hello");
    final JsonNode devices = phone.get("/api/me/devices").json();
    final String current =
        devices.findParents("current").stream()
            .filter(one -> one.path("current").asBoolean())
            .findFirst()
            .orElseThrow()
            .path("id")
            .asText();
    assertThat(pair.consultant().delete("/api/devices/" + current).status()).isEqualTo(204);
    assertThat(line.closeCode()).isEqualTo(4401);
    BadInputIT.problem(phone.get("/api/me/appointments"), 401, "device-ended");
    assertThat(SocketLog.open(phone, "/live").closeCode()).isEqualTo(4401);
  }

  @Test
  void signing_out_ends_the_lines_of_that_session() {
    final Api colleague = Api.staff("consultant3.meerdam");
    final SocketLog line = SocketLog.open(colleague, "/live");
    line.next("hello");
    assertThat(colleague.post("/api/session/sign-out", "{}").status()).isEqualTo(200);
    // The goodbye itself may get lost, as in a tunnel; whoever then comes back hears it.
    assertThat(line.closeCode()).isIn(4401, 1006);
    assertThat(SocketLog.open(colleague, "/live").closeCode()).isEqualTo(4401);
  }

  @Test
  void what_is_said_while_one_is_away_comes_once_and_in_order() {
    final long from = People.newest(pair.consultant(), pair.thread());
    final SocketLog phone = youth();
    phone.say(follow(pair.thread().toString(), from)).next("followed");
    final List<Long> got = new ArrayList<>();
    post(3);
    drain(phone, got, from + 3);
    phone.drop();
    post(5);
    final SocketLog again = youth();
    again.say(follow(pair.thread().toString(), from + 3));
    post(4);
    drain(again, got, from + 12);
    // Word that it follows may come behind what was said while it began to.
    for (JsonNode rest = poll(again); rest != null; rest = poll(again)) {
      assertThat(rest.path("type").asText()).isEqualTo("followed");
    }
    assertThat(got).isEqualTo(LongStream.rangeClosed(from + 1, from + 12).boxed().toList());
    again.close();
  }

  @Test
  void staff_hear_that_their_inbox_changed_also_of_threads_they_do_not_follow() {
    final SocketLog desk = SocketLog.open(pair.consultant(), "/live?as=staff");
    desk.next("hello");
    pair.phone()
        .post(
            "/api/threads/" + pair.thread() + "/messages",
            "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"Ben je er?\"}");
    assertThat(desk.next("inbox").size()).isOne();
    desk.close();
  }

  private static void post(final int count) {
    for (int i = 0; i < count; i++) {
      final String body = "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"Bericht " + i + "\"}";
      assertThat(
              pair.consultant().post("/api/threads/" + pair.thread() + "/messages", body).status())
          .isEqualTo(201);
    }
  }

  private static JsonNode poll(final SocketLog line) {
    return line.poll(Duration.ofMillis(500));
  }

  private static void drain(final SocketLog line, final List<Long> got, final long until) {
    while (got.isEmpty() || got.get(got.size() - 1) < until) {
      got.add(line.next("message").at("/message/seq").asLong());
    }
  }

  private static SocketLog youth() {
    return SocketLog.open(pair.phone(), "/live?as=youth");
  }

  private static String follow(final String thread, final long after) {
    return "{\"type\":\"follow\",\"thread\":\"" + thread + "\",\"after\":" + after + "}";
  }
}
