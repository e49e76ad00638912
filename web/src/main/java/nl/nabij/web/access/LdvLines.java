package nl.nabij.web.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Entries as lines of the Logboek Dataverwerkingen (Logius): one for each data subject, no user in
 * them; whoever may know who it was joins them with the entries by the operation.
 */
final class LdvLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LdvLines() {}

  static String of(final List<JsonNode> entries) {
    return entries.stream().flatMap(LdvLines::lines).collect(Collectors.joining());
  }

  private static Stream<String> lines(final JsonNode entry) {
    final JsonNode subjects = entry.path("subjects");
    return subjects.isEmpty()
        ? Stream.of(line(entry, null))
        : StreamSupport.stream(subjects.spliterator(), false)
            .map(subject -> line(entry, subject.asText()));
  }

  private static String line(final JsonNode entry, final String subject) {
    final long at = Instant.parse(entry.path("at").asText()).toEpochMilli();
    final ObjectNode line = JSON.createObjectNode();
    line.put("trace_id", entry.path("trace").asText());
    line.put("operation_id", entry.path("operation").asText());
    line.put("status_code", "ok".equals(entry.path("outcome").asText()) ? "OK" : "ERROR");
    line.put("name", entry.path("action").asText());
    line.put("start_time", at);
    line.put("end_time", at);
    line.putObject("resource").put("service.name", "nabij");
    final ObjectNode attributes = line.putObject("attributes");
    attributes.put(
        "dpl.core.processing_activity_id",
        System.getProperty("nabij.public-url", "http://localhost:8080")
            + "/register#"
            + entry.path("purpose").asText());
    if (subject != null) {
      attributes.put("dpl.core.data_subject_id", subject);
    }
    return line + "\n";
  }
}
