package nl.nabij.followup;

/**
 * How a step comes again.
 *
 * <p>With {@code until}, a series at fixed dates from the anchor, each {@code every} on, up to and
 * without the day of that other anchor. Without it, one open step at a time: the next comes {@code
 * every} after the last result, or {@code retry} after a missed one.
 */
record Repeat(Offset every, String until, Offset retry) {

  Repeat {
    if (every == null || !every.forward() || (retry != null && !retry.forward())) {
      throw new IllegalArgumentException("a repetition leads forward");
    }
    if (until != null && retry != null) {
      throw new IllegalArgumentException("a series at fixed dates has no retry");
    }
  }

  boolean rolling() {
    return until == null;
  }

  Offset after(final String result) {
    return "missed".equals(result) && retry != null ? retry : every;
  }
}
