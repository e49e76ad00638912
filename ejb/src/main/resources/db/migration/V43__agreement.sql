-- What a youth and who guides them agreed: small steps, each of one of them, each for a day.
CREATE TABLE agreement (
  id           uuid        PRIMARY KEY,
  youth        uuid        NOT NULL REFERENCES youth,
  organisation uuid        NOT NULL,
  sealed_text  bytea       NOT NULL,
  -- Who does it.
  doer         text        NOT NULL CHECK (doer IN ('youth', 'staff')),
  due_on       date        NOT NULL,
  state        text        NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
  made_by      uuid        NOT NULL,
  made_at      timestamptz NOT NULL,
  -- When it came into this state.
  changed_at   timestamptz NOT NULL
);
CREATE INDEX agreement_open ON agreement (youth, due_on) WHERE state = 'open';
CREATE INDEX agreement_over ON agreement (youth, changed_at DESC) WHERE state <> 'open';

ALTER TABLE message DROP CONSTRAINT message_kind_check;
ALTER TABLE message ADD CONSTRAINT message_kind_check CHECK (kind IN (
  'text', 'appointment', 'moved', 'cancelled', 'letter', 'new-contact', 'shared', 'file', 'voice',
  'agreed', 'done'));
