package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
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
@Dependent
class Senders {

  private final Directory directory;

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
