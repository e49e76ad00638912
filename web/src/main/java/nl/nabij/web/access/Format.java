package nl.nabij.web.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;

/** What a selection of the log is written as; each from the entries as they were hashed. */
enum Format {
  /** A line for each entry, comma-separated (RFC 4180). */
  CSV("regels.csv", CsvLines::of),
  /** The entries as they were hashed, in a list. */
  JSON("regels.json", entries -> "[\n" + joined(entries) + "\n]\n"),
  /** A line for each data subject (Logboek Dataverwerkingen), without who did it. */
  LDV("logboek-dataverwerkingen.jsonl", LdvLines::of),
  /** A bundle of AuditEvent (HL7 FHIR R4) in XML. */
  FHIR("auditevents.xml", FhirBundle::of);

  private final String file;
  private final Function<List<JsonNode>, String> writer;

  Format(final String file, final Function<List<JsonNode>, String> writer) {
    this.file = file;
    this.writer = writer;
  }

  String file() {
    return file;
  }

  String write(final List<JsonNode> entries) {
    return writer.apply(entries);
  }

  private static String joined(final List<JsonNode> entries) {
    return String.join(",\n", entries.stream().map(JsonNode::toString).toList());
  }
}
