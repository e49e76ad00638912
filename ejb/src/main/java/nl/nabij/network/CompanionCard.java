package nl.nabij.network;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A companion as the youth and those who guide them see it.
 *
 * @param endsOn the last day of the consent
 * @param entered whether a browser used the link
 * @param thread null as long as the youth has not consented
 * @param unread what whoever asks has not read in it; 100 for more
 */
public record CompanionCard(
    UUID id,
    String name,
    Relation relation,
    boolean writes,
    LocalDate endsOn,
    Standing standing,
    boolean entered,
    UUID thread,
    long unread) {

  /** How a consent stands now. */
  public enum Standing {
    ASKED,
    ALLOWED,
    OVER
  }
}
