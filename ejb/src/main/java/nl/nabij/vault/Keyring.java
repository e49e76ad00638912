package nl.nabij.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where the keys come from: the keystore, a token, or both while they change over. With a token,
 * the key of the house lies in the database under the wrapping key in the token, so that a keystore
 * is needed no more.
 *
 * <p>A wrapping key closes from ten minutes after it was added, so that by then every node has it.
 */
final class Keyring {

  private static final Duration SETTLES = Duration.ofMinutes(10);
  private static final byte[] MASTER = MasterKey.housePlace("master");

  private final KeystoreFile file;
  private final Supplier<char[]> passphrase;
  private final Optional<Pkcs11Token> token;
  private final HouseTable table;
  private final Clock clock;
  private volatile Instant seen;

  Keyring(
      final KeystoreFile file,
      final Supplier<char[]> passphrase,
      final Optional<Pkcs11Token> token,
      final HouseTable table,
      final Clock clock) {
    this.file = file;
    this.passphrase = passphrase;
    this.token = token;
    this.table = table;
    this.clock = clock;
  }

  /** Whether there may be another key than when it was read. */
  boolean mayHoldMore() {
    if (token.isPresent()) {
      return true;
    }
    final Instant at = file.changedAt();
    return !at.equals(seen) || at.plus(SETTLES).plus(SETTLES).isAfter(now());
  }

  /** On the first day makes what is not there; refuses when something should be. */
  void begin(final Function<HouseKeys, byte[]> knownText) {
    final Optional<HouseTable.Kept> kept = table.find();
    if (file.exists()) {
      return;
    }
    if (kept.isPresent() && (token.isEmpty() || kept.get().master() == null)) {
      throw new IllegalStateException(
          "the keystore "
              + file.path()
              + " is gone, but the database holds keys made with it; put it back");
    }
    if (kept.isEmpty() && token.isPresent()) {
      found(token.get(), knownText);
    } else if (kept.isEmpty()) {
      final char[] said = passphrase.get();
      file.make(said);
      Arrays.fill(said, '\0');
    }
  }

  private void found(final Pkcs11Token hardware, final Function<HouseKeys, byte[]> knownText) {
    final Map<Integer, WrappingKey> keys = fromToken(hardware);
    final WrappingKeys wrapping = new WrappingKeys(keys, newest(keys.keySet()));
    final byte[] master = KeystoreFile.newMaster();
    try {
      table.found(
          knownText.apply(HouseKeys.derive(master, wrapping)),
          wrapping.close(MASTER, master),
          now().minus(SETTLES).minusSeconds(1));
    } finally {
      Arrays.fill(master, (byte) 0);
    }
  }

  /**
   * @param before the generation that wrapped until now, 1 at the start
   */
  HouseKeys read(final int before) {
    final Map<Integer, byte[]> masters = fromFile();
    try {
      final Map<Integer, WrappingKey> inToken = token.map(this::fromToken).orElse(Map.of());
      final Optional<HouseTable.Kept> kept = table.find();
      house(masters, inToken, kept);
      final Map<Integer, WrappingKey> keys = new HashMap<>(inToken);
      masters.forEach(
          (generation, master) -> {
            if (keys.put(generation, HouseKeys.wrapping(master)) != null) {
              throw new IllegalStateException(
                  "keystore and token both hold a wrapping key " + generation);
            }
          });
      final Set<Integer> settled = settled(masters.keySet(), inToken.keySet(), kept, before);
      return HouseKeys.derive(masters.get(1), new WrappingKeys(keys, newest(settled)));
    } finally {
      masters.values().forEach(master -> Arrays.fill(master, (byte) 0));
    }
  }

  /**
   * Puts the key of the house where the wrapping key is: into the database, under one in a token;
   * or no longer there, when the keystore wraps again.
   */
  void settle(final WrappingKeys wrapping) {
    final Optional<HouseTable.Kept> kept = table.find();
    if (token.isEmpty() || kept.isEmpty()) {
      return;
    }
    final WrappingKeys.Wrapped lies = kept.get().master();
    final Map<Integer, byte[]> masters = fromFile();
    try {
      if (masters.containsKey(1) && masters.containsKey(wrapping.current())) {
        if (lies != null) {
          table.dropMaster();
        }
      } else if (lies == null || lies.generation() != wrapping.current()) {
        final byte[] master = lies == null ? masters.get(1) : wrapping.open(MASTER, lies);
        table.keepMaster(wrapping.close(MASTER, master));
        Arrays.fill(master, (byte) 0);
      }
    } finally {
      masters.values().forEach(master -> Arrays.fill(master, (byte) 0));
    }
  }

  private Map<Integer, WrappingKey> fromToken(final Pkcs11Token hardware) {
    final Map<Integer, WrappingKey> keys = hardware.keys();
    if (keys.isEmpty()) {
      throw new IllegalStateException(
          "the token holds no wrapping key; make one in it: AES of 256 bits, with the label"
              + " nabij-wrap-2, or one number above the last");
    }
    return keys;
  }

  private Map<Integer, byte[]> fromFile() {
    if (!file.exists()) {
      return new HashMap<>();
    }
    final char[] said = passphrase.get();
    try {
      final Map<Integer, byte[]> masters = file.read(said);
      seen = file.changedAt();
      return masters;
    } finally {
      Arrays.fill(said, '\0');
    }
  }

  /** The key of the house from the token, when the keystore does not have it. */
  private void house(
      final Map<Integer, byte[]> masters,
      final Map<Integer, WrappingKey> inToken,
      final Optional<HouseTable.Kept> kept) {
    if (masters.containsKey(1)) {
      return;
    }
    final WrappingKeys.Wrapped lies = kept.map(HouseTable.Kept::master).orElse(null);
    if (lies == null) {
      throw new IllegalStateException(
          "the keystore " + file.path() + " holds no key " + KeystoreFile.ALIAS);
    }
    final WrappingKey key = inToken.get(lies.generation());
    if (key == null) {
      throw new IllegalStateException(
          "the key of the house lies under the wrapping key "
              + lies.generation()
              + ", which the token does not hold");
    }
    final byte[] master;
    try {
      master = key.open(MASTER, lies.bytes());
    } catch (final SealBroken e) {
      throw new IllegalStateException("the token does not belong to this database", e);
    }
    if (file.exists()) {
      final char[] said = passphrase.get();
      file.complete(said, master);
      Arrays.fill(said, '\0');
      seen = file.changedAt();
    }
    masters.put(1, master);
  }

  private Set<Integer> settled(
      final Set<Integer> inFile,
      final Set<Integer> inToken,
      final Optional<HouseTable.Kept> kept,
      final int before) {
    final Set<Integer> settled = new TreeSet<>();
    final boolean fileSettled = file.exists() && over(file.changedAt());
    inFile.stream().filter(one -> fileSettled || one <= before).forEach(settled::add);
    if (!inToken.isEmpty()) {
      final int newest = newest(inToken);
      final boolean newestSettled = kept.filter(house -> sawLongAgo(house, newest)).isPresent();
      inToken.stream()
          .filter(one -> one < newest || newestSettled || one <= before)
          .forEach(settled::add);
    }
    return settled;
  }

  private boolean sawLongAgo(final HouseTable.Kept house, final int generation) {
    if (house.tokenGeneration() == null || house.tokenGeneration() < generation) {
      table.seen(generation, now());
      return false;
    }
    return over(house.tokenSeenAt());
  }

  private boolean over(final Instant added) {
    return added.plus(SETTLES).isBefore(now());
  }

  private static int newest(final Collection<Integer> generations) {
    return generations.stream().max(Integer::compare).orElseThrow();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
