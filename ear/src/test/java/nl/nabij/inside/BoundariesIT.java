package nl.nabij.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import nl.nabij.access.Access;
import nl.nabij.access.Actor;
import nl.nabij.access.Companion;
import nl.nabij.access.Guest;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Unguarded;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every method of every boundary that asks who is there, called by somebody who may not, with the
 * ids of all that there is in a town: it says no, changes nothing, and the no is in the log.
 */
@ExtendWith(ArquillianExtension.class)
class BoundariesIT {

  private static final int METHODS_AT_LEAST = 100;

  /** What staff with every role may do in their own organisation, with ids of nothing in it. */
  private static final String[] OF_ANY_STAFF = {
    "Absences.hours",
    "Absences.of",
    "Absences.setWords",
    "Absences.words",
    "Appointments.ofStaff",
    "BreakGlass.lately",
    "BreakGlass.recent",
    "Cases.caseload",
    "Cases.namesInTeam",
    "Cases.team",
    "Directory.colleagues",
    "Directory.enrolYouth",
    "Directory.findYouth",
    "Directory.signedIn",
    "Directory.signedOut",
    "Erasures.choose",
    "Erasures.destroyed",
    "Erasures.overview",
    "FollowUps.due",
    "Groups.end",
    "Groups.make",
    "Groups.mine",
    "Groups.team",
    "Oversight.entries",
    "Oversight.export",
    "Oversight.find",
    "Oversight.renewKey",
    "Oversight.select",
    "Phrases.drop",
    "Phrases.fill",
    "Phrases.keep",
    "Phrases.of",
    "Reachability.ofCaseload",
    "Reachability.usual",
    "Requests.all",
    "Search.find",
    "Sendings.of",
    "Sendings.plan",
    "Signals.overview",
  };

  /** What a consultant may do without a tie: their own lists, texts, groups and absences. */
  private static final String[] OF_A_CONSULTANT = {
    "Absences.hours",
    "Absences.of",
    "Absences.record",
    "Absences.words",
    "Appointments.ofStaff",
    "Cases.caseload",
    "Directory.enrolYouth",
    "Directory.signedIn",
    "Directory.signedOut",
    "FollowUps.due",
    "Groups.add",
    "Groups.end",
    "Groups.make",
    "Groups.mine",
    "Groups.team",
    "Phrases.drop",
    "Phrases.fill",
    "Phrases.keep",
    "Phrases.of",
    "Reachability.ofCaseload",
    "Search.find",
    "Sendings.of",
    "Sendings.plan",
  };

  /** What a youth may do with what is their own. */
  private static final String[] OF_ANY_YOUTH = {
    "Groups.mine",
    "NoticeChoices.choose",
    "NoticeChoices.chosen",
    "NoticeChoices.subscribe",
    "NoticeChoices.unsubscribe",
    "Oversight.looks",
    "Requests.of",
    "Requests.takeAway",
    "ScreenLocks.dropKey",
    "ScreenLocks.lock",
    "ScreenLocks.of",
    "ScreenLocks.open",
    "ScreenLocks.takeOff",
    "Search.find",
  };

  private final DataSource database = PastTheWall.source();

  private Furnished home;
  private Tables tables;
  private Knocking knocking;

  @Deployment
  static EnterpriseArchive archive() {
    return Inside.with(
        BoundariesIT.class,
        Furnished.class,
        Knocking.class,
        Knocking.Outcome.class,
        Tables.class,
        Tables.Table.class,
        Town.class,
        Entries.class,
        Values.class);
  }

  @BeforeEach
  void aTownWithOneOfEverything() throws SQLException {
    home = new Furnished();
    tables = new Tables(database);
    // As if it had been received and checked.
    tables.ids(
        "UPDATE attachment SET state = 'clean' WHERE organisation = '%s' RETURNING id"
            .formatted(home.town.organisation.id()));
    // As if it had been found.
    tables.ids(
        """
        INSERT INTO signal (id, organisation, kind, rules, threshold, margin, actor, dossier, day,
          measured, minutes, times, entries, first_at, last_at, found_at)
        VALUES (gen_random_uuid(), '%s', 'break-glass', 1, 1, 0, '%s', '%s', current_date,
          1, 0, 1, ARRAY[gen_random_uuid()], now(), now(), now())
        RETURNING id
        """
            .formatted(home.town.organisation.id(), home.town.colleague.id(), home.youth));
    knocking = new Knocking(home, tables, new Entries(database));
  }

  @Test
  void whoHasNoRoleIsRefusedEverywhere() throws Exception {
    final Staff nobody = home.staff(true, Set.of());
    assertThat(answering(nobody)).isEmpty();
    assertThat(knocking.neverRefused()).as("methods that never came to the door").isEmpty();
  }

  @Test
  void whoIsOfAnotherOrganisationSeesAndChangesNothingOfThisOne() throws Exception {
    final Furnished other = new Furnished();
    final Staff stranger = other.staff(true, EnumSet.allOf(Role.class));
    assertThat(answering(stranger)).containsExactlyInAnyOrder(OF_ANY_STAFF);
  }

  @Test
  void aColleagueWithoutTieSeesNothingOfTheYouth() throws Exception {
    assertThat(answering(home.town.colleague)).containsExactlyInAnyOrder(OF_A_CONSULTANT);
  }

  @Test
  void anotherYouthSeesNothingOfThisOne() throws Exception {
    final UUID other = home.town.youth("Sam");
    assertThat(answering(home.town.self(other))).containsExactlyInAnyOrder(OF_ANY_YOUTH);
  }

  @Test
  void aGuestOfAnotherCallIsRefusedEverywhere() throws Exception {
    final Guest guest =
        new Guest(UUID.randomUUID(), home.town.organisation.id(), UUID.randomUUID(), Town.DESK);
    assertThat(answering(guest)).isEmpty();
  }

  @Test
  void aCompanionInAnotherThreadIsRefusedEverywhere() throws Exception {
    final Companion companion =
        new Companion(
            UUID.randomUUID(), home.town.organisation.id(), UUID.randomUUID(), true, Town.DESK);
    assertThat(answering(companion)).isEmpty();
  }

  /** The methods that answered at least once; all else has been looked at. */
  private Set<String> answering(final Actor actor) throws Exception {
    final Set<String> answered = new TreeSet<>();
    int methods = 0;
    for (final Class<?> boundary : boundaries()) {
      for (final Method method : verbs(boundary)) {
        methods++;
        if (method.getParameterTypes()[0].isInstance(actor)
            && knocking.on(CDI.current().select(boundary).get(), method, actor)) {
          answered.add(boundary.getSimpleName() + "." + method.getName());
        }
      }
    }
    assertThat(knocking.complaints()).as(answered.toString()).isEmpty();
    assertThat(methods).isGreaterThan(METHODS_AT_LEAST);
    return answered;
  }

  private static List<? extends Class<?>> boundaries() {
    return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .distinct()
        .filter(type -> type.getName().startsWith("nl.nabij."))
        .filter(type -> type != Access.class && Modifier.isPublic(type.getModifiers()))
        .filter(
            type ->
                type.isAnnotationPresent(Stateless.class)
                    || type.isAnnotationPresent(ApplicationScoped.class))
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  private static List<Method> verbs(final Class<?> boundary) {
    return Arrays.stream(boundary.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.isAnnotationPresent(Unguarded.class))
        .filter(method -> method.getParameterCount() > 0)
        .filter(method -> Actor.class.isAssignableFrom(method.getParameterTypes()[0]))
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }
}
