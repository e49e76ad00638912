package nl.nabij.retention;

import java.time.Clock;
import nl.nabij.access.Access;
import nl.nabij.access.TestAccess;
import nl.nabij.database.TestTransactions;
import nl.nabij.people.Directory;
import nl.nabij.privacy.PrivacyOffice;
import nl.nabij.privacy.TestPrivacy;
import nl.nabij.vault.Vault;

/** The officer's desk for erasing as the container makes it, for tests outside it. */
public final class TestErasures {

  private TestErasures() {}

  public static Erasures in(
      final TestTransactions transactions,
      final Directory directory,
      final Vault vault,
      final Clock clock) {
    final Access access = TestAccess.in(transactions, vault, clock);
    return new Erasures(
        new ErasureTable(transactions.database()),
        new HoldTable(transactions.database()),
        erasing(transactions, directory, vault, clock),
        TestPrivacy.office(directory),
        directory,
        access,
        vault,
        clock);
  }

  static Erasing erasing(
      final TestTransactions transactions,
      final Directory directory,
      final Vault vault,
      final Clock clock) {
    return new Erasing(
        new ErasureTable(transactions.database()),
        new HoldTable(transactions.database()),
        TestPrivacy.office(directory),
        directory,
        TestAccess.in(transactions, vault, clock),
        vault,
        clock);
  }

  static Expiry expiry(
      final TestTransactions transactions,
      final PrivacyOffice office,
      final Vault vault,
      final Clock clock) {
    return new Expiry(
        new ExpiryTable(transactions.database()),
        new ErasureTable(transactions.database()),
        new HoldTable(transactions.database()),
        office,
        TestAccess.in(transactions, vault, clock),
        clock);
  }
}
