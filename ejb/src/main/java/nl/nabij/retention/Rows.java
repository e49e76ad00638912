package nl.nabij.retention;

import java.util.List;
import java.util.Set;

/**
 * What goes with a dossier, in an order in which nothing refers to what is gone, and what stays. A
 * table of the database that is in neither list fails a test: whoever makes one decides here.
 */
final class Rows {

  private static final String OWN = "thread IN (SELECT id FROM thread WHERE dossier = {dossier})";

  /** The threads of the groups in which the youth is or was. */
  private static final String IN_GROUPS =
      "thread IN (SELECT t.id FROM thread t JOIN group_member g ON g.talk_group = t.dossier"
          + " WHERE g.person = {dossier})";

  private static final String SAID_IN_GROUPS =
      "(thread, seq) IN (SELECT thread, seq FROM message WHERE sender = {dossier} AND "
          + IN_GROUPS
          + ")";
  private static final String YOUTH = "youth = {dossier}";
  private static final String FILES =
      "attachment IN (SELECT id FROM attachment WHERE youth = {dossier} OR sender = {dossier})";
  private static final String PLANS =
      "plan IN (SELECT id FROM followup_plan WHERE youth = {dossier})";
  private static final String DEVICES = "device IN (SELECT id FROM device WHERE youth = {dossier})";

  /**
   * In a group the others' numbering stays: what the youth said there is withdrawn, by nobody in
   * particular, as a change that open screens fetch.
   */
  private static final String WITHDRAW =
      """
      WITH said AS (
        SELECT thread, seq, row_number() OVER (PARTITION BY thread ORDER BY seq) AS place
        FROM message WHERE ctid IN ({rows})),
      bumped AS (
        UPDATE thread t SET changed_seq = t.changed_seq + s.many
        FROM (SELECT thread, count(*) AS many FROM said GROUP BY thread) s
        WHERE t.id = s.thread RETURNING t.id, t.changed_seq - s.many AS base)
      UPDATE message m
      SET sender = gen_random_uuid(), sealed_text = NULL, pinned_at = NULL,
        withdrawn_at = coalesce(m.withdrawn_at, now()), changed_seq = b.base + s.place
      FROM said s JOIN bumped b ON b.id = s.thread
      WHERE m.thread = s.thread AND m.seq = s.seq
      """;

  static final List<Step> GO =
      List.of(
          Step.delete("message_unindexed", OWN + " OR " + SAID_IN_GROUPS),
          Step.delete("message_token", OWN + " OR " + SAID_IN_GROUPS),
          Step.delete("draft", "youth = {dossier} OR person = {dossier}"),
          Step.delete("reaction", OWN + " OR " + SAID_IN_GROUPS + " OR person = {dossier}"),
          Step.delete("message_earlier", OWN + " OR " + SAID_IN_GROUPS),
          Step.delete("attachment_piece", FILES),
          Step.delete("attachment", "youth = {dossier} OR sender = {dossier}"),
          Step.delete("message", OWN),
          new Step("message", WITHDRAW, "sender = {dossier} AND " + IN_GROUPS),
          Step.delete("thread_person", OWN + " OR person = {dossier}"),
          Step.delete("thread", "dossier = {dossier}"),
          Step.delete("group_member", "person = {dossier}"),
          Step.delete(
              "call_presence", "room IN (SELECT id FROM call_room WHERE youth = {dossier})"),
          Step.delete("call_room", YOUTH),
          Step.delete("letter", YOUTH),
          Step.delete("appointment", YOUTH),
          Step.delete("followup_result", PLANS),
          Step.delete("followup_anchor", PLANS),
          Step.delete("followup_plan", YOUTH),
          Step.delete("handover", YOUTH),
          Step.delete("guidance_case", YOUTH),
          Step.delete("reach_wish", YOUTH),
          Step.delete("reach_rhythm", YOUTH),
          Step.delete("automatic_answer", YOUTH),
          Step.delete("worry", YOUTH),
          Step.delete("planned_message", YOUTH),
          Step.delete("agreement", YOUTH),
          Step.delete("companion", YOUTH),
          Step.delete("notice_choice", YOUTH),
          Step.delete("push_subscription", YOUTH),
          Step.delete("unreachable", YOUTH),
          Step.delete("outbox", YOUTH),
          Step.delete("device_key", DEVICES),
          Step.delete("device_lock", DEVICES),
          Step.delete("device_past_secret", DEVICES),
          Step.delete("device", YOUTH),
          Step.delete("invitation", YOUTH),
          Step.delete("privacy_request", YOUTH),
          Step.delete("break_glass", YOUTH),
          // That it was judged, by whom and how, is about staff; what was written may be about the
          // youth, and lies under the key of the house.
          new Step(
              "signal_judgement",
              "UPDATE signal_judgement SET sealed_note = NULL WHERE ctid IN ({rows})",
              "sealed_note IS NOT NULL"
                  + " AND signal IN (SELECT id FROM signal WHERE dossier = {dossier})"),
          Step.delete("signal_namesake", "dossier = {dossier}"),
          Step.delete("access_restriction", "dossier = {dossier}"),
          Step.delete("dossier_hold", "dossier = {dossier}"),
          // Not before every node has noticed that they ended.
          Step.delete(
              "access_grant", "(dossier = {dossier} OR staff = {dossier}) AND until < {quiet}"),
          Step.delete("youth", "id = {dossier}"));

  /** About nobody, about staff, or meant to stay: the log and the record of erasing. */
  static final Set<String> STAY =
      Set.of(
          "absence",
          "audit_day",
          "audit_entry",
          "audit_leaf",
          "audit_log",
          "audit_pending",
          "audit_subject",
          "audit_tile",
          "audit_witness",
          "checkpoint_mail",
          "erasure",
          "erasure_count",
          "flyway_schema_history",
          "office_hours",
          "organisation",
          "phrase",
          "push_key",
          "reach_usual",
          "retention_choice",
          "retention_day",
          // As the log: an id that leads to nobody any more.
          "signal",
          "signal_reading",
          "staff",
          "talk_group",
          // Without its key, to know for a backup that it was destroyed.
          "vault_key",
          "vault_house",
          "worry_word");

  private Rows() {}
}
