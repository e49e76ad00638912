package nl.nabij.wording;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What a municipality begins with; texts are data. */
final class UsualPhrases {

  /** A text as it stands in the file; {@code key} makes its id. */
  record Usual(String key, Moment moment, String title, String text) {}

  static final List<Usual> ALL = read();

  private UsualPhrases() {}

  /** The same ids on every node, so that what was begun with is changed once. */
  static List<Phrase> of(final UUID organisation) {
    return ALL.stream()
        .map(
            one ->
                new Phrase(
                    UUID.nameUUIDFromBytes(
                        ("phrase:" + organisation + ":" + one.key())
                            .getBytes(StandardCharsets.US_ASCII)),
                    true,
                    one.moment(),
                    one.title(),
                    one.text(),
                    null))
        .toList();
  }

  private static List<Usual> read() {
    try (InputStream in = UsualPhrases.class.getResourceAsStream("beginteksten.json")) {
      return new ObjectMapper().readValue(in, new TypeReference<List<Usual>>() {});
    } catch (final IOException e) {
      throw new UncheckedIOException("the usual texts cannot be read", e);
    }
  }
}
