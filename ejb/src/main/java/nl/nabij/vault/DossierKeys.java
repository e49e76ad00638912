package nl.nabij.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.nabij.database.Database;
import nl.nabij.live.LiveTopic;

/**
 * The keys of dossiers, unwrapped for as long as they are used.
 *
 * <p>A key made in a running transaction is known to that transaction alone: were it kept for all
 * and the transaction undone, the next key of the same dossier would be hidden behind one that no
 * longer exists.
 */
@ApplicationScoped
class DossierKeys {

  private static final int MAX_KEYS = 10_000;

  /** Also how long a key destroyed on another node may live on here, when word of it is lost. */
  private static final Duration MAX_AGE = Duration.ofMinutes(1);

  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Cache<UUID, SecretKey> known =
      Caffeine.newBuilder().maximumSize(MAX_KEYS).expireAfterWrite(MAX_AGE).build();
  private final KeyTable table;
  private final MasterKey master;
  private final TransactionSynchronizationRegistry transactions;
  private final LiveTopic live;
  private final Clock clock;

  DossierKeys() {
    this(null, null, null, null, null);
  }

  @Inject
  DossierKeys(
      final Database database,
      final MasterKey master,
      final TransactionSynchronizationRegistry transactions,
      final LiveTopic live,
      final Clock clock) {
    this.table = new KeyTable(database);
    this.master = master;
    this.transactions = transactions;
    this.live = live;
    this.clock = clock;
  }

  void make(final UUID dossier, final UUID organisation) {
    final byte[] bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    try {
      final WrappingKeys.Wrapped wrapped =
          master.keys().wrapping().close(wrapping(dossier, organisation), bytes);
      table.insert(dossier, organisation, wrapped, clock.instant());
      fresh().put(dossier, new SecretKeySpec(bytes, "AES"));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  SecretKey of(final UUID dossier) {
    final SecretKey own = fresh().get(dossier);
    return own != null ? own : known.get(dossier, this::unwrap);
  }

  /** Fetches the keys that are not at hand in one question; answers whose key there is. */
  Set<UUID> ready(final Collection<UUID> dossiers) {
    final Set<UUID> there = new HashSet<>(fresh().keySet());
    there.addAll(known.getAllPresent(dossiers).keySet());
    there.retainAll(Set.copyOf(dossiers));
    final List<UUID> missing =
        dossiers.stream().filter(dossier -> !there.contains(dossier)).toList();
    if (!missing.isEmpty()) {
      table
          .find(missing)
          .forEach(
              (dossier, kept) -> {
                known.put(dossier, unwrap(dossier, kept));
                there.add(dossier);
              });
    }
    return there;
  }

  void destroy(final UUID dossier) {
    table.destroy(dossier, clock.instant());
    fresh().remove(dossier);
    known.invalidate(dossier);
    // Until the commit others still find the key and may fetch it again.
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing is due before the commit.
          }

          @Override
          public void afterCompletion(final int status) {
            if (status == Status.STATUS_COMMITTED) {
              known.invalidate(dossier);
            }
          }
        });
    live.publish(new KeyForgotten(dossier));
  }

  List<UUID> destroyed(final UUID organisation) {
    return table.destroyedOf(organisation);
  }

  /** The key was destroyed, here or on another node. */
  void forget(final UUID dossier) {
    known.invalidate(dossier);
  }

  private SecretKey unwrap(final UUID dossier) {
    final KeyTable.Kept kept =
        table.find(dossier).orElseThrow(() -> new SealBroken("the dossier has no key"));
    if (kept.wrapped() == null) {
      throw new KeyDestroyed("the key of the dossier was destroyed");
    }
    return unwrap(dossier, kept);
  }

  private SecretKey unwrap(final UUID dossier, final KeyTable.Kept kept) {
    final byte[] bytes =
        master
            .wrapping(kept.wrapped().generation())
            .open(wrapping(dossier, kept.organisation()), kept.wrapped());
    try {
      return new SecretKeySpec(bytes, "AES");
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  static byte[] wrapping(final UUID dossier, final UUID organisation) {
    return Seal.place(dossier, "key/" + organisation);
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, SecretKey> fresh() {
    if (transactions.getTransactionKey() == null) {
      return new HashMap<>();
    }
    Map<UUID, SecretKey> fresh = (Map<UUID, SecretKey>) transactions.getResource(DossierKeys.class);
    if (fresh == null) {
      fresh = new HashMap<>();
      transactions.putResource(DossierKeys.class, fresh);
    }
    return fresh;
  }
}
