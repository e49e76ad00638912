package nl.nabij.privacy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The register with which everybody begins, and what an organisation says otherwise in a file of
 * its own: an object with the codes of activities, in each the fields that differ, in {@code kinds}
 * the terms that differ.
 */
final class Register {

  static final int YEARS_AT_MOST = 50;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
  private static final Set<String> MAY_DIFFER =
      Set.of("purpose", "legalBasis", "categories", "recipients", "term", "keptYears", "kinds");
  private static final ArrayNode FILE = standardFile();

  /** The default. */
  static final List<ProcessingActivity> STANDARD = lines(FILE, "register.json");

  private Register() {}

  /**
   * The register of an organisation with a file of its own.
   *
   * @throws IllegalStateException when something in it cannot be; says what and where
   */
  static List<ProcessingActivity> of(final Path file) {
    final String where = file.toString();
    final JsonNode own;
    try {
      own = JSON.readTree(Files.readAllBytes(file));
    } catch (final IOException e) {
      throw wrong(where, "is not JSON that can be read: " + firstLine(e.getMessage()));
    }
    if (own == null || !own.isObject()) {
      throw wrong(where, "is not an object with the codes of activities");
    }
    final ArrayNode all = FILE.deepCopy();
    for (final Iterator<Map.Entry<String, JsonNode>> it = own.fields(); it.hasNext(); ) {
      final Map.Entry<String, JsonNode> one = it.next();
      final ObjectNode line =
          StreamSupport.stream(all.spliterator(), false)
              .filter(node -> node.get("code").asText().equals(one.getKey()))
              .map(ObjectNode.class::cast)
              .findFirst()
              .orElseThrow(() -> wrong(where, "there is no activity " + one.getKey()));
      differ(line, one.getValue(), where + ": " + one.getKey());
    }
    return lines(all, where);
  }

  private static void differ(final ObjectNode line, final JsonNode own, final String where) {
    if (!own.isObject()) {
      throw wrong(where, "is not an object");
    }
    for (final Iterator<Map.Entry<String, JsonNode>> it = own.fields(); it.hasNext(); ) {
      final Map.Entry<String, JsonNode> one = it.next();
      if (!MAY_DIFFER.contains(one.getKey())) {
        throw wrong(where, "knows no field " + one.getKey());
      }
      if ("kinds".equals(one.getKey())) {
        kinds(line, one.getValue(), where);
      } else {
        line.set(one.getKey(), one.getValue());
      }
    }
    if (own.has("keptYears") && !own.has("term")) {
      throw wrong(where, "another keptYears needs a term that says so to people");
    }
  }

  private static void kinds(final ObjectNode line, final JsonNode own, final String where) {
    if (!own.isObject()) {
      throw wrong(where, "kinds is not an object of codes and terms");
    }
    for (final Iterator<Map.Entry<String, JsonNode>> it = own.fields(); it.hasNext(); ) {
      final Map.Entry<String, JsonNode> one = it.next();
      final ObjectNode kind =
          StreamSupport.stream(line.path("kinds").spliterator(), false)
              .filter(node -> node.get("code").asText().equals(one.getKey()))
              .map(ObjectNode.class::cast)
              .findFirst()
              .orElseThrow(() -> wrong(where, "has no kind " + one.getKey()));
      kind.set("term", one.getValue());
    }
  }

  private static List<ProcessingActivity> lines(final ArrayNode all, final String where) {
    final List<ProcessingActivity> lines;
    try {
      lines = JSON.convertValue(all, new TypeReference<List<ProcessingActivity>>() {});
    } catch (final IllegalArgumentException e) {
      throw wrong(where, unlike(all, e));
    }
    lines.forEach(line -> check(line, where + ": " + line.code()));
    if (lines.stream().map(ProcessingActivity::keptYears).allMatch(Objects::isNull)) {
      throw wrong(where, "no activity says for how many years a dossier is kept");
    }
    return List.copyOf(lines);
  }

  /** Which field is of another kind than it should be. */
  private static String unlike(final ArrayNode all, final IllegalArgumentException thrown) {
    if (thrown.getCause() instanceof JsonMappingException mapping && mapping.getPath().size() > 1) {
      final List<JsonMappingException.Reference> path = mapping.getPath();
      return all.get(path.get(0).getIndex()).get("code").asText()
          + ": "
          + path.get(1).getFieldName()
          + " is of another kind than it should be";
    }
    return firstLine(thrown.getMessage());
  }

  private static void check(final ProcessingActivity line, final String where) {
    said(line.purpose(), where, "purpose");
    said(line.term(), where, "term");
    said(line.legalBasis(), where, "legalBasis");
    if (!line.legalBasis().contains("AVG artikel")) {
      throw wrong(where, "legalBasis names no article of the AVG");
    }
    said(line.categories(), where, "categories");
    said(line.recipients(), where, "recipients");
    final Integer years = line.keptYears();
    if (years != null && (years < 1 || years > YEARS_AT_MOST)) {
      throw wrong(where, "keptYears is from 1 to " + YEARS_AT_MOST);
    }
    line.kinds().forEach(kind -> check(kind, where + ": " + kind.code()));
  }

  private static void check(final KeptKind kind, final String where) {
    final Period term;
    try {
      term = kind.period();
    } catch (final DateTimeException | NullPointerException e) {
      throw wrong(where, "the term is not one as P90D or P1Y");
    }
    if (term.isZero() || term.isNegative() || longer(term, Period.ofYears(YEARS_AT_MOST))) {
      throw wrong(where, "the term is from a day to " + YEARS_AT_MOST + " years");
    }
    if (kind.atMost() != null && longer(term, Period.parse(kind.atMost()))) {
      throw wrong(where, "the term is " + kind.atMost() + " at most");
    }
  }

  private static boolean longer(final Period one, final Period other) {
    final LocalDate day = LocalDate.of(2024, 1, 1);
    return day.plus(one).isAfter(day.plus(other));
  }

  private static void said(final String text, final String where, final String field) {
    if (text == null || text.isBlank()) {
      throw wrong(where, field + " is empty");
    }
  }

  private static void said(final List<String> texts, final String where, final String field) {
    if (texts.isEmpty() || texts.stream().anyMatch(text -> text == null || text.isBlank())) {
      throw wrong(where, field + " is empty, or something in it is");
    }
  }

  private static IllegalStateException wrong(final String where, final String what) {
    return new IllegalStateException(where + ": " + what);
  }

  private static String firstLine(final String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private static ArrayNode standardFile() {
    try (InputStream file = Register.class.getResourceAsStream("register.json")) {
      return (ArrayNode) JSON.readTree(file);
    } catch (final IOException e) {
      throw new UncheckedIOException("the register of processing cannot be read", e);
    }
  }
}
