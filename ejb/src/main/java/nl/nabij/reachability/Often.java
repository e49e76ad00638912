package nl.nabij.reachability;

/** How often there is contact. */
public enum Often {
  /** Each working day: a weekend is no silence. */
  DAILY(3),
  WEEKLY(8),
  TWO_WEEKLY(16),
  MONTHLY(35),
  QUARTERLY(98);

  private final int silentAfterDays;

  Often(final int silentAfterDays) {
    this.silentAfterDays = silentAfterDays;
  }

  /** From this many days on silence is longer than was agreed: the rhythm and a little patience. */
  public int silentAfterDays() {
    return silentAfterDays;
  }
}
