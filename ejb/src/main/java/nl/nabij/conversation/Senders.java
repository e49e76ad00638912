package nl.nabij.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.access.Actor;
import nl.nabij.access.Companion;
import nl.nabij.access.House;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import nl.nabij.people.Directory;

/** Who wrote: kept as kind and id, shown by the name of today. */
@ApplicationScoped
class Senders {

  private static final int KNOWN_AT_MOST = 10_000;

  /** As long as the key of an erased dossier may live on here. */
  private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

  /**
   * Names of those whose messages go over the line now: of staff, youths and municipalities. A
   * youth goes by another name in each group.
   */
  private final Cache<Known, String> known =
      Caffeine.newBuilder().maximumSize(KNOWN_AT_MOST).expireAfterWrite(KNOWN_FOR).build();

  private final Directory directory;
  private final MemberNames members;
  private final CompanionNames companions;

  /** For the container. */
  Senders() {
    this(null, null, null);
  }

  @Inject
  Senders(final Directory directory, final MemberNames members, final CompanionNames companions) {
    this.directory = directory;
    this.members = members;
    this.companions = companions;
  }

  /** Somebody, where they are called so. */
  private record Known(UUID dossier, UUID person) {}

  /** The sender that an actor is; the name of a youth is looked up where it is shown. */
  static Sender of(final Actor actor) {
    if (actor instanceof Staff staff) {
      return new Sender("staff", staff.id(), staff.name());
    }
    if (actor instanceof Youth) {
      return new Sender("youth", actor.id(), null);
    }
    if (actor instanceof Companion) {
      return new Sender("companion", actor.id(), null);
    }
    return new Sender("house", actor.organisation(), null);
  }

  /** Somebody on the live line by name, mostly without a question to the database. */
  Sender named(final ThreadTable.Key key, final Sender one) {
    final String name =
        known.get(
            new Known(key.dossier(), one.id()), id -> names(key, List.of(one)).of(one).name());
    return new Sender(one.kind(), knownAs(key, one), name);
  }

  /** Names of the people on one page, in at most five questions. */
  Names names(final ThreadTable.Key key, final Collection<Sender> people) {
    final Set<UUID> staff = of("staff", people);
    final Set<UUID> youths = of("youth", people);
    final Set<UUID> let = of("companion", people);
    final boolean house = people.stream().anyMatch(one -> "house".equals(one.kind()));
    return new Names(
        key,
        staff.isEmpty() ? Map.of() : directory.staffNames(staff),
        youths.isEmpty() ? Map.of() : youthNames(key, youths),
        let.isEmpty() ? Map.of() : companions.of(key.dossier(), let),
        house ? directory.organisation(key.organisation()).name() : null);
  }

  private static Set<UUID> of(final String kind, final Collection<Sender> people) {
    return people.stream()
        .filter(one -> kind.equals(one.kind()))
        .map(Sender::id)
        .collect(Collectors.toSet());
  }

  private Map<UUID, String> youthNames(final ThreadTable.Key key, final Set<UUID> youths) {
    return key.talk() == Talk.GROUP
        ? members.of(key.dossier(), youths)
        : Map.of(
            key.dossier(),
            directory.details(new House("names", key.organisation()), key.dossier()).firstName());
  }

  /** The names on a page: of staff, of youths and of companions by id, of the municipality. */
  record Names(
      ThreadTable.Key key,
      Map<UUID, String> staff,
      Map<UUID, String> youths,
      Map<UUID, String> companions,
      String house) {

    Sender of(final Sender one) {
      final String name =
          switch (one.kind()) {
            case "staff" -> staff.getOrDefault(one.id(), "");
            case "youth" -> youths.getOrDefault(one.id(), "");
            case "companion" -> companions.getOrDefault(one.id(), "");
            default -> house;
          };
      return new Sender(one.kind(), knownAs(key, one), name);
    }
  }

  /** A youth in a group goes by an id that says nothing outside it. */
  private static UUID knownAs(final ThreadTable.Key key, final Sender one) {
    return key.talk() == Talk.GROUP && "youth".equals(one.kind())
        ? inGroup(key.dossier(), one.id())
        : one.id();
  }

  /** The id by which the others in a group know a youth: of use nowhere else. */
  static UUID inGroup(final UUID group, final UUID youth) {
    return UUID.nameUUIDFromBytes(
        ("member:" + group + ":" + youth).getBytes(StandardCharsets.US_ASCII));
  }
}
