package nl.nabij.wording;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;
import nl.nabij.appointment.Appointments;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Texts;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.vault.Vault;

/** Openings and canned texts: of the organisation and one's own, filled in for who they go to. */
@Stateless
public class Phrases {

  private static final int CHARACTERS_AT_MOST = 4_000;
  private static final int TITLE_AT_MOST = 60;
  private static final int YOUTHS_AT_MOST = 50;

  private PhraseTable table;
  private Access access;
  private Directory directory;
  private Appointments appointments;
  private Vault vault;
  private Clock clock;

  /** For the container. */
  public Phrases() {}

  @Inject
  Phrases(
      final PhraseTable table,
      final Access access,
      final Directory directory,
      final Appointments appointments,
      final Vault vault,
      final Clock clock) {
    this.table = table;
    this.access = access;
    this.directory = directory;
    this.appointments = appointments;
    this.vault = vault;
    this.clock = clock;
  }

  /** One's own texts, and then those of the organisation; at most 200 of each. */
  public List<Phrase> of(final Staff staff) {
    access.enter(staff, Action.SEE_PHRASES, Subject.organisation(staff.organisation()));
    return Stream.concat(
            table.of(staff.id()).stream(), ofOrganisation(staff.organisation()).stream())
        .toList();
  }

  /**
   * Keeps a text under its id, new or changed; of the organisation by a coordinator, else one's
   * own. Whose it is does not change any more.
   *
   * @throws Rejected INVALID {@code text-empty}, {@code phrase-too-long} above 4,000 characters,
   *     {@code text-characters}, {@code phrase-title} above 60 characters or more than a line,
   *     {@code phrase-placeholder} for one that is not known, {@code phrase-listed} for one that
   *     youths may see and that is one's own, has no title or a placeholder, or a last day that is
   *     over or more than a year away; CONFLICT {@code phrases-too-many} above 200, {@code
   *     phrase-id-taken} for a text of somebody else
   */
  public Phrase keep(final Staff staff, final Phrase wish) {
    enter(staff, wish.shared());
    final Phrase phrase = checked(wish);
    final UUID holder = wish.shared() ? staff.organisation() : staff.id();
    if (wish.shared()) {
      begin(staff);
    }
    final Optional<PhraseTable.Kept> there = table.find(phrase.id());
    if (there.isPresent()) {
      if (!there.get().holder().equals(holder)) {
        throw new Rejected(Rejected.Kind.CONFLICT, "phrase-id-taken");
      }
      table.change(phrase, staff.id());
    } else if (table.count(holder) >= PhraseTable.OF_HOLDER_AT_MOST) {
      throw new Rejected(Rejected.Kind.CONFLICT, "phrases-too-many");
    } else {
      table.add(List.of(phrase), staff.organisation(), holder, staff.id(), clock.instant());
    }
    return phrase;
  }

  /**
   * Drops a text; of the organisation by a coordinator. When its last one is gone, the usual ones
   * are back.
   *
   * @throws NotFound for one that is not there, or is somebody else's own
   */
  public void drop(final Staff staff, final UUID id) {
    final boolean usual =
        UsualPhrases.of(staff.organisation()).stream().anyMatch(one -> one.id().equals(id));
    final Optional<PhraseTable.Kept> there =
        table.find(id).filter(one -> one.organisation().equals(staff.organisation()));
    enter(staff, usual || there.map(one -> one.phrase().shared()).orElse(false));
    if (usual) {
      begin(staff);
    } else if (there.filter(one -> mayHold(staff, one.holder())).isEmpty()) {
      throw new NotFound("phrase");
    }
    table.drop(id);
  }

