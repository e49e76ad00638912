package nl.nabij.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a letter, by key, with slots in braces to fill. */
final class Words {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9-]+)}");

  private final Properties words = new Properties();

  Words(final String resource) {
    try (InputStream in = open(resource)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (final IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The text under a key with its slots filled; throws when either is missing. */
  String say(final String key, final Map<String, String> slots) {
    final String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no words for " + key);
    }
    return fill(text, slots);
  }

  /** All keys and their texts, for who checks the tone. */
  Properties all() {
    return words;
  }

  static String fill(final String text, final Map<String, String> slots) {
    final Matcher slot = SLOT.matcher(text);
    final StringBuilder filled = new StringBuilder(text.length() + 256);
    while (slot.find()) {
      final String value = slots.get(slot.group(1));
      if (value == null) {
        throw new IllegalStateException("nothing for the slot " + slot.group(1));
      }
      slot.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return slot.appendTail(filled).toString();
  }

  static InputStream open(final String resource) {
    final InputStream in = Words.class.getResourceAsStream("/letters/" + resource);
    if (in == null) {
      throw new IllegalStateException("missing letters/" + resource);
    }
    return in;
  }

  static String read(final String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (final IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
