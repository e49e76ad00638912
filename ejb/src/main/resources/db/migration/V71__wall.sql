-- The second wall. Whoever forgets to ask the door still reaches no row of another organisation: the
-- database itself shows and takes rows of the organisation alone that the transaction is for.
--
-- nabij.organisation says which: an id, or 'all' for the work of the house itself. Not said, or
-- empty, there is nothing. It is read in a scalar subquery: once for a statement, not for each row.
-- Only = of uuid is compared, which is leakproof, so a search by key stays a search by key.
--
-- FORCE, since the house is the owner of its tables. Keys between tables are checked past the wall.
DO $$
DECLARE
  house CONSTANT text := '(SELECT current_setting(''nabij.organisation'', true) = ''all'')';
  mine CONSTANT text := '(SELECT nullif(nullif('
    || 'current_setting(''nabij.organisation'', true), ''''), ''all'')::uuid)';
  -- Of a row that is made or changed, with nothing to prepare: there are few at a time.
  said CONSTANT text := 'current_setting(''nabij.organisation'', true)';
  one record;
  reach text;
  made text;
BEGIN
  FOR one IN SELECT * FROM (
    -- Whose a row is, it says itself: where the column stands.
    SELECT name, 'organisation', NULL, NULL FROM unnest(ARRAY[
      'absence', 'access_grant', 'access_restriction', 'agreement', 'appointment', 'attachment',
      'audit_day', 'audit_entry', 'audit_leaf', 'audit_log', 'audit_pending', 'audit_subject',
      'audit_tile',
      'audit_witness', 'break_glass', 'call_room', 'checkpoint_mail', 'companion', 'device',
      'dossier_hold', 'draft', 'erasure', 'followup_plan', 'guidance_case', 'handover',
      'invitation', 'letter', 'office_hours', 'outbox', 'phrase', 'planned_message',
      'privacy_request', 'reach_rhythm', 'reach_usual', 'reach_wish', 'retention_choice', 'signal',
      'signal_judgement', 'signal_namesake', 'signal_reading', 'staff', 'talk_group', 'thread',
      'vault_key', 'worry', 'worry_word', 'youth']) AS name
    UNION ALL VALUES ('organisation', 'id', NULL, NULL)
    -- Or what it hangs on does, which has a wall of its own.
    UNION ALL SELECT name, 'thread', 'thread', 'id' FROM unnest(ARRAY[
      'message', 'message_earlier', 'message_unindexed', 'reaction', 'thread_person']) AS name
    UNION ALL SELECT name, 'youth', 'vault_key', 'dossier' FROM unnest(ARRAY[
      'automatic_answer', 'notice_choice', 'push_subscription', 'unreachable']) AS name
    UNION ALL SELECT name, 'device', 'device', 'id' FROM unnest(ARRAY[
      'device_key', 'device_lock', 'device_past_secret']) AS name
    UNION ALL SELECT name, 'plan', 'followup_plan', 'id' FROM unnest(ARRAY[
      'followup_anchor', 'followup_result']) AS name
    UNION ALL VALUES
      ('attachment_piece', 'attachment', 'attachment', 'id'),
      ('call_presence', 'room', 'call_room', 'id'),
      ('erasure_count', 'dossier', 'erasure', 'dossier'),
      ('group_member', 'talk_group', 'talk_group', 'id'))
    AS walled (name, holder, above, key)
  LOOP
    IF one.above IS NULL THEN
      reach := format('%I = %s OR %s', one.holder, mine, house);
      made := format('%1$I::text = %2$s OR %2$s = ''all''', one.holder, said);
    ELSE
      -- Not EXISTS, for which the server may fetch and hash the whole table above.
      reach := format('%s OR (SELECT true FROM %I above WHERE above.%I = %I.%I)',
        house, one.above, one.key, one.name, one.holder);
      made := format('%s = ''all'' OR (SELECT true FROM %I above WHERE above.%I = %I.%I)',
        said, one.above, one.key, one.name, one.holder);
    END IF;
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', one.name);
    EXECUTE format('CREATE POLICY wall ON %I USING (%s) WITH CHECK (%s)', one.name, reach, made);
  END LOOP;
END $$;

-- The blind index can be read from anywhere and changed by the house alone: the operator by which an
-- array is searched is not leakproof, so behind a wall its index would not be used. It holds keyed
-- hashes and places; what stands at a place has its wall.
ALTER TABLE message_token ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY wall_read ON message_token FOR SELECT USING (true);
CREATE POLICY wall_add ON message_token FOR INSERT
  WITH CHECK ((SELECT current_setting('nabij.organisation', true) = 'all'));
CREATE POLICY wall_change ON message_token FOR UPDATE
  USING ((SELECT current_setting('nabij.organisation', true) = 'all'));
CREATE POLICY wall_drop ON message_token FOR DELETE
  USING ((SELECT current_setting('nabij.organisation', true) = 'all'));

-- Whose a thing is, by its id: asked when somebody meets nothing behind the wall, to tell a wrong
-- id from a knock at somebody else's door.
CREATE VIEW belonging (kind, id, organisation, dossier) AS
  SELECT 'youth', id, organisation, id FROM youth
  UNION ALL SELECT 'thread', id, organisation, dossier FROM thread
  UNION ALL SELECT 'case', id, organisation, youth FROM guidance_case
  UNION ALL SELECT 'appointment', id, organisation, youth FROM appointment
  UNION ALL SELECT 'letter', id, organisation, youth FROM letter
  UNION ALL SELECT 'room', id, organisation, youth FROM call_room
  UNION ALL SELECT 'plan', id, organisation, youth FROM followup_plan
  UNION ALL SELECT 'attachment', id, organisation, youth FROM attachment
  UNION ALL SELECT 'agreement', id, organisation, youth FROM agreement
  UNION ALL SELECT 'companion', id, organisation, youth FROM companion
  UNION ALL SELECT 'device', id, organisation, youth FROM device
  UNION ALL SELECT 'invitation', id, organisation, youth FROM invitation
  UNION ALL SELECT 'request', id, organisation, youth FROM privacy_request
  UNION ALL SELECT 'glass', id, organisation, youth FROM break_glass
  UNION ALL SELECT 'handover', id, organisation, youth FROM handover
  UNION ALL SELECT 'rhythm', id, organisation, youth FROM reach_rhythm
  UNION ALL SELECT 'notice', id, organisation, youth FROM outbox
  UNION ALL SELECT 'planned', id, organisation, youth FROM planned_message
  UNION ALL SELECT 'planned', batch, organisation, youth FROM planned_message
  UNION ALL SELECT 'signal', id, organisation, dossier FROM signal
  UNION ALL SELECT 'judgement', id, organisation, NULL FROM signal_judgement
  UNION ALL SELECT 'hold', id, organisation, dossier FROM dossier_hold
  UNION ALL SELECT 'dossier', dossier, organisation, dossier FROM erasure
  UNION ALL SELECT 'group', id, organisation, id FROM talk_group
  UNION ALL SELECT 'staff', id, organisation, NULL FROM staff
  UNION ALL SELECT 'absence', id, organisation, NULL FROM absence
  UNION ALL SELECT 'phrase', id, organisation, NULL FROM phrase
  UNION ALL SELECT 'entry', id, organisation, NULL FROM audit_entry
  UNION ALL SELECT 'organisation', id, id, NULL FROM organisation;
