package nl.nabij.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Oversight;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;

/** The municipalities and their people, before anything has happened. */
@Dependent
class Founding {

  private final Directory directory;
  private final Oversight oversight;

  @Inject
  Founding(final Directory directory, final Oversight oversight) {
    this.directory = directory;
    this.oversight = oversight;
  }

  /**
   * The moment from which this world is told: now, or the one at which loading began when it was
   * interrupted or done before. It stands in a file beside the keystore of the server.
   */
  Instant moment(final Instant now) {
    final Path file = Path.of(System.getProperty("jboss.server.data.dir"), "demo-world");
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, now.toString());
      }
      return Instant.parse(Files.readString(file).strip());
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Founds a municipality with its staff; what is there stays. */
  @Transactional
  Team found(final StaffList.Municipality municipality, final StaffList staff) {
    final Organisation organisation =
        directory.enrolOrganisation(
            municipality.slug(),
            municipality.name(),
            municipality.phone(),
            municipality.street(),
            municipality.postcode(),
            municipality.city());
    final Map<String, Staff> consultants = new HashMap<>();
    Staff coordinator = null;
    for (final StaffList.Member member : staff.members(municipality.slug())) {
      final Staff known =
          directory.recognise(
              new StaffLogin(
                  member.login(), municipality.slug(), member.name(), roles(member), false),
              new Origin("192.0.2." + (10 + consultants.size()), ""));
      if (known.has(Role.CONSULTANT)) {
        consultants.put(member.login(), known);
      } else if (known.has(Role.COORDINATOR)) {
        coordinator = known;
      }
    }
    return new Team(organisation.id(), organisation.slug(), coordinator, consultants);
  }

  /** Whether a life was lived already: then all that were lived with it were. */
  boolean lived(final Life life) {
    try {
      directory.organisationOf(life.youth());
      return true;
    } catch (final NotFound e) {
      return false;
    }
  }

  /** Where the log of each municipality is to be found. */
  List<DemoState.PublicLog> publicLogs() {
    final String place = System.getProperty("nabij.public-url", "http://localhost:8400");
    final List<DemoState.PublicLog> logs = new ArrayList<>();
    for (final StaffList.Municipality municipality : new StaffList().municipalities()) {
      final Optional<Organisation> organisation = directory.organisationBySlug(municipality.slug());
      organisation.ifPresent(
          found ->
              logs.add(
                  new DemoState.PublicLog(
                      place + "/log/" + found.slug(), oversight.verifier(found.id()))));
    }
    return logs;
  }

  private static Set<Role> roles(final StaffList.Member member) {
    final Set<Role> roles = EnumSet.noneOf(Role.class);
    for (final Role role : Role.values()) {
      if (role.code().equals(member.role())) {
        roles.add(role);
      }
    }
    return roles;
  }
}
