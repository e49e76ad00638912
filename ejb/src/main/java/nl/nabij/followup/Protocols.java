package nl.nabij.followup;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The protocols that the house carries, read once from {@code protocols/*.json}. */
@ApplicationScoped
class Protocols {

  static final String GUIDANCE = "guidance-1";
  static final String AFTERCARE = "aftercare-1";

  private final Map<String, Protocol> known =
      Map.of(GUIDANCE, read(GUIDANCE), AFTERCARE, read(AFTERCARE));

  /** The protocol under a key that a plan was made with. */
  Protocol of(final String key) {
    final Protocol found = known.get(key);
    if (found == null) {
      throw new IllegalStateException("no protocol " + key);
    }
    return found;
  }

  private static Protocol read(final String key) {
    final String path = "/protocols/" + key + ".json";
    try (InputStream in = Protocols.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      return new ObjectMapper().readValue(in, Protocol.class);
    } catch (final IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
