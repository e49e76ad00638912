package nl.nabij.letter;

import jakarta.ejb.Stateless;
import java.util.UUID;
import nl.nabij.access.Actor;

/** Friendly letters, as PDF. */
@Stateless
public class Letters {

  /** Writes the invitation to an appointment, keeps it encrypted, answers its id. */
  public UUID write(Actor actor, LetterWish wish) {
    throw new UnsupportedOperationException();
  }

  /** Opens a letter. */
  public Letter open(Actor actor, UUID letter) {
    throw new UnsupportedOperationException();
  }
}