  /**
   * A text as it would go to each of these youths, at most 50; one line in the log with everyone.
   * Youths to whom the one who asks is not tied are left out.
   *
   * @param text at most 10,000 characters
   */
  public List<Filled> fill(final Staff staff, final String text, final List<UUID> youths) {
    if (youths.size() > YOUTHS_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "people-too-many");
    }
    final String written = Texts.check(text);
    final Set<UUID> tied = new HashSet<>(access.dossiersOf(staff));
    final List<UUID> own = youths.stream().distinct().filter(tied::contains).toList();
    access.enter(staff, Action.FILL_PHRASE, Subject.list("phrase", staff.organisation(), own));
    final Organisation town = directory.organisation(staff.organisation());
    final Map<UUID, Instant> next = appointments.nextOf(own);
    final Set<UUID> there = vault.ready(own);
    return own.stream()
        .filter(there::contains)
        .map(youth -> filled(staff, written, youth, town, next.get(youth)))
        .toList();
  }

  /**
   * What the organisation of a youth has to offer now: its texts that youths may see, at most 200.
   */
  @Unguarded("what an organisation tells all its youths; nobody's data is touched")
  public List<Phrase> possibilities(final Youth youth) {
    return table.listed(youth.organisation(), DutchTime.today(clock));
  }

  /** Whether every placeholder in a text has been filled in. */
  @Unguarded("about a text that the caller holds already; nobody's data is touched")
  public boolean isWhole(final String text) {
    return Placeholders.in(text).isEmpty();
  }

  private Filled filled(
      final Staff staff,
      final String text,
      final UUID youth,
      final Organisation town,
      final Instant next) {
    final Map<String, String> values = new HashMap<>();
    values.put(Placeholders.FIRST_NAME, directory.details(staff, youth).firstName());
    values.put(Placeholders.OWN_NAME, staff.name());
    values.put(Placeholders.TOWN, town.name());
    values.put(Placeholders.PHONE, town.phone());
    if (next != null) {
      values.put(
          Placeholders.NEXT_APPOINTMENT, DutchTime.day(next) + " om " + DutchTime.time(next));
    }
    final List<String> open =
        Placeholders.in(text).stream().filter(gap -> !values.containsKey(gap)).toList();
    return new Filled(youth, Placeholders.fill(text, values), open);
  }

  private List<Phrase> ofOrganisation(final UUID organisation) {
    final List<Phrase> kept = table.of(organisation);
    return kept.isEmpty() ? UsualPhrases.of(organisation) : kept;
  }

  /** From here on the usual texts are the organisation's own, to change and to drop. */
  private void begin(final Staff coordinator) {
    final UUID organisation = coordinator.organisation();
    if (table.count(organisation) == 0) {
      table.add(
          UsualPhrases.of(organisation),
          organisation,
          organisation,
          coordinator.id(),
          clock.instant());
    }
  }

  private void enter(final Staff staff, final boolean shared) {
    final Subject subject = Subject.organisation(staff.organisation());
    if (shared && !staff.has(Role.COORDINATOR)) {
      access.turnAway(staff, Action.KEEP_PHRASE, subject, "role");
      throw new Refused("role");
    }
    access.enter(staff, Action.KEEP_PHRASE, subject);
  }

  private static boolean mayHold(final Staff staff, final UUID holder) {
    return holder.equals(staff.id())
        || holder.equals(staff.organisation()) && staff.has(Role.COORDINATOR);
  }

  private Phrase checked(final Phrase wish) {
    final String text = Texts.check(wish.text()).strip();
    if (text.codePointCount(0, text.length()) > CHARACTERS_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "phrase-too-long");
    }
    if (!Placeholders.unknownIn(text).isEmpty()) {
      throw new Rejected(Rejected.Kind.INVALID, "phrase-placeholder");
    }
    final String title =
        wish.title() == null || wish.title().isBlank() ? null : wish.title().strip();
    if (title != null
        && (title.length() > TITLE_AT_MOST
            || title.codePoints().anyMatch(Character::isISOControl))) {
      throw new Rejected(Rejected.Kind.INVALID, "phrase-title");
    }
    final Phrase phrase =
        new Phrase(wish.id(), wish.shared(), wish.moment(), title, text, wish.listedUntil());
    if (phrase.listedUntil() != null && !mayBeListed(phrase)) {
      throw new Rejected(Rejected.Kind.INVALID, "phrase-listed");
    }
    return phrase;
  }

  private boolean mayBeListed(final Phrase phrase) {
    final LocalDate today = DutchTime.today(clock);
    return phrase.shared()
        && phrase.title() != null
        && Placeholders.in(phrase.text()).isEmpty()
        && !phrase.listedUntil().isBefore(today)
        && !phrase.listedUntil().isAfter(today.plusYears(1));
  }
}
