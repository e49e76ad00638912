package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import nl.nabij.whole.Whole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files through the doors, by tus, with the scanner of the stand behind them. */
class UploadsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
  private static People.Pair pair;

  @BeforeAll
  static void meet() {
    pair = People.pair(3);
  }

  private static byte[] pdf(final int bytes, final String inside) {
    final byte[] file = new byte[bytes];
    final Random chance = new Random(bytes);
    for (int i = 0; i < bytes; i++) {
      file[i] = (byte) (' ' + chance.nextInt(90));
    }
    final byte[] begin = ("%PDF-1.4\n" + inside).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(begin, 0, file, 0, begin.length);
    System.arraycopy("\n%%EOF".getBytes(StandardCharsets.US_ASCII), 0, file, bytes - 6, 6);
    return file;
  }

  private static String base64(final String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Answer begin(final Api visitor, final String name, final long bytes) {
    return visitor.request(
        "/api/uploads",
        request ->
            request
                .header("Origin", Whole.url())
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Long.toString(bytes))
                .header(
                    "Upload-Metadata",
                    "thread " + base64(pair.thread().toString()) + ",filename " + base64(name))
                .POST(HttpRequest.BodyPublishers.noBody()));
  }

  private static String begun(final Api visitor, final String name, final long bytes) {
    final Answer answer = begin(visitor, name, bytes);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private static Answer patch(
      final Api visitor, final String place, final long offset, final byte[] bytes) {
    return visitor.request(
        place,
        request ->
            request
                .header("Origin", Whole.url())
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes)));
  }

  private static Answer ask(final Api visitor, final String method, final String place) {
    return visitor.request(
        place,
        request ->
            request
                .header("Origin", Whole.url())
                .header("Tus-Resumable", "1.0.0")
                .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private static UUID sent(final String name, final byte[] bytes) {
    final String place = begun(pair.phone(), name, bytes.length);
    final Answer answer = patch(pair.phone(), place, 0, bytes);
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
  }

  private static JsonNode card(final UUID id) {
    return pair.consultant().get("/api/attachments/" + id).json();
  }

  private static JsonNode checked(final UUID id) throws InterruptedException {
    final long end = System.nanoTime() + PATIENCE.toNanos();
    JsonNode card = card(id);
    while ("checking".equals(card.path("state").asText()) && System.nanoTime() < end) {
      Thread.sleep(250);
      card = card(id);
    }
    return card;
  }

  @Test
  void the_server_says_what_it_knows() {
    final Answer answer = ask(pair.phone(), "OPTIONS", "/api/uploads");
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
    assertThat(answer.header("Tus-Extension")).isEqualTo("creation,termination,expiration");
    assertThat(answer.header("Tus-Max-Size")).isEqualTo("26214400");
  }

  @Test
  void a_large_file_goes_on_where_it_stopped_and_comes_out_as_it_went_in() throws Exception {
    final byte[] pdf = pdf(3_000_000, "");
    final String place = begun(pair.phone(), "../../brief één.pdf", pdf.length);
    final int half = 1_234_567;
    assertThat(patch(pair.phone(), place, 0, Arrays.copyOf(pdf, half)).header("Upload-Offset"))
        .isEqualTo("" + half);
    BadInputIT.problem(patch(pair.phone(), place, 0, pdf), 409, "conflict");
    final Answer there = ask(pair.phone(), "HEAD", place);
    assertThat(there.header("Upload-Offset")).isEqualTo("" + half);
    assertThat(there.header("Upload-Length")).isEqualTo("" + pdf.length);
    assertThat(there.header("Cache-Control")).isEqualTo("no-store");
    assertThat(patch(pair.phone(), place, half, Arrays.copyOfRange(pdf, half, pdf.length)).status())
        .isEqualTo(204);
    final UUID id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    assertThat(checked(id).path("state").asText()).isEqualTo("clean");
    final Answer content = pair.consultant().get("/api/attachments/" + id + "/content");
    assertThat(content.body()).isEqualTo(new String(pdf, StandardCharsets.US_ASCII));
    assertThat(content.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''brief%20%C3%A9%C3%A9n.pdf");
    assertThat(content.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(content.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    assertThat(content.header("Cache-Control")).isEqualTo("no-store");
    final Answer part =
        pair.phone()
            .request(
                "/api/attachments/" + id + "/content",
                request -> request.header("Range", "bytes=262140-262150").GET());
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.header("Content-Range")).isEqualTo("bytes 262140-262150/3000000");
    assertThat(part.body()).isEqualTo(new String(pdf, 262_140, 11, StandardCharsets.US_ASCII));
  }

  @Test
  void a_virus_is_refused() throws Exception {
    final UUID id = sent("b.pdf", pdf(5_000, EICAR));
    final JsonNode card = checked(id);
    assertThat(card.path("state").asText()).isEqualTo("refused");
    assertThat(card.path("reason").asText()).isEqualTo("virus");
    BadInputIT.problem(pair.phone().get("/api/attachments/" + id + "/content"), 410, "gone");
  }

  @Test
  void without_a_scanner_a_file_is_held_and_opens_for_nobody_until_there_is_one_again()
      throws Exception {
    Whole.stand().scanner().stop();
    final UUID id;
    try {
      id = sent("c.pdf", pdf(5_000, ""));
      Thread.sleep(3_000);
      assertThat(card(id).path("state").asText()).isEqualTo("checking");
      BadInputIT.problem(
          pair.consultant().get("/api/attachments/" + id + "/content"), 409, "conflict");
    } finally {
      Whole.stand().scanner().start();
    }
    assertThat(checked(id).path("state").asText()).isEqualTo("clean");
  }

  @Test
  void what_is_too_large_of_a_wrong_kind_or_malformed_is_refused() {
    BadInputIT.problem(begin(pair.phone(), "a.pdf", 26L * 1024 * 1024), 413, "too-large");
    BadInputIT.problem(begin(pair.phone(), "a.pdf", 0), 400, "invalid");
    final byte[] program = "MZ this is a program".getBytes(StandardCharsets.US_ASCII);
    final String place = begun(pair.phone(), "foto.jpg", program.length);
    BadInputIT.problem(patch(pair.phone(), place, 0, program), 415, "unsupported-media-type");
    assertThat(ask(pair.phone(), "HEAD", place).status()).isEqualTo(404);
  }

  @Test
  void strangers_other_pages_and_phones_that_were_let_go_get_nowhere() throws Exception {
    final String place = begun(pair.phone(), "a.pdf", 5_000);
    final UUID whole = sent("d.pdf", pdf(5_000, ""));
    checked(whole);
    final Api other = People.pair(2).phone();
    for (final Api stranger : new Api[] {other, People.staff("consultant2.meerdam")}) {
      BadInputIT.problem(patch(stranger, place, 0, new byte[10]), 403, "refused");
      BadInputIT.problem(ask(stranger, "DELETE", place), 403, "refused");
      BadInputIT.problem(begin(stranger, "a.pdf", 10), 403, "refused");
      BadInputIT.problem(stranger.get("/api/attachments/" + whole + "/content"), 403, "refused");
    }
    BadInputIT.problem(patch(pair.consultant(), place, 0, new byte[10]), 404, "not-found");
    final Answer foreign =
        pair.phone()
            .request(
                place,
                request ->
                    request
                        .header("Origin", "https://evil.example")
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(new byte[10])));
    BadInputIT.problem(foreign, 403, "origin");
    final Api lost = People.phone(pair.consultant(), pair.youth());
    final String half = begun(lost, "a.pdf", 5_000);
    for (final JsonNode device : lost.get("/api/me/devices").json()) {
      if (device.path("current").asBoolean()) {
        pair.consultant().delete("/api/devices/" + device.path("id").asText());
      }
    }
    BadInputIT.problem(patch(lost, half, 0, new byte[10]), 401, "device-ended");
    assertThat(ask(pair.phone(), "DELETE", place).status()).isEqualTo(204);
    assertThat(ask(pair.phone(), "DELETE", half).status()).as("the same youth").isEqualTo(204);
  }
}
