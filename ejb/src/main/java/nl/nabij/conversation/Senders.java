package nl.nabij.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.access.Actor;
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

  /** Names of those whose messages go over the line now: of staff, youths and municipalities. */
  private final Cache<UUID, String> known =
      Caffeine.newBuilder().maximumSize(KNOWN_AT_MOST).expireAfterWrite(KNOWN_FOR).build();

  private final Directory directory;

  /** For the container. */
  Senders() {
    this(null);
  }

  @Inject
  Senders(final Directory directory) {
    this.directory = directory;
  }

  /** The sender that an actor is; the name of a youth is looked up where it is shown. */
  static Sender of(final Actor actor) {
    if (actor instanceof Staff staff) {
      return new Sender("staff", staff.id(), staff.name());
    }
    if (actor instanceof Youth) {
      return new Sender("youth", actor.id(), null);
    }
    return new Sender("house", actor.organisation(), null);
  }

  /** Somebody on the live line by name, mostly without a question to the database. */
  Sender named(final ThreadTable.Key key, final Sender one) {
    final String name = known.get(one.id(), id -> names(key, List.of(one)).of(one).name());
    return new Sender(one.kind(), one.id(), name);
  }

  /** Names of the people on one page, in at most three questions. */
  Names names(final ThreadTable.Key key, final Collection<Sender> people) {
    final Set<UUID> staff =
        people.stream()
            .filter(one -> "staff".equals(one.kind()))
            .map(Sender::id)
            .collect(Collectors.toSet());
    final boolean youth = people.stream().anyMatch(one -> "youth".equals(one.kind()));
    final boolean house = people.stream().anyMatch(one -> "house".equals(one.kind()));
    return new Names(
        staff.isEmpty() ? Map.of() : directory.staffNames(staff),
        youth
            ? directory.details(new House("names", key.organisation()), key.youth()).firstName()
            : null,
        house ? directory.organisation(key.organisation()).name() : null);
  }

  /** The names on a page: of staff by id, of the youth (first name), of the municipality. */
  record Names(Map<UUID, String> staff, String youth, String house) {

    Sender of(final Sender one) {
      final String name =
          switch (one.kind()) {
            case "staff" -> staff.getOrDefault(one.id(), "");
            case "youth" -> youth;
            default -> house;
          };
      return new Sender(one.kind(), one.id(), name);
    }
  }
}
