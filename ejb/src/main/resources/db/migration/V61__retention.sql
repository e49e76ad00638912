-- Erasing (AVG art. 17) and terms of keeping.

-- A dossier that is to go, is going or is gone. It names nobody: what it was called went with it.
CREATE TABLE erasure (
  dossier      uuid        PRIMARY KEY,
  organisation uuid        NOT NULL,
  why          text        NOT NULL CHECK (why IN ('term', 'request', 'restored')),
  state        text        NOT NULL CHECK (state IN ('proposed', 'approved', 'clearing', 'done')),
  proposed_at  timestamptz NOT NULL,
  -- The officer; null when it went by itself.
  approved_by  uuid,
  approved_at  timestamptz,
  key_gone_at  timestamptz,
  -- How far: the place in the list of what is erased, and what this time through it has found.
  step         int         NOT NULL DEFAULT 0,
  pass_began   timestamptz,
  pass_rows    bigint      NOT NULL DEFAULT 0,
  next_at      timestamptz,
  done_at      timestamptz,
  CHECK ((state IN ('clearing', 'done')) = (key_gone_at IS NOT NULL)),
  CHECK ((state = 'done') = (done_at IS NOT NULL)),
  CHECK (state = 'proposed' OR approved_at IS NOT NULL)
);
CREATE INDEX erasure_of_organisation ON erasure (organisation, state, proposed_at);
CREATE INDEX erasure_due ON erasure (next_at) WHERE state IN ('approved', 'clearing');

-- How many rows went, of each table.
CREATE TABLE erasure_count (
  dossier uuid   NOT NULL REFERENCES erasure,
  kind    text   NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  gone    bigint NOT NULL CHECK (gone > 0),
  PRIMARY KEY (dossier, kind)
);

-- Not to be erased, whatever term or request says, until it is lifted.
CREATE TABLE dossier_hold (
  id            uuid        PRIMARY KEY,
  dossier       uuid        NOT NULL REFERENCES youth,
  organisation  uuid        NOT NULL,
  sealed_reason bytea       NOT NULL,
  set_by        uuid        NOT NULL,
  set_at        timestamptz NOT NULL,
  lifted_by     uuid,
  lifted_at     timestamptz,
  CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);
CREATE UNIQUE INDEX dossier_hold_one ON dossier_hold (dossier) WHERE lifted_at IS NULL;
CREATE INDEX dossier_hold_dossier ON dossier_hold (dossier);
CREATE INDEX dossier_hold_organisation ON dossier_hold (organisation) WHERE lifted_at IS NULL;

-- After so many days a proposal goes by itself; without a row here the officer decides on each.
CREATE TABLE retention_choice (
  organisation uuid        PRIMARY KEY,
  days         int         NOT NULL CHECK (days BETWEEN 14 AND 365),
  chosen_by    uuid        NOT NULL,
  chosen_at    timestamptz NOT NULL
);

-- The days on which was looked whose term is over: once a day, whatever the number of nodes.
CREATE TABLE retention_day (
  day date PRIMARY KEY
);

-- By which the rows of one dossier are found.
CREATE INDEX attachment_youth ON attachment (youth);
CREATE INDEX automatic_answer_youth ON automatic_answer (youth);
CREATE INDEX call_room_youth ON call_room (youth);
CREATE INDEX device_youth ON device (youth);
CREATE INDEX followup_plan_youth ON followup_plan (youth);
CREATE INDEX handover_youth ON handover (youth);
CREATE INDEX invitation_youth ON invitation (youth);
CREATE INDEX letter_youth ON letter (youth);
CREATE INDEX outbox_youth ON outbox (youth);
CREATE INDEX planned_message_youth ON planned_message (youth);
