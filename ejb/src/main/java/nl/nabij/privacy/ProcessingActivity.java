package nl.nabij.privacy;

import java.util.List;

/**
 * A line of the register of processing (AVG art. 30), in plain Dutch, since everybody may read it.
 *
 * @param code the purpose as it stands in every log entry
 * @param categories which data
 * @param recipients who gets to see it
 * @param term how long it is kept
 * @param keptYears the same for the system: years after the end of the aftercare, or null when a
 *     dossier need not stay for it
 * @param kinds what of it goes sooner
 */
public record ProcessingActivity(
    String code,
    String purpose,
    String legalBasis,
    List<String> categories,
    List<String> recipients,
    String term,
    Integer keptYears,
    List<KeptKind> kinds) {

  public ProcessingActivity {
    categories = List.copyOf(categories);
    recipients = List.copyOf(recipients);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
  }
}
