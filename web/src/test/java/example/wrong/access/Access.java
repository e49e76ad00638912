package example.wrong.access;

import jakarta.ejb.Stateless;

/** The door. */
@Stateless
public class Access {

  /** Decides. */
  public void enter(final Actor actor) {
    enter(actor);
  }
}
