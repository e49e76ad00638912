package example.wrong.people;

import example.wrong.access.Access;
import example.wrong.access.Actor;
import example.wrong.access.Unguarded;
import example.wrong.call.Rooms;
import jakarta.ejb.Stateless;

/** Knows a higher floor, and lets people in past the door. */
@Stateless
public class Callers {
  private final Access access = new Access();
  private final NameTable names = new NameTable();

  /** Asks nobody, and does not say why. */
  public String open() {
    return names.name();
  }

  /** Takes an actor and forgets about them. */
  public String peek(final Actor actor) {
    return names.name();
  }

  /** As it should be. */
  public String enter(final Actor actor) {
    access.enter(actor);
    return names.name();
  }

  /** As it should be, too. */
  @Unguarded("counts rooms, which are nobody")
  public int count() {
    return new Rooms().count();
  }
}
