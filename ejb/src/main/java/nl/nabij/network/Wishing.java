package nl.nabij.network;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Actor;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.CompanionThreads;
import nl.nabij.conversation.Conversations;

/** Asking for a companion, consenting, and ending it; each is told in the youth's conversation. */
@Dependent
class Wishing {

  static final int AHEAD_DAYS = 183;

  private final CompanionTable table;
  private final Names names;
  private final CompanionThreads threads;
  private final Conversations conversations;
  private final Access access;
  private final Clock clock;

  @Inject
  Wishing(
      final CompanionTable table,
      final Names names,
      final CompanionThreads threads,
      final Conversations conversations,
      final Access access,
      final Clock clock) {
    this.table = table;
    this.names = names;
    this.threads = threads;
    this.conversations = conversations;
    this.access = access;
    this.clock = clock;
  }

  CompanionTable.Stored ask(
      final Staff staff,
      final UUID youth,
      final UUID organisation,
      final UUID id,
      final NewCompanion wish) {
    final CompanionTable.Stored asked = made(staff.id(), youth, organisation, id, wish);
    final CompanionTable.Stored kept = keep(asked);
    if (kept.allowedAt() == null && kept.endedAt() == null) {
      tell(staff, kept, "asked", CompanionText.asked(names.open(kept)));
    }
    return kept;
  }

  CompanionTable.Stored allow(
      final Youth youth, final UUID id, final NewCompanion wish, final List<UUID> guides) {
    final Instant now = now();
    final CompanionTable.Stored made = made(null, youth.id(), youth.organisation(), id, wish);
    final CompanionTable.Stored before = keep(made);
    if (before.over(now)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "companion-over");
    }
    if (before.allowedAt() != null && same(before, made)) {
      return before;
    }
    table.allow(made, now);
    access.endGrant(youth.id(), id, now);
    access.admit(youth.organisation(), youth.id(), id, made.endsAt());
    threads.open(id, youth.id(), youth.organisation(), guides);
    tell(
        youth,
        made,
        "allowed:" + made.endsAt() + made.writes(),
        CompanionText.allowed(
            Names.check(wish.name()), made.writes(), DutchTime.day(wish.endsOn())));
    return table.find(id).orElseThrow();
  }

  void end(final Actor actor, final CompanionTable.Stored held) {
    final Instant now = now();
    final boolean byYouth = actor instanceof Youth;
    table.end(held.id(), byYouth, now);
    access.endGrant(held.youth(), held.id(), now);
    final String name = names.open(held);
    tell(
        actor,
        held,
        "ended",
        held.allowedAt() == null
            ? CompanionText.declined(name, byYouth)
            : CompanionText.ended(name));
  }

  private CompanionTable.Stored made(
      final UUID askedBy,
      final UUID youth,
      final UUID organisation,
      final UUID id,
      final NewCompanion wish) {
    final String name = Names.check(wish.name());
    final LocalDate today = DutchTime.today(clock);
    if (wish.endsOn() == null
        || wish.endsOn().isBefore(today)
        || wish.endsOn().isAfter(today.plusDays(AHEAD_DAYS))) {
      throw new Rejected(Rejected.Kind.INVALID, "ends-on");
    }
    return new CompanionTable.Stored(
        id,
        youth,
        organisation,
        names.seal(youth, id, name),
        wish.relation(),
        wish.writes(),
        DutchTime.startOf(wish.endsOn().plusDays(1)),
        askedBy,
        null,
        null,
        null,
        null,
        0,
        null);
  }

  /** What stands under this id from now on, held. */
  private CompanionTable.Stored keep(final CompanionTable.Stored made) {
    if (table.find(made.id()).isEmpty()
        && table.of(made.youth(), Companions.AT_MOST).size() >= Companions.AT_MOST) {
      throw new Rejected(Rejected.Kind.CONFLICT, "companions-too-many");
    }
    table.ask(made, now());
    final CompanionTable.Stored there = table.hold(made.id()).orElseThrow();
    if (!there.youth().equals(made.youth())) {
      throw new Rejected(Rejected.Kind.CONFLICT, "companion-id-taken");
    }
    return there;
  }

  private boolean same(final CompanionTable.Stored before, final CompanionTable.Stored made) {
    return before.endsAt().equals(made.endsAt())
        && before.writes() == made.writes()
        && before.relation() == made.relation()
        && names.open(before).equals(names.open(made));
  }

  private void tell(
      final Actor actor, final CompanionTable.Stored about, final String what, final String text) {
    final String occasion = "companion:" + about.id() + ":" + what;
    conversations.announce(
        actor,
        about.youth(),
        UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8)),
        "companion",
        about.id(),
        text);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
