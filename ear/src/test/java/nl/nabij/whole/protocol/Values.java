package nl.nabij.whole.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words that begin with {@code $} stand for, and whether an answer is as the example says.
 */
final class Values {
  private static final Pattern WORD = Pattern.compile("\\$([a-z]+)");
  private static final String ANYTHING = "…";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> known = new HashMap<>();

  void set(final String name, final Object value) {
    known.put(name, JSON.valueToTree(value));
  }

  String get(final String name) {
    return known.get(name).asText();
  }

  static JsonNode parse(final String json) {
    try {
      return JSON.readTree(json);
    } catch (final JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }

  /** What is really said: known words by what they stand for, new words by a fresh id. */
  JsonNode fill(final JsonNode example) {
    if (example instanceof ObjectNode object) {
      final ObjectNode filled = JSON.createObjectNode();
      object.fields().forEachRemaining(one -> filled.set(one.getKey(), fill(one.getValue())));
      return filled;
    } else if (example instanceof ArrayNode array) {
      final ArrayNode filled = JSON.createArrayNode();
      array.forEach(one -> filled.add(fill(one)));
      return filled;
    } else if (example instanceof TextNode text) {
      final Matcher whole = WORD.matcher(text.asText());
      return whole.matches()
          ? known.computeIfAbsent(
              whole.group(1), name -> TextNode.valueOf(UUID.randomUUID().toString()))
          : TextNode.valueOf(fill(text.asText()));
    }
    return example;
  }

  String fill(final String text) {
    return WORD.matcher(text)
        .replaceAll(
            word ->
                known.containsKey(word.group(1))
                    ? Matcher.quoteReplacement(get(word.group(1)))
                    : Matcher.quoteReplacement(word.group()));
  }

  /** Whether an answer is as the example says; then new words stand for what they met. */
  boolean fits(final JsonNode example, final JsonNode real) {
    final Map<String, JsonNode> before = new HashMap<>(known);
    if (matches(example, real)) {
      return true;
    }
    known.clear();
    known.putAll(before);
    return false;
  }

  private boolean matches(final JsonNode example, final JsonNode real) {
    if (real == null) {
      return false;
    } else if (example instanceof ObjectNode object) {
      return real instanceof ObjectNode other
          && names(object).equals(names(other))
          && names(object).stream().allMatch(name -> matches(object.get(name), other.get(name)));
    } else if (example instanceof ArrayNode array) {
      boolean same = real.isArray() && array.size() == real.size();
      for (int i = 0; same && i < array.size(); i++) {
        same = matches(array.get(i), real.get(i));
      }
      return same;
    } else if (example instanceof TextNode text) {
      return matchesText(text.asText(), real);
    }
    return example.equals(real);
  }

  private boolean matchesText(final String example, final JsonNode real) {
    if (ANYTHING.equals(example)) {
      return true;
    }
    final Matcher whole = WORD.matcher(example);
    if (whole.matches()) {
      return known.computeIfAbsent(whole.group(1), name -> real).asText().equals(real.asText());
    }
    final String filled = fill(example);
    final Matcher end = WORD.matcher(filled);
    if (!end.find()) {
      return filled.equals(real.asText());
    }
    // One new word at the end of a longer text, such as the code of a link.
    final String start = filled.substring(0, end.start());
    if (!real.asText().startsWith(start)) {
      return false;
    }
    set(end.group(1), real.asText().substring(start.length()));
    return true;
  }

  private static Set<String> names(final ObjectNode object) {
    final Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
