package nl.nabij.live;

/** Hears what has happened, here or on another node; the thread that tells waits for it. */
@FunctionalInterface
public interface Ear {
  void hear(LiveEvent event);
}
