package nl.nabij.access;

/** One call with an actor, and whether it, or a call inside it, came by the door. */
final class Passage implements AutoCloseable {

  private static final ThreadLocal<Passage> NOW = new ThreadLocal<>();

  private final Passage outer;
  private boolean entered;

  private Passage(final Passage outer) {
    this.outer = outer;
  }

  static Passage begin() {
    final Passage passage = new Passage(NOW.get());
    NOW.set(passage);
    return passage;
  }

  /** The door was passed, one way or the other: it is in the log. */
  static void mark() {
    final Passage passage = NOW.get();
    if (passage != null) {
      passage.entered = true;
    }
  }

  boolean entered() {
    return entered;
  }

  boolean isInner() {
    return outer != null;
  }

  @Override
  public void close() {
    if (outer == null) {
      NOW.remove();
    } else {
      outer.entered |= entered;
      NOW.set(outer);
    }
  }
}
