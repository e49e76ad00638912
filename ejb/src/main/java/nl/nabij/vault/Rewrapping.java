package nl.nabij.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import nl.nabij.database.Database;

/**
 * Puts the keys of dossiers under the newest wrapping key. What is encrypted under the key of a
 * dossier stays as it is.
 */
@Dependent
class Rewrapping {

  private static final int AT_A_TIME = 500;

  private final KeyTable table;
  private final MasterKey master;

  @Inject
  Rewrapping(final Database database, final MasterKey master) {
    this.table = new KeyTable(database);
    this.master = master;
  }

  /** Some of those that lie under an older one; answers how many. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int step() {
    final WrappingKeys keys = master.keys().wrapping();
    final List<KeyTable.Older> older = table.older(keys.current(), AT_A_TIME);
    for (final KeyTable.Older one : older) {
      final byte[] place = DossierKeys.wrapping(one.dossier(), one.organisation());
      final byte[] key = keys.open(place, one.wrapped());
      try {
        table.rewrap(one.dossier(), keys.close(place, key));
      } finally {
        Arrays.fill(key, (byte) 0);
      }
    }
    return older.size();
  }
}
