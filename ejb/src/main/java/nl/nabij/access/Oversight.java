package nl.nabij.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.audit.AuditLog;
import nl.nabij.audit.Ground;
import nl.nabij.audit.Inclusion;
import nl.nabij.audit.LogQuery;
import nl.nabij.audit.Logged;
import nl.nabij.audit.Successor;
import nl.nabij.calendar.DutchTime;

/**
 * The desk of the privacy officer, and the page on which a youth sees who looked. Looking is in the
 * log too.
 */
@Stateless
public class Oversight {

  private static final String LOG = "log";
  private static final int MAX_PAGE = 200;
  private static final int MAX_LOOKS = 500;
  private static final int MAX_SELECTED = 1_000;

  /** So many days are counted for the time line: a quarter of a year. */
  private static final int MAX_DAYS = 92;

  /** PostgreSQL and RFC 3339 know these years. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

  private final Access access;
  private final AuditLog log;

  protected Oversight() {
    this(null, null);
  }

  @Inject
  Oversight(final Access access, final AuditLog log) {
    this.access = access;
    this.log = log;
  }

  /**
   * Entries of the own organisation, newest first.
   *
   * @throws Rejected {@code limit}, {@code cursor} or {@code period} when the filter makes no sense
   */
  public LogPage find(final Staff officer, final LogFilter filter) {
    access.enter(
        officer,
        Action.SEARCH_LOG,
        new Subject(
            LOG,
            officer.organisation(),
            officer.organisation(),
            filter.youth() == null ? List.of() : List.of(filter.youth())));
    if (filter.limit() < 1 || filter.limit() > MAX_PAGE) {
      throw new Rejected(Rejected.Kind.INVALID, "limit");
    }
    final LogQuery query = query(officer, filter);
    final List<Logged> found = log.find(query);
    final boolean more = found.size() > filter.limit();
    final List<Logged> page = more ? found.subList(0, filter.limit()) : found;
    return new LogPage(
        page.stream().map(Oversight::row).toList(),
        more ? Cursor.after(page.get(page.size() - 1)).text() : null,
        filter.before() == null ? perDay(query) : List.of());
  }

  private List<LogDay> perDay(final LogQuery query) {
    return log.perDay(query, MAX_DAYS).stream()
        .map(day -> new LogDay(day.day(), day.entries(), day.refused()))
        .toList();
  }

  /**
   * The proof that an entry stands in the tree. Throws {@link NotYetSequenced} in the half second
   * before it does.
   */
  public Proof prove(final Staff officer, final UUID entry) {
    access.enter(
        officer,
        Action.PROVE_ENTRY,
        new Subject("entry", entry, officer.organisation(), List.of()));
    if (!log.holds(officer.organisation(), entry)) {
      throw new NotFound("entry");
    }
    final Inclusion inclusion =
        log.prove(officer.organisation(), entry).orElseThrow(NotYetSequenced::new);
    return proof(inclusion);
  }

  private static Proof proof(final Inclusion inclusion) {
    return new Proof(
        inclusion.leaf(),
        inclusion.number(),
        inclusion.size(),
        inclusion.path(),
        inclusion.checkpoint(),
        inclusion.verifier());
  }

  /**
   * The newest entries that the filter finds, at most 1,000, oldest first, each with its proof in
   * one tree; those of the last half second may miss. Page and limit of the filter do not count.
   *
   * @throws Rejected {@code period} when the filter makes no sense
   */
  public List<Proof> select(final Staff officer, final LogFilter filter) {
    access.enter(
        officer,
        Action.EXPORT_LOG,
        new Subject(
            LOG,
            officer.organisation(),
            officer.organisation(),
            filter.youth() == null ? List.of() : List.of(filter.youth())));
    final List<UUID> found =
        log.find(query(officer, filter.whole(MAX_SELECTED))).stream().map(Logged::id).toList();
    return log.prove(officer.organisation(), found).stream().map(Oversight::proof).toList();
  }

  /**
   * Who looked at the youth, newest first, at most {@code limit} (1 to 500). What the youth did is
   * left out, and so are attempts that were refused: they saw nothing.
   */
  public List<Look> looks(final Youth youth, final int limit) {
    return looks(youth, youth.id(), limit);
  }

  /** The same, for what is handed to a youth. */
  public List<Look> looks(final House house, final UUID youth, final int limit) {
    return looks((Actor) house, youth, limit);
  }

  private List<Look> looks(final Actor actor, final UUID youth, final int limit) {
    if (limit < 1 || limit > MAX_LOOKS) {
      throw new Rejected(Rejected.Kind.INVALID, "limit");
    }
    access.enter(
        actor, Action.SEE_LOOKS, new Subject(LOG, youth, actor.organisation(), List.of(youth)));
    return log
        .find(
            new LogQuery(
                actor.organisation(),
                youth,
                null,
                null,
                "ok",
                Ground.ANY,
                null,
                null,
                null,
                null,
                true,
                limit))
        .stream()
        .map(
            entry ->
                new Look(
                    entry.at(),
                    entry.actorKind(),
                    entry.actor(),
                    entry.actorRole(),
                    entry.action(),
                    entry.purpose(),
                    entry.basis()))
        .toList();
  }

