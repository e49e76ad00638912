package nl.nabij.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Origin;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.conversation.Conversations;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** One message goes, or does not, in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Departing {

  /** After a night without servers a message still makes sense; after a weekend it may not. */
  static final Duration LATE_AT_MOST = Duration.ofHours(24);

  private final PlannedTable table;
  private final Conversations conversations;
  private final Cases cases;
  private final Directory directory;
  private final Access access;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Departing(
      final PlannedTable table,
      final Conversations conversations,
      final Cases cases,
      final Directory directory,
      final Access access,
      final Vault vault,
      final Clock clock) {
    this.table = table;
    this.conversations = conversations;
    this.cases = cases;
    this.directory = directory;
    this.access = access;
    this.vault = vault;
    this.clock = clock;
  }

  /** Posts it and writes that down, both or neither; or writes down why it does not go. */
  void depart(final UUID id) {
    final Instant now = clock.instant();
    final Optional<PlannedTable.Stored> taken = table.take(id, now);
    if (taken.isEmpty()) {
      return;
    }
    final PlannedTable.Stored one = taken.get();
    final Optional<Reason> against = against(one, now);
    if (against.isPresent()) {
      table.stop(id, against.get(), now);
      return;
    }
    final String text = vault.unsealText(one.youth(), place(id), one.sealed());
    conversations.post(author(one), conversations.threadOf(one.youth()), id, text);
    table.over(id, State.SENT, now);
  }

  void stop(final UUID id, final Reason reason) {
    table.stop(id, reason, clock.instant());
  }

  private Optional<Reason> against(final PlannedTable.Stored one, final Instant now) {
    if (one.dueAt().plus(LATE_AT_MOST).isBefore(now)) {
      return Optional.of(Reason.TOO_LATE);
    }
    final boolean tied =
        access.tiesTo(one.youth()).stream()
            .anyMatch(tie -> tie.staff().equals(one.author()) && tie.holdsAt(now));
    if (!tied) {
      return Optional.of(Reason.NO_ACCESS);
    }
    final CaseCard card = cases.newest(List.of(one.youth())).stream().findFirst().orElse(null);
    final Stage stage = Stage.of(card);
    if (stage.compareTo(one.stage()) > 0) {
      return Optional.of(stage == Stage.ENDED ? Reason.CASE_ENDED : Reason.CASE_CLOSED);
    }
    final boolean another =
        card != null && !card.owner().equals(one.owner()) && !card.owner().equals(one.author());
    return another ? Optional.of(Reason.OWNER_CHANGED) : Optional.empty();
  }

  /** Its author at work through the house, with nothing but the role and ties to write. */
  private Staff author(final PlannedTable.Stored one) {
    final String name = directory.staffNames(List.of(one.author())).getOrDefault(one.author(), "");
    return new Staff(
        one.author(), one.organisation(), name, Set.of(Role.CONSULTANT), false, Origin.INSIDE);
  }

  static String place(final UUID id) {
    return "planned:" + id;
  }
}
