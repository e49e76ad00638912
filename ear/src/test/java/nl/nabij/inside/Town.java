package nl.nabij.inside;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Origin;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.YouthDetails;

/** A municipality of its own for each test, with a few people in it. */
final class Town {

  static final Origin DESK = new Origin("192.0.2.10", "");

  private final Directory directory;
  private final String slug = "town-" + UUID.randomUUID().toString().substring(0, 8);
  final Organisation organisation;
  final Staff coordinator;
  final Staff consultant;
  final Staff colleague;

  Town(final Directory directory) {
    this.directory = directory;
    organisation =
        directory.enrolOrganisation(
            slug, "Gemeente Proefdorp", "088 000 09 09", "Dorpsplein 1", "9999 ZZ", "Proefdorp");
    coordinator = staff("Coördinator Proef", Role.COORDINATOR);
    consultant = staff("Consulent Proef", Role.CONSULTANT);
    colleague = staff("Collega Proef", Role.CONSULTANT);
  }

  private Staff staff(final String name, final Role role) {
    return directory.recognise(
        new StaffLogin(slug + "-" + UUID.randomUUID(), slug, name, Set.of(role), false), DESK);
  }

  /** A youth without a case yet. */
  UUID youth(final String firstName) {
    return directory.enrolYouth(
        coordinator,
        organisation.id(),
        new YouthDetails(
            firstName,
            "Voorbeeld",
            LocalDate.of(2005, 5, 5),
            "+31600000000",
            "post@voorbeeld.example",
            "nl"));
  }

  /** The youth on a device of their own. */
  Youth self(final UUID youth) {
    final UUID device = UUID.randomUUID();
    return new Youth(
        youth, organisation.id(), device, new Origin("198.51.100.7", device.toString()));
  }
}
