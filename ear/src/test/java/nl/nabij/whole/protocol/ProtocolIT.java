package nl.nabij.whole.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import nl.nabij.whole.SocketLog;
import nl.nabij.whole.Whole;
import org.junit.jupiter.api.Test;

/** The examples of docs/protocol.md, run against the real servers from top to bottom. */
class ProtocolIT {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final Pattern REQUEST = Pattern.compile("(\\w+) > (GET|POST|PUT|DELETE) (\\S+)");
  private static final Pattern FRAME = Pattern.compile("(\\w+) ([<>]) (.*)");

  private final Values values = new Values();
  private final Map<String, Api> visitors = new HashMap<>();
  private final Map<String, SocketLog> sockets = new HashMap<>();

  @Test
  void every_example_of_the_protocol_is_what_really_happens() throws IOException {
    meet();
    final Path document = Path.of(System.getProperty("nabij.repository"), "docs", "protocol.md");
    final List<Example> examples = Example.read(Files.readAllLines(document));
    assertThat(examples).hasSizeGreaterThan(10);
    for (final Example example : examples) {
      try {
        run(example);
      } catch (final AssertionError e) {
        throw new AssertionError(
            "docs/protocol.md, line " + example.line() + ": " + e.getMessage(), e);
      }
    }
    sockets.values().forEach(SocketLog::close);
  }

  /** A consultant, a youth of theirs on a tied phone, and somebody with a link. */
  private void meet() {
    final People.Pair pair = People.freePair(4, 10);
    visitors.put("stranger", Api.stranger());
    visitors.put("guest", Api.stranger());
    visitors.put("staff", pair.consultant());
    visitors.put("host", pair.consultant());
    visitors.put("youth", pair.phone());
    values.set("origin", Whole.url());
    values.set("youth", pair.youth());
    values.set("thread", pair.thread());
    values.set("last", pair.last());
    values.set("step", UUID.randomUUID());
    values.set("request", UUID.randomUUID());
    values.set("companion", UUID.randomUUID());
    values.set("tomorrow", LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1).toString());
    values.set("soon", People.free(pair.consultant(), 10).orElseThrow().toString());
  }

  private void run(final Example example) {
    if ("http".equals(example.kind())) {
      http(example.lines());
      return;
    }
    List<String> expected = new ArrayList<>();
    String from = "";
    for (final String line : example.lines()) {
      final Matcher frame = FRAME.matcher(line);
      assertThat(frame.matches()).as(line).isTrue();
      final boolean comes = "<".equals(frame.group(2));
      if (!expected.isEmpty() && !(comes && from.equals(frame.group(1)))) {
        expect(socket(example.kind(), from), expected);
        expected = new ArrayList<>();
      }
      if (comes) {
        from = frame.group(1);
        expected.add(frame.group(3));
      } else {
        socket(example.kind(), frame.group(1))
            .say(values.fill(Values.parse(frame.group(3))).toString());
      }
    }
    if (!expected.isEmpty()) {
      expect(socket(example.kind(), from), expected);
    }
  }

  /** These frames come, one after the other in any order, and nothing else but hints. */
  private void expect(final SocketLog socket, final List<String> frames) {
    final List<JsonNode> open = new ArrayList<>(frames.stream().map(Values::parse).toList());
    while (!open.isEmpty()) {
      final JsonNode real = socket.poll(PATIENCE);
      if (real != null && "inbox".equals(real.path("type").asText()) && !hint(open)) {
        continue;
      }
      final JsonNode fit =
          open.stream()
              .filter(example -> values.fits(example, real))
              .findFirst()
              .orElseThrow(() -> new AssertionError("expected " + open + " but came " + real));
      open.remove(fit);
    }
  }

  private static boolean hint(final List<JsonNode> open) {
    return open.stream().anyMatch(one -> "inbox".equals(one.path("type").asText()));
  }

  private SocketLog socket(final String kind, final String who) {
    final String as = "host".equals(who) ? "staff" : who;
    final String path =
        "call".equals(kind) ? "/call?room=" + values.get("room") + "&as=" + as : "/live?as=" + as;
    return sockets.computeIfAbsent(kind + who, key -> SocketLog.open(visitors.get(who), path));
  }

  private void http(final List<String> lines) {
    final Matcher request = REQUEST.matcher(lines.get(0));
    assertThat(request.matches()).as(lines.get(0)).isTrue();
    final int answered = answerAt(lines);
    final String body = answered == 1 ? "" : values.fill(Values.parse(lines.get(1))).toString();
    final Answer answer =
        send(visitors.get(request.group(1)), request.group(2), values.fill(request.group(3)), body);
    assertThat(answer.status()).as(answer.body()).hasToString(lines.get(answered).substring(2));
    if (lines.size() > answered + 1) {
      final JsonNode expected = Values.parse(lines.get(answered + 1));
      assertThat(values.fits(expected, answer.json()))
          .as("%s but came %s", expected, answer.body())
          .isTrue();
    } else {
      assertThat(answer.body()).isEmpty();
    }
  }

  private static int answerAt(final List<String> lines) {
    return lines.get(1).startsWith("< ") ? 1 : 2;
  }

  private static Answer send(
      final Api visitor, final String method, final String path, final String body) {
    return switch (method) {
      case "GET" -> visitor.get(path);
      case "PUT" -> visitor.put(path, body);
      case "DELETE" -> visitor.delete(path);
      default -> visitor.post(path, body);
    };
  }
}
