-- What is to be mailed. Address and payload are sealed under the dossier, and wiped once sent.

CREATE TABLE outbox (
  id             uuid PRIMARY KEY,
  organisation   uuid NOT NULL,
  youth          uuid NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('code', 'notice')),
  state          text NOT NULL DEFAULT 'waiting'
                 CHECK (state IN ('waiting', 'sent', 'withdrawn', 'given-up')),
  sealed_address bytea,
  sealed_payload bytea,
  made_at        timestamptz NOT NULL,
  next_try_at    timestamptz NOT NULL,
  expires_at     timestamptz NOT NULL,
  tries          int NOT NULL DEFAULT 0,
  ended_at       timestamptz,
  last_failure   text
);
CREATE INDEX outbox_due ON outbox (next_try_at) WHERE state = 'waiting';
CREATE UNIQUE INDEX outbox_one_notice ON outbox (youth) WHERE state = 'waiting' AND kind = 'notice';
