package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.util.Optional;
import nl.nabij.database.Database;
import nl.nabij.vault.Vault;

/** The key pair by which push services know this house: made once, on whichever node is first. */
@Dependent
class PushKeys {

  private static final String CONTEXT = "push-key";

  private final Database database;
  private final Vault vault;
  private final Clock clock;

  @Inject
  PushKeys(final Database database, final Vault vault, final Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  record Pair(byte[] point, ECPrivateKey key) {}

  @Transactional
  Pair pair() {
    return find()
        .orElseGet(
            () -> {
              make();
              return find().orElseThrow();
            });
  }

  private Optional<Pair> find() {
    return database.first(
        "SELECT public_key, sealed_private FROM push_key",
        row -> {
          try {
            return new Pair(
                row.bytes("public_key"),
                Curve.privateKey(vault.unsealForHouse(CONTEXT, row.bytes("sealed_private"))));
          } catch (final GeneralSecurityException e) {
            throw new IllegalStateException("the push key cannot be read", e);
          }
        });
  }

  private void make() {
    try {
      final KeyPair pair = Curve.newPair();
      database.change(
          """
          INSERT INTO push_key (public_key, sealed_private, made_at) VALUES (?, ?, ?)
          ON CONFLICT DO NOTHING
          """,
          Curve.point((ECPublicKey) pair.getPublic()),
          vault.sealForHouse(CONTEXT, Curve.secret((ECPrivateKey) pair.getPrivate())),
          clock.instant());
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException("no push key can be made", e);
    }
  }
}
