package nl.nabij.web.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.LogFilter;
import nl.nabij.access.LogPage;
import nl.nabij.access.LogRow;
import nl.nabij.access.Oversight;
import nl.nabij.access.Staff;
import nl.nabij.people.Directory;

/** Puts names to a page of the log: one transaction, three questions. */
@Stateless
public class LogDesk {
  /** Of a list that showed hundreds, the first so many are named; the number tells the rest. */
  static final int NAMED = 20;

  @Inject Oversight oversight;
  @Inject Directory directory;

  /** A page of the log of the own organisation. */
  public LogEntryView.Page find(final Staff officer, final LogFilter filter) {
    final LogPage page = oversight.find(officer, filter);
    final Set<UUID> staff = new LinkedHashSet<>();
    final Set<UUID> youths = new LinkedHashSet<>();
    for (final LogRow row : page.rows()) {
      youths.addAll(named(row));
      if (row.actor() != null) {
        ("youth".equals(row.actorKind()) ? youths : staff).add(row.actor());
      }
    }
    final Map<UUID, String> staffNames = staffNames(staff);
    final Map<UUID, String> youthNames = directory.youthNames(officer, youths);
    return new LogEntryView.Page(
        page.rows().stream().map(row -> view(row, staffNames, youthNames)).toList(),
        page.next(),
        page.days());
  }

  private Map<UUID, String> staffNames(final Collection<UUID> staff) {
    return staff.isEmpty() ? Map.of() : directory.staffNames(staff);
  }

  private static List<UUID> named(final LogRow row) {
    return row.dossiers().subList(0, Math.min(NAMED, row.dossiers().size()));
  }

  private static LogEntryView view(
      final LogRow row, final Map<UUID, String> staff, final Map<UUID, String> youths) {
    final String name =
        row.actor() == null
            ? null
            : switch (row.actorKind()) {
              case "staff" -> staff.get(row.actor());
              case "youth" -> youths.get(row.actor());
              default -> null;
            };
    return new LogEntryView(
        row.id(),
        row.at(),
        new LogEntryView.Who(row.actorKind(), row.actor(), name, row.actorRole()),
        row.action(),
        new LogEntryView.Thing(row.objectKind(), row.object()),
        named(row).stream().map(id -> new LogEntryView.Person(id, youths.get(id))).toList(),
        row.dossiers().size(),
        row.outcome(),
        row.reason(),
        row.purpose(),
        row.basis(),
        row.origin(),
        row.index());
  }
}
