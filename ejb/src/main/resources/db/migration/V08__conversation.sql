-- One thread for each youth; its messages are numbered 1, 2, 3… without a hole.

CREATE TABLE thread (
  id            uuid PRIMARY KEY,
  youth         uuid NOT NULL UNIQUE,
  organisation  uuid NOT NULL,
  opened_at     timestamptz NOT NULL,
  last_seq      bigint NOT NULL DEFAULT 0,
  last_at       timestamptz,
  last_from     text CHECK (last_from IN ('youth', 'staff')),
  -- The first message of the youth which staff have not answered.
  waiting_since timestamptz,
  last_staff_at timestamptz,
  read_youth    bigint NOT NULL DEFAULT 0,
  read_staff    bigint NOT NULL DEFAULT 0,
  -- When the youth is to be told by mail that something was written, unless they read before.
  notice_at     timestamptz,
  -- Told, and not read since: not told again.
  noticed       boolean NOT NULL DEFAULT false
);
CREATE INDEX thread_notice ON thread (notice_at) WHERE notice_at IS NOT NULL;

CREATE TABLE message (
  thread      uuid NOT NULL REFERENCES thread,
  seq         bigint NOT NULL CHECK (seq > 0),
  id          uuid NOT NULL,
  sender_kind text NOT NULL CHECK (sender_kind IN ('youth', 'staff', 'house')),
  sender      uuid NOT NULL,
  sent_at     timestamptz NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('text', 'appointment', 'letter', 'cancelled')),
  about       uuid,
  sealed_text bytea NOT NULL,
  PRIMARY KEY (thread, seq),
  UNIQUE (thread, id)
);
