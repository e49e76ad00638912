-- What a message can be. A check and not a table of kinds: a key to one small table would have every
-- message that is kept lock the same row there.

ALTER TABLE message DROP CONSTRAINT message_kind_check;
ALTER TABLE message ADD CONSTRAINT message_kind_check CHECK (kind IN (
  'text', 'appointment', 'moved', 'cancelled', 'letter', 'new-contact', 'shared', 'file', 'voice'));
