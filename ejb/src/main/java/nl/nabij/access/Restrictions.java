package nl.nabij.access;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.database.Database;

/**
 * The dossiers of which the use is restricted (AVG art. 18). Staff may still see them and be in
 * contact, and let go of them; they add, change and take out nothing else. For the youth and the
 * privacy office nothing changes.
 */
record Restrictions(Database database) {

  /** What staff may do all the same, besides reading. */
  private static final Set<Action> STILL =
      EnumSet.of(
          Action.SIGN_IN,
          Action.SIGN_OUT,
          Action.WRITE_MESSAGE,
          Action.EDIT_MESSAGE,
          Action.WITHDRAW_MESSAGE,
          Action.REACT,
          Action.MARK_READ,
          Action.KEEP_DRAFT,
          Action.SEE_WORRY,
          Action.END_DEVICE,
          Action.ASSIGN_CASE,
          Action.BREAK_GLASS,
          Action.CANCEL_APPOINTMENT,
          Action.RECORD_ATTENDANCE,
          Action.ENTER_CALL,
          Action.ADMIT_TO_CALL,
          Action.LEAVE_CALL);

  /** What takes something out, although it only reads. */
  private static final Set<Action> OUT = EnumSet.of(Action.EXPORT_THREAD, Action.SEARCH_MESSAGES);

  /** Whether a restriction stands in the way of this act of staff; asked of no dossier if not. */
  static boolean stops(final Action action) {
    final boolean office =
        action.purpose() == Purpose.OVERSIGHT || action.purpose() == Purpose.RIGHTS;
    final boolean reads = action.eventCode() == 'R' && !OUT.contains(action);
    return !office && !reads && !STILL.contains(action);
  }

  void restrict(final UUID organisation, final UUID dossier, final Instant since) {
    database.change(
        """
        INSERT INTO access_restriction (dossier, organisation, since) VALUES (?, ?, ?)
        ON CONFLICT (dossier) DO NOTHING
        """,
        dossier,
        organisation,
        since);
  }

  void lift(final UUID dossier) {
    database.change("DELETE FROM access_restriction WHERE dossier = ?", dossier);
  }

  /** Those of these that are restricted. */
  Set<UUID> among(final Collection<UUID> dossiers) {
    return dossiers.isEmpty()
        ? Set.of()
        : Set.copyOf(
            database.list(
                "SELECT dossier FROM access_restriction WHERE dossier = ANY (?)",
                row -> row.uuid("dossier"),
                List.copyOf(dossiers)));
  }
}
