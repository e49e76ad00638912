-- What becomes of messages after they were sent. Each change takes the next number of the thread,
-- so that a browser that was away asks for those after the last it knows.

ALTER TABLE thread
  ADD COLUMN changed_seq  bigint NOT NULL DEFAULT 0,
  -- How far a device of this side has received.
  ADD COLUMN got_youth    bigint NOT NULL DEFAULT 0,
  ADD COLUMN got_staff    bigint NOT NULL DEFAULT 0,
  -- Whether staff are shown that the youth types, and how far the youth has read.
  ADD COLUMN shows_typing boolean NOT NULL DEFAULT true,
  ADD COLUMN shows_read   boolean NOT NULL DEFAULT true;

ALTER TABLE message
  -- The id of the message of this thread that it answers.
  ADD COLUMN answers      uuid,
  ADD COLUMN edited_at    timestamptz,
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN pinned_at    timestamptz,
  ADD COLUMN changed_seq  bigint NOT NULL DEFAULT 0,
  ALTER COLUMN sealed_text DROP NOT NULL,
  ADD CONSTRAINT message_text_check CHECK ((sealed_text IS NULL) = (withdrawn_at IS NOT NULL));

-- Messages as they are sent are in neither index, so keeping one costs what it cost.
CREATE INDEX message_changed ON message (thread, changed_seq) WHERE changed_seq > 0;
CREATE INDEX message_pinned ON message (thread, pinned_at) WHERE pinned_at IS NOT NULL;

-- What stood in a message before it was changed or withdrawn, sealed as it was.
CREATE TABLE message_earlier (
  thread      uuid NOT NULL,
  seq         bigint NOT NULL,
  version     int NOT NULL CHECK (version > 0),
  until       timestamptz NOT NULL,
  sealed_text bytea NOT NULL,
  PRIMARY KEY (thread, seq, version),
  FOREIGN KEY (thread, seq) REFERENCES message
);

CREATE TABLE reaction (
  thread      uuid NOT NULL,
  seq         bigint NOT NULL,
  person_kind text NOT NULL CHECK (person_kind IN ('youth', 'staff')),
  person      uuid NOT NULL,
  sealed_face bytea NOT NULL,
  PRIMARY KEY (thread, seq, person),
  FOREIGN KEY (thread, seq) REFERENCES message
);
