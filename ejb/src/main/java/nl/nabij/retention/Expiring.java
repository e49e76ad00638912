package nl.nabij.retention;

import java.util.List;

/**
 * The rows of a kind that the register gives a shorter term than the dossier.
 *
 * @param kind its code in the register
 * @param trace whether it only tells that something went its way: then one entry of the house says
 *     that some went, and otherwise one for each dossier
 * @param table where
 * @param dossier whose a row {@code t} is, in SQL
 * @param at from which moment its term runs, in SQL; null while it does not run
 * @param after what is to be done then for that dossier, or null
 */
record Expiring(String kind, boolean trace, String table, String dossier, String at, String after) {

  static final List<Expiring> ALL =
      List.of(
          trace("invitation", "invitation", "t.youth", "coalesce(t.ended_at, t.expires_at)"),
          trace(
              "device-trace",
              "device_past_secret",
              "(SELECT d.youth FROM device d WHERE d.id = t.device)",
              "(SELECT d.ended_at FROM device d WHERE d.id = t.device)"),
          trace("draft", "draft", "t.youth", "t.changed_at"),
          trace("planned", "planned_message", "t.youth", "t.ended_at"),
          trace("notice", "outbox", "t.youth", "t.ended_at"),
          trace("automatic-answer", "automatic_answer", "t.youth", "t.given_at"),
          content(
              "earlier-text",
              "message_earlier",
              "(SELECT h.dossier FROM thread h WHERE h.id = t.thread)",
              "t.until"),
          new Expiring(
              "letter",
              false,
              "letter",
              "t.youth",
              "coalesce((SELECT max(a.starts_at) FROM appointment a WHERE a.letter = t.id),"
                  + " t.written_at)",
              "UPDATE appointment a SET letter = NULL WHERE youth = ? AND letter IS NOT NULL"
                  + " AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.id = a.letter)"),
          content(
              "call-presence",
              "call_presence",
              "(SELECT r.youth FROM call_room r WHERE r.id = t.room)",
              "coalesce(t.left_at, (SELECT r.closes_at FROM call_room r WHERE r.id = t.room))"),
          content("glass", "break_glass", "t.youth", "t.until"),
          content(
              "request", "privacy_request", "t.youth", "coalesce(t.answered_at, t.withdrawn_at)"));

  /** What may go at all: of a dossier without a hold or a restriction, and not being erased. */
  private static final String FREE =
      """
       NOT EXISTS (SELECT 1 FROM dossier_hold h WHERE h.dossier = k.dossier AND h.lifted_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM access_restriction r WHERE r.dossier = k.dossier)
        AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.dossier = k.dossier
          AND e.state IN ('approved', 'clearing'))
      """;

  private static Expiring trace(
      final String kind, final String table, final String dossier, final String at) {
    return new Expiring(kind, true, table, dossier, at, null);
  }

  private static Expiring content(
      final String kind, final String table, final String dossier, final String at) {
    return new Expiring(kind, false, table, dossier, at, null);
  }

  /** Dossiers of an organisation that have some from before a moment; at most so many. */
  String dossiers() {
    return "SELECT DISTINCT k.dossier" + over() + " LIMIT ?";
  }

  /** Drops those of one dossier. */
  String drop() {
    return "DELETE FROM "
        + table
        + " WHERE ctid IN (SELECT t.ctid"
        + over()
        + " AND k.dossier = ?)";
  }

  /** Drops those of an organisation, at most so many. */
  String dropSome() {
    return "DELETE FROM "
        + table
        + " WHERE ctid IN (SELECT t.ctid"
        + over()
        + " LIMIT ? FOR UPDATE OF t SKIP LOCKED)";
  }

  private String over() {
    return " FROM "
        + table
        + " t JOIN vault_key k ON k.dossier = "
        + dossier
        + " WHERE k.organisation = ? AND "
        + at
        + " < ? AND"
        + FREE;
  }
}
