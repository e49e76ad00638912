package nl.nabij.inside;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.database.Database;

/** A room that is deliberately wrong: it asks the door about one thing, and touches another. */
@Stateless
public class Forgetful {

  @Inject private Database database;
  @Inject private Access access;

  /** Enters the actor's own organisation, and counts rows of whomever. */
  public long count(final Actor actor, final String from) {
    enter(actor);
    return rows(from);
  }

  /** The same without the door; the answer should not come through. */
  public long countPastTheDoor(final Actor actor, final String from) {
    return rows(from);
  }

  /** Enters the actor's own organisation, and changes rows of whomever. */
  public int change(final Actor actor, final String sql) {
    enter(actor);
    return database.change(sql);
  }

  /** Finds out first what it is about, as rooms do. */
  public void find(final Actor actor, final UUID letter) {
    if (!database.exists("SELECT 1 FROM letter WHERE id = ?", letter)) {
      throw new NotFound("letter");
    }
    enter(actor);
  }

  @Unguarded("to show that the rows are there")
  public long countAll(final String from) {
    return rows(from);
  }

  private void enter(final Actor actor) {
    access.enter(actor, Action.SEE_PHRASES, Subject.organisation(actor.organisation()));
  }

  private long rows(final String from) {
    return database
        .first("SELECT count(*) AS n FROM " + from, row -> row.number("n"))
        .orElseThrow();
  }
}
