package nl.nabij.access;

import java.util.List;
import java.util.UUID;

/**
 * What an act touches.
 *
 * @param kind the kind of object: {@code dossier}, {@code thread}, {@code letter}…
 * @param id the object
 * @param organisation whose it is
 * @param dossiers the youths concerned; empty when it is about nobody in particular
 */
public record Subject(String kind, UUID id, UUID organisation, List<UUID> dossiers) {

  public Subject {
    dossiers = List.copyOf(dossiers);
  }

  public static Subject dossier(final UUID organisation, final UUID youth) {
    return new Subject("dossier", youth, organisation, List.of(youth));
  }

  public static Subject of(
      final String kind, final UUID id, final UUID organisation, final UUID youth) {
    return new Subject(kind, id, organisation, List.of(youth));
  }

  /** A list that shows names: one entry, with everyone who was shown. */
  public static Subject list(final String kind, final UUID organisation, final List<UUID> youths) {
    return new Subject(kind, organisation, organisation, youths);
  }

  public static Subject organisation(final UUID organisation) {
    return new Subject("organisation", organisation, organisation, List.of());
  }
}
