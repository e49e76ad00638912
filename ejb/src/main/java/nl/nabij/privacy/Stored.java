package nl.nabij.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Each stored field of a person, with the line of the register that it is for. */
final class Stored {

  private static final JsonNode FILE = read();

  private Stored() {}

  static List<StoredTable> tables() {
    final List<StoredTable> tables = new ArrayList<>();
    FILE.get("tables")
        .forEach(
            one ->
                tables.add(
                    new StoredTable(
                        one.get("table").asText(),
                        one.get("activity").asText(),
                        one.path("kind").asText(null),
                        one.path("until").asText(null),
                        List.of(one.get("fields").asText().split(" ")))));
    return tables;
  }

  /** Tables in which nothing is about a person. */
  static List<String> nobody() {
    final List<String> names = new ArrayList<>();
    FILE.get("nobody").forEach(one -> names.add(one.asText()));
    return names;
  }

  private static JsonNode read() {
    try (InputStream file = Stored.class.getResourceAsStream("stored.json")) {
      return new ObjectMapper().readTree(file);
    } catch (final IOException e) {
      throw new UncheckedIOException("the list of what is stored cannot be read", e);
    }
  }
}
