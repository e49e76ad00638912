package nl.nabij.privacy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.nabij.access.Unguarded;

/** The register of processing: what personal data is used for, and by which right. */
@Stateless
public class PrivacyOffice {

  private static final String FILE = "register.json";
  private static final List<ProcessingActivity> REGISTER = read();

  /** The register, in its order. Every purpose in the log is the code of a line in it. */
  @Unguarded("a public document; nobody's data is touched")
  public List<ProcessingActivity> register() {
    return REGISTER;
  }

  /**
   * So many years after the end of the aftercare a dossier is no longer needed for anything: the
   * longest term of the register, for one key holds all of it.
   */
  @Unguarded("a term from a public document")
  public int keptYears() {
    return REGISTER.stream()
        .map(ProcessingActivity::keptYears)
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElseThrow();
  }

  private static List<ProcessingActivity> read() {
    try (InputStream file = PrivacyOffice.class.getResourceAsStream(FILE)) {
      return List.copyOf(
          new ObjectMapper().readValue(file, new TypeReference<List<ProcessingActivity>>() {}));
    } catch (final IOException e) {
      throw new UncheckedIOException("the register of processing cannot be read", e);
    }
  }
}
