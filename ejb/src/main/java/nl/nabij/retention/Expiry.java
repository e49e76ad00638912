package nl.nabij.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.House;
import nl.nabij.access.Subject;
import nl.nabij.calendar.DutchTime;
import nl.nabij.privacy.PrivacyOffice;

/**
 * What goes before the dossier does, by the terms of the register: piece by piece, a transaction
 * each, so that a node that is killed leaves nothing half. A dossier on hold keeps it all, and so
 * does one of which the use is restricted (AVG art. 18: then storing is what is asked).
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Expiry {

  static final int AT_A_TIME = 500;

  private final ExpiryTable table;
  private final ErasureTable erasures;
  private final HoldTable holds;
  private final PrivacyOffice office;
  private final Access access;
  private final Clock clock;

  @Inject
  Expiry(
      final ExpiryTable table,
      final ErasureTable erasures,
      final HoldTable holds,
      final PrivacyOffice office,
      final Access access,
      final Clock clock) {
    this.table = table;
    this.erasures = erasures;
    this.holds = holds;
    this.office = office;
    this.access = access;
    this.clock = clock;
  }

  List<UUID> organisations() {
    return erasures.organisations();
  }

  /** Whose content of this kind is over; nobody for a kind that only leaves traces. */
  List<UUID> dossiers(final UUID organisation, final Expiring kind) {
    return kind.trace()
        ? List.of()
        : table.dossiers(kind, organisation, before(organisation, kind), AT_A_TIME);
  }

  /** Drops what is over of one dossier, with one entry; answers how many rows went. */
  int drop(final UUID organisation, final Expiring kind, final UUID dossier) {
    holds.lock(dossier);
    final Instant before = before(organisation, kind);
    final int gone = table.drop(kind, organisation, dossier, before);
    if (gone > 0) {
      access.enter(
          house(organisation),
          Action.KEEP_NO_LONGER,
          Subject.of(kind.kind(), dossier, organisation, dossier));
    }
    return gone;
  }

  /** Drops some of the traces that are over, with one entry of the house; answers how many. */
  int dropTraces(final UUID organisation, final Expiring kind) {
    if (!kind.trace()) {
      return 0;
    }
    final int gone = table.dropSome(kind, organisation, before(organisation, kind), AT_A_TIME);
    if (gone > 0) {
      access.enter(
          house(organisation),
          Action.KEEP_NO_LONGER,
          Subject.list(kind.kind(), organisation, List.of()));
    }
    return gone;
  }

  private Instant before(final UUID organisation, final Expiring kind) {
    final LocalDate today = DutchTime.dayOf(clock.instant());
    return DutchTime.startOf(today.minus(office.terms(organisation).get(kind.kind())));
  }

  private static House house(final UUID organisation) {
    return new House(Erasing.TASK, organisation);
  }
}
