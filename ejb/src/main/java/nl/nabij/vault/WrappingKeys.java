package nl.nabij.vault;

import java.util.Map;
import java.util.TreeMap;

/**
 * The keys under which those of dossiers lie, by generation: 1 of the first day, and each that was
 * added to the keystore or the token since. All of them open; one of them closes.
 */
final class WrappingKeys {

  /** A dossier's key as it lies in the database. */
  record Wrapped(int generation, byte[] bytes) {}

  private final TreeMap<Integer, WrappingKey> keys;
  private final int current;

  /**
   * @param current the generation that closes
   */
  WrappingKeys(final Map<Integer, WrappingKey> keys, final int current) {
    this.keys = new TreeMap<>(keys);
    this.current = current;
    if (!keys.containsKey(current)) {
      throw new IllegalArgumentException("no wrapping key " + current);
    }
  }

  int current() {
    return current;
  }

  Wrapped close(final byte[] place, final byte[] key) {
    return new Wrapped(current, keys.get(current).close(place, key));
  }

  /** Whether this keystore can open what lies under a generation. */
  boolean has(final int generation) {
    return keys.containsKey(generation);
  }

  byte[] open(final byte[] place, final Wrapped wrapped) {
    final WrappingKey key = keys.get(wrapped.generation());
    if (key == null) {
      throw new SealBroken("the keystore has no wrapping key " + wrapped.generation());
    }
    return key.open(place, wrapped.bytes());
  }
}
