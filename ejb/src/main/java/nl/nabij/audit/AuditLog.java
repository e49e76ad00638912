package nl.nabij.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;
import nl.nabij.database.Database;

/** The log of who did what with whose data. It only grows. */
@Stateless
public class AuditLog {

  private final EntryTable entries;
  private final Numbers numbers;

  protected AuditLog() {
    this(null, null);
  }

  @Inject
  AuditLog(final Database database, final TransactionSynchronizationRegistry transactions) {
    this.entries = new EntryTable(database);
    this.numbers = new Numbers(transactions);
  }

  /**
   * Writes an entry in the transaction of the act: both are kept or neither. Returns its id.
   *
   * @throws LogUnavailable when it cannot be written; the act is then off
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID append(final Entry entry) {
    final UUID id = numbers.entry(entry.at());
    entries.insert(id, entry, Leaf.of(id, entry, numbers.trace(), numbers.operation()));
    return id;
  }

  /** Writes an entry that stays although the act is undone: a refusal. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public UUID appendApart(final Entry entry) {
    return append(entry);
  }

  /** Entries that fit, newest first. */
  public List<Logged> find(final LogQuery query) {
    return entries.find(query);
  }
}
