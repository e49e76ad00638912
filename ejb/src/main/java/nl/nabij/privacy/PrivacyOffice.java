package nl.nabij.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.access.Unguarded;
import nl.nabij.people.Directory;

/** The register of processing: what personal data is used for, and by which right. */
@Stateless
public class PrivacyOffice {

  private Registers registers;
  private Directory directory;

  /** For the container. */
  public PrivacyOffice() {}

  @Inject
  PrivacyOffice(final Registers registers, final Directory directory) {
    this.registers = registers;
    this.directory = directory;
  }

  /**
   * The register with which everybody begins, in its order. Every purpose in the log is the code of
   * a line in it.
   */
  @Unguarded("a public document; nobody's data is touched")
  public List<ProcessingActivity> register() {
    return Register.STANDARD;
  }

  /** The register of an organisation: its own where it has one, with the same lines. */
  @Unguarded("a public document; nobody's data is touched")
  public List<ProcessingActivity> register(final UUID organisation) {
    return registers.of(directory.organisation(organisation).slug());
  }

  /**
   * So many years after the end of the aftercare a dossier is no longer needed for anything: the
   * longest term of the register, for one key holds all of it.
   */
  @Unguarded("a term from a public document")
  public int keptYears(final UUID organisation) {
    return register(organisation).stream()
        .map(ProcessingActivity::keptYears)
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElseThrow();
  }

  /** The terms of what goes sooner than the dossier, by kind. */
  @Unguarded("terms from a public document")
  public Map<String, Period> terms(final UUID organisation) {
    return register(organisation).stream()
        .flatMap(line -> line.kinds().stream())
        .collect(Collectors.toMap(KeptKind::code, KeptKind::period));
  }

  /** Each table in which something is stored about people, and what for. */
  @Unguarded("about tables; nobody's data is touched")
  public List<StoredTable> stored() {
    return Stored.tables();
  }
}
