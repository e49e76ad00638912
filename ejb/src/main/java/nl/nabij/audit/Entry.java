package nl.nabij.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is written down about one act. Numbers of people only, never a name or anything they wrote.
 *
 * @param at when, kept to the microsecond
 * @param actorKind {@code staff}, {@code youth}, {@code guest} or {@code house}
 * @param actorRole the role in which staff acted, the task of the house; null for the others
 * @param event EventActionCode of RFC 3881: C, R, U, D or E
 * @param object what was acted on; null when there is no one thing
 * @param dossiers the youths concerned, at most {@link #MAX_DOSSIERS}
 * @param outcome {@code ok}, {@code refused} or {@code error}
 * @param reason why it was refused, a stable code; null when it was not
 * @param basis the ground of access; null when there was none
 * @param origin network address as text
 * @param device the device of a youth; null when there is none
 */
public record Entry(
    UUID organisation,
    Instant at,
    String actorKind,
    UUID actor,
    String actorRole,
    String action,
    char event,
    String objectKind,
    UUID object,
    List<UUID> dossiers,
    String outcome,
    String reason,
    String purpose,
    String basis,
    String origin,
    String device) {

  /** Keeps an entry under the 64 KiB that an entry bundle can hold. */
  public static final int MAX_DOSSIERS = 1_500;

  public Entry {
    dossiers = List.copyOf(dossiers);
    if (dossiers.size() > MAX_DOSSIERS) {
      throw new IllegalArgumentException("an entry concerns " + MAX_DOSSIERS + " dossiers at most");
    }
  }
}
