package nl.nabij.sending;

import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Phase;

/** How far a case is, as far as it matters for what was planned. */
enum Stage {
  RUNNING,
  CLOSED,
  ENDED;

  /** A youth without a case counts as guided. */
  static Stage of(final CaseCard card) {
    if (card == null || card.closedOn() == null) {
      return RUNNING;
    }
    return card.phase() == Phase.ENDED ? ENDED : CLOSED;
  }
}
