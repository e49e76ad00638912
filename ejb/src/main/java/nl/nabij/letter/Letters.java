package nl.nabij.letter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.people.Directory;
import nl.nabij.people.Handing;
import nl.nabij.people.Organisation;
import nl.nabij.vault.Vault;

/** Friendly letters, as PDF. */
@Stateless
public class Letters {

  private LetterTable letters;
  private Press press;
  private Access access;
  private Directory directory;
  private Vault vault;
  private Clock clock;

  /** For the container. */
  public Letters() {}

  @Inject
  Letters(
      final LetterTable letters,
      final Press press,
      final Access access,
      final Directory directory,
      final Vault vault,
      final Clock clock) {
    this.letters = letters;
    this.press = press;
    this.access = access;
    this.directory = directory;
    this.vault = vault;
    this.clock = clock;
  }

  /** Writes the invitation to an appointment, keeps it encrypted, answers its id. */
  public UUID write(final Actor actor, final LetterWish wish) {
    final UUID id = UUID.randomUUID();
    access.enter(
        actor, Action.WRITE_LETTER, Subject.of("letter", id, wish.organisation(), wish.youth()));
    final Instant now = clock.instant();
    final Organisation organisation = directory.organisation(wish.organisation());
    final JoinLink join =
        wish.joinCode() == null ? null : new JoinLink(publicUrl(), wish.joinCode());
    final byte[] pdf =
        press.print(
            Invitation.page(
                wish,
                directory.details(actor, wish.youth()).firstName(),
                directory.staffNames(List.of(wish.staff())).getOrDefault(wish.staff(), ""),
                organisation,
                join,
                now));
    keep(id, wish.youth(), wish.organisation(), wish.appointment(), actor, pdf);
    return id;
  }

  /**
   * Invites a youth to the app with a letter that has the link; the code goes the way given. The
   * letter is kept encrypted; its link ends with the invitation.
   */
  public PaperInvitation invite(final Staff staff, final UUID youth, final Handing.Code code) {
    final UUID id = UUID.randomUUID();
    final UUID home = directory.organisationOf(youth);
    access.enter(staff, Action.WRITE_LETTER, Subject.of("letter", id, home, youth));
    final nl.nabij.people.Invitation invitation =
        directory.invite(staff, youth, new Handing(Handing.Link.PAPER, code));
    final byte[] pdf =
        press.print(
            Begin.page(
                invitation.link(),
                invitation.expiresAt(),
                code,
                directory.details(staff, youth).firstName(),
                staff.name(),
                directory.organisation(home),
                clock.instant()));
    keep(id, youth, home, null, staff, pdf);
    return new PaperInvitation(invitation, id);
  }

  private void keep(
      final UUID id,
      final UUID youth,
      final UUID organisation,
      final UUID appointment,
      final Actor actor,
      final byte[] pdf) {
    letters.keep(
        new LetterTable.Stored(id, youth, organisation, vault.seal(youth, context(id), pdf)),
        appointment,
        actor.id(),
        clock.instant());
  }

  /** Opens a letter; throws NotFound. */
  public Letter open(final Actor actor, final UUID letter) {
    final LetterTable.Stored found = letters.find(letter).orElseThrow(() -> new NotFound("letter"));
    access.enter(
        actor,
        Action.OPEN_LETTER,
        Subject.of("letter", letter, found.organisation(), found.youth()));
    return new Letter(
        letter,
        found.youth(),
        found.organisation(),
        vault.unseal(found.youth(), context(letter), found.pdfSealed()));
  }

  private static String context(final UUID letter) {
    return "letter:" + letter;
  }

  private static String publicUrl() {
    return System.getProperty("nabij.public-url", "http://localhost:8400").replaceFirst("/+$", "");
  }
}
