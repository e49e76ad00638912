package nl.nabij.notify;

/** It could not be handed over. The reason is a code: an address may not come into a log. */
class NotSent extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean forGood;

  private NotSent(final String why, final boolean forGood) {
    super(why);
    this.forGood = forGood;
  }

  /** Trying again may help. */
  static NotSent now(final String why) {
    return new NotSent(why, false);
  }

  /** This address will never do. */
  static NotSent forGood(final String why) {
    return new NotSent(why, true);
  }

  boolean isForGood() {
    return forGood;
  }
}
