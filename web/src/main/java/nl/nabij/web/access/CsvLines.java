package nl.nabij.web.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries as comma-separated values (RFC 4180), every value in quotes. */
final class CsvLines {

  /** In this order; those with a slash stand inside another field. */
  private static final List<String> FIELDS =
      List.of(
          "at",
          "event",
          "action",
          "outcome",
          "reason",
          "actor/kind",
          "actor/id",
          "actor/role",
          "object/kind",
          "object/id",
          "shown",
          "purpose",
          "basis",
          "origin",
          "device",
          "id",
          "trace",
          "operation");

  private CsvLines() {}

  static String of(final List<JsonNode> entries) {
    return Stream.concat(
            Stream.of(line(Stream.concat(FIELDS.stream(), Stream.of("subjects")).toList())),
            entries.stream().map(entry -> line(values(entry))))
        .collect(Collectors.joining());
  }

  private static List<String> values(final JsonNode entry) {
    final List<String> values = new ArrayList<>();
    FIELDS.forEach(field -> values.add(entry.at("/" + field).asText("")));
    final List<String> subjects = new ArrayList<>();
    entry.path("subjects").forEach(one -> subjects.add(one.asText()));
    values.add(String.join(" ", subjects));
    return values;
  }

  private static String line(final List<String> values) {
    return values.stream()
        .map(value -> '"' + harmless(value).replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A spreadsheet takes what begins so for a formula. */
  private static String harmless(final String value) {
    return value.matches("(?s)[=+@\t\r-].*") ? "'" + value : value;
  }
}
