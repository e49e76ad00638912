-- Messages that are to be sent later, or to several at once: each under the id that it will have in
-- its conversation, so that it is sent once. Its text is sealed under the dossier, and wiped when it
-- was sent or taken back.
CREATE TABLE planned_message (
  id           uuid PRIMARY KEY,
  -- Those that were made together.
  batch        uuid        NOT NULL,
  youth        uuid        NOT NULL,
  organisation uuid        NOT NULL,
  author       uuid        NOT NULL,
  -- Whose case it was, and how far: what changed meanwhile may be a reason not to send.
  owner        uuid,
  stage        text        NOT NULL CHECK (stage IN ('RUNNING', 'CLOSED', 'ENDED')),
  sealed_text  bytea,
  due_at       timestamptz NOT NULL,
  state        text        NOT NULL
               CHECK (state IN ('WAITING', 'SENT', 'STOPPED', 'CANCELLED')),
  reason       text        CHECK (reason IN ('NO_ACCESS', 'CASE_CLOSED', 'CASE_ENDED',
                             'OWNER_CHANGED', 'TOO_LATE', 'ERASED', 'NOT_ACCEPTED')),
  made_at      timestamptz NOT NULL,
  ended_at     timestamptz,
  CHECK ((state = 'WAITING') = (ended_at IS NULL)),
  CHECK ((state = 'STOPPED') = (reason IS NOT NULL)),
  CHECK (state <> 'WAITING' OR sealed_text IS NOT NULL)
);
CREATE INDEX planned_message_due ON planned_message (due_at) WHERE state = 'WAITING';
CREATE INDEX planned_message_of_youth ON planned_message (youth, due_at)
  WHERE state IN ('WAITING', 'STOPPED');
CREATE INDEX planned_message_of_author ON planned_message (author, due_at)
  WHERE state IN ('WAITING', 'STOPPED');
CREATE UNIQUE INDEX planned_message_of_batch ON planned_message (batch, youth);
CREATE INDEX planned_message_over ON planned_message (ended_at) WHERE state <> 'WAITING';
