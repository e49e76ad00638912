package nl.nabij.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import nl.nabij.stand.visitor.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody takes the cookie from a youth's phone and uses it elsewhere. */
class StolenCookieIT {
  private static final String COOKIE = "__Host-nabij";

  @BeforeAll
  static void start() {
    Whole.stand();
  }

  @Test
  void a_copy_that_is_used_after_the_youths_own_ends_both_and_the_consultant_sees_it() {
    final DemoYouth youth = DemoYouth.tie("consultant16.meerdam");
    final Api thief = copyOf(youth.device());
    final SocketLog line = SocketLog.open(youth.device(), "/live");
    line.say("{\"type\":\"ping\"}").next("pong");
    useForADay(youth, youth.device());
    assertThat(youth.device().cookie(COOKIE)).isNotEqualTo(thief.cookie(COOKIE));

    assertEnded(read(youth, thief));
    assertEnded(read(youth, youth.device()));
    assertThat(line.closeCode()).isEqualTo(4401);
    assertThat(copyFoundAt(youth)).isNotEmpty();
    assertThat(devicesLeft(youth)).isZero();
  }

  @Test
  void a_copy_that_is_used_before_the_youths_own_ends_both_and_writes_nothing() {
    final DemoYouth youth = DemoYouth.tie("consultant16.meerdam");
    final Api thief = copyOf(youth.device());
    useForADay(youth, thief);
    assertThat(copyFoundAt(youth)).isEmpty();

    final String text = "Van wie is deze telefoon?";
    assertEnded(
        youth
            .device()
            .post(
                "/api/threads/" + youth.thread() + "/messages",
                "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text)));
    assertEnded(read(youth, thief));
    assertThat(copyFoundAt(youth)).isNotEmpty();
    assertThat(read(youth, youth.consultant()).body()).doesNotContain(text);
  }

  private static Api copyOf(final Api device) {
    final Api copy = Api.stranger();
    copy.holdCookie(COOKIE, device.cookie(COOKIE).orElseThrow());
    return copy;
  }

  /** A day later the secret is renewed, the new one used, and the old one no longer under way. */
  private static void useForADay(final DemoYouth youth, final Api holder) {
    later("UPDATE device SET secret_since = secret_since - interval '25 hours'", youth);
    assertThat(read(youth, holder).status()).isEqualTo(200);
    assertThat(read(youth, holder).status()).isEqualTo(200);
    later("UPDATE device SET next_used_at = next_used_at - interval '3 minutes'", youth);
    assertThat(read(youth, holder).status()).isEqualTo(200);
    later(
        "UPDATE device_past_secret p SET replaced_at = replaced_at - interval '2 minutes'"
            + " FROM device WHERE device.id = p.device",
        youth);
  }

  /** Lets time pass for this youth's devices alone. */
  private static void later(final String update, final DemoYouth youth) {
    final String where = update.contains(" WHERE ") ? " AND " : " WHERE ";
    try (Connection database = Whole.stand().postgres().superuser("nabij");
        PreparedStatement statement =
            database.prepareStatement(update + where + "device.youth = ?")) {
      statement.setObject(1, UUID.fromString(youth.id()));
      assertThat(statement.executeUpdate()).isEqualTo(1);
    } catch (final SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static Answer read(final DemoYouth youth, final Api reader) {
    return reader.get("/api/threads/" + youth.thread() + "/messages?limit=50");
  }

  private static void assertEnded(final Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("code").asText()).isEqualTo("device-ended");
  }

  private static String copyFoundAt(final DemoYouth youth) {
    return youth
        .consultant()
        .get("/api/youths/" + youth.id())
        .json()
        .path("copyFoundAt")
        .asText("");
  }

  private static int devicesLeft(final DemoYouth youth) {
    return youth.consultant().get("/api/youths/" + youth.id() + "/devices").json().size();
  }
}