  /**
   * The newest signed checkpoint of an organisation, as signed-note text; public, for witnesses.
   *
   * @throws NotFound when the organisation has no log
   */
  @Unguarded("numbers and hashes, made to be public")
  public String checkpoint(final UUID organisation) {
    return log.checkpoint(organisation).orElseThrow(() -> new NotFound(LOG));
  }

  /** The newest signed checkpoint of each organisation that has a log, at most 1,000. */
  @Unguarded("numbers and hashes, made to be public")
  public Map<UUID, String> checkpoints() {
    return log.checkpoints();
  }

  /**
   * The newest checkpoint that witnesses cosigned, if any did: a busy log grows faster than they
   * answer.
   */
  @Unguarded("numbers and hashes, made to be public")
  public Optional<String> witnessed(final UUID organisation) {
    return log.witnessed(organisation);
  }

  /**
   * A tile of hashes ({@code level} 0 to 63) as tlog-tiles serves it, if it exists with that width
   * (1 to 256).
   */
  @Unguarded("hashes, made to be public")
  public Optional<byte[]> tile(
      final UUID organisation, final int level, final long index, final int width) {
    return log.tile(organisation, level, index, width);
  }

  /** A bundle of entries as tlog-tiles serves it; officers only. */
  public Optional<byte[]> entries(final Staff officer, final long index, final int width) {
    access.enter(
        officer,
        Action.SEARCH_LOG,
        new Subject("entries", officer.organisation(), officer.organisation(), List.of()));
    return log.entries(officer.organisation(), index, width);
  }

  /**
   * The log of the officer's organisation, to take along: one entry for the whole. What it is made
   * of follows by {@link #tile} and {@link #entriesOf}.
   *
   * @throws NotFound when the organisation has no log
   */
  public LogExport export(final Staff officer) {
    final UUID organisation = officer.organisation();
    access.enter(
        officer, Action.EXPORT_LOG, new Subject(LOG, organisation, organisation, List.of()));
    // The older of the two first: the log may grow in between.
    final Optional<String> witnessed = log.witnessed(organisation);
    final String note = checkpoint(organisation);
    final long size = Long.parseLong(note.lines().skip(1).findFirst().orElseThrow());
    return new LogExport(organisation, note, size, verifier(organisation), witnessed.orElse(""));
  }

  /** A bundle of entries of an export, as tlog-tiles lays it out. */
  @Unguarded("for who entered by export")
  public Optional<byte[]> entriesOf(final LogExport export, final long index, final int width) {
    return log.entries(export.organisation(), index, width);
  }

  /**
   * The verifier key in the form name+hash+key.
   *
   * @throws NotFound when the organisation has no log
   */
  @Unguarded("a public key")
  public String verifier(final UUID organisation) {
    return log.verifier(organisation).orElseThrow(() -> new NotFound(LOG));
  }

  /** With which keys a log signs now. */
  @Unguarded("public keys")
  public LogKeys keys(final UUID organisation) {
    final Optional<Successor> next = log.successor(organisation);
    return new LogKeys(
        verifier(organisation),
        next.map(Successor::verifier).orElse(null),
        next.map(Successor::alone).orElse(null));
  }

  /**
   * Has a new key follow the one with which the log signs: both sign for 30 days, then the new one
   * alone. Whoever verifies the log is handed the new key in that time.
   *
   * @throws Rejected CONFLICT {@code log-key-follows} when one follows already
   */
  public LogKeys renewKey(final Staff officer) {
    final UUID organisation = officer.organisation();
    access.enter(
        officer, Action.RENEW_LOG_KEY, new Subject(LOG, organisation, organisation, List.of()));
    if (!log.renew(organisation)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "log-key-follows");
    }
    return keys(organisation);
  }

  private static LogQuery query(final Staff officer, final LogFilter filter) {
    final Cursor before = filter.before() == null ? null : Cursor.read(filter.before());
    return new LogQuery(
        officer.organisation(),
        filter.youth(),
        filter.colleague(),
        filter.action(),
        filter.outcome(),
        ground(filter.ground()),
        startOf(filter.from(), 0),
        startOf(filter.to(), 1),
        before == null ? null : before.at(),
        before == null ? null : before.id(),
        false,
        // One more tells whether there is a next page.
        filter.limit() + 1);
  }

  private static Ground ground(final LogGround asked) {
    return new Ground(asked.role(), asked.purpose(), asked.basis());
  }

  private static Instant startOf(final LocalDate day, final int daysLater) {
    if (day == null) {
      return null;
    }
    if (day.isBefore(FIRST_DAY) || !day.isBefore(LAST_DAY)) {
      throw new Rejected(Rejected.Kind.INVALID, "period");
    }
    return DutchTime.startOf(day.plusDays(daysLater));
  }

  static LogRow row(final Logged entry) {
    return new LogRow(
        entry.id(),
        entry.at(),
        entry.actorKind(),
        entry.actor(),
        entry.actorRole(),
        entry.action(),
        entry.objectKind(),
        entry.object(),
        entry.dossiers(),
        entry.outcome(),
        entry.reason(),
        entry.purpose(),
        entry.basis(),
        entry.origin(),
        entry.number());
  }
}
