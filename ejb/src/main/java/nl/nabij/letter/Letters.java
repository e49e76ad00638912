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
import nl.nabij.access.Subject;
import nl.nabij.people.Directory;
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
    letters.keep(
        new LetterTable.Stored(
            id, wish.youth(), wish.organisation(), vault.seal(wish.youth(), context(id), pdf)),
        wish.appointment(),
        actor.id(),
        now);
    return id;
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
