package nl.nabij.followup;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Staff;

/** Protocols as data, the plans made of them, and what is due. */
@Stateless
public class FollowUps {

  /** The running plan of a youth, and its steps. */
  public Optional<Plan> planOf(Actor actor, UUID youth) {
    throw new UnsupportedOperationException();
  }

  /** What is due for a consultant. */
  public Due due(Staff staff) {
    throw new UnsupportedOperationException();
  }

  /** Records the result of a step: done, missed or offered. */
  public Step record(Actor actor, UUID plan, String step, String result, String note) {
    throw new UnsupportedOperationException();
  }

  /** Moves an anchor of the plan of a youth; every date that hangs on it moves. */
  public Plan moveAnchor(Actor actor, UUID plan, String anchor, LocalDate on) {
    throw new UnsupportedOperationException();
  }
}
