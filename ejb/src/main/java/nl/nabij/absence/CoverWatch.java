package nl.nabij.absence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.access.Access;
import nl.nabij.guidance.CaseOpened;
import nl.nabij.handover.CaseHandedOver;

/** Makes the ties of all who stand in follow the absences as they are now. */
@Dependent
class CoverWatch {

  private final AbsenceTable table;
  private final Access access;
  private final Clock clock;

  @Inject
  CoverWatch(final AbsenceTable table, final Access access, final Clock clock) {
    this.table = table;
    this.access = access;
    this.clock = clock;
  }

  /** The new owner may be away, and somebody stands in for them. */
  void opened(@Observes final CaseOpened event) {
    coverAnew(event.organisation());
  }

  /** Who stood in for the former owner does so no longer, and the new one may be away as well. */
  void handedOver(@Observes final CaseHandedOver event) {
    coverAnew(event.organisation(), event.from(), event.to());
  }

  /** {@code also}: those whose last absence has just gone. */
  void coverAnew(final UUID organisation, final UUID... also) {
    final List<Absence> absences = table.from(organisation, clock.instant());
    Stream.concat(absences.stream().map(Absence::staff), Arrays.stream(also))
        .distinct()
        .forEach(staff -> access.cover(staff, CoverChain.of(staff, absences)));
  }
}
