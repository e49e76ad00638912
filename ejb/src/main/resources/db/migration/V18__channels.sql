-- A notice goes by the way that somebody chose, once; who cannot be reached is known.

ALTER TABLE outbox DROP CONSTRAINT outbox_state_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_state_check CHECK
  (state IN ('waiting', 'sending', 'sent', 'withdrawn', 'given-up', 'unsure'));
ALTER TABLE outbox ADD COLUMN sealed_phone bytea;
ALTER TABLE outbox ADD COLUMN went_by text CHECK (went_by IN ('mail', 'sms', 'push'));
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (next_try_at) WHERE state IN ('waiting', 'sending');
DROP INDEX outbox_one_notice;
CREATE UNIQUE INDEX outbox_one_notice ON outbox (youth)
  WHERE state IN ('waiting', 'sending') AND kind = 'notice';

CREATE TABLE notice_choice (
  youth     uuid PRIMARY KEY,
  way       text NOT NULL CHECK (way IN ('push', 'mail', 'sms', 'none')),
  chosen_at timestamptz NOT NULL
);

-- Where the browser of a device can be woken, and with which keys. Sealed under the dossier.
CREATE TABLE push_subscription (
  device       uuid PRIMARY KEY,
  youth        uuid NOT NULL,
  sealed_place bytea NOT NULL,
  made_at      timestamptz NOT NULL
);
CREATE INDEX push_subscription_youth ON push_subscription (youth);

-- Mail or SMS that does not arrive, until one does.
CREATE TABLE unreachable (
  youth uuid NOT NULL,
  way   text NOT NULL CHECK (way IN ('mail', 'sms')),
  since timestamptz NOT NULL,
  PRIMARY KEY (youth, way)
);

-- The key pair by which push services know this house (RFC 8292): one, the private half sealed.
CREATE TABLE push_key (
  one            boolean PRIMARY KEY DEFAULT true CHECK (one),
  public_key     bytea NOT NULL,
  sealed_private bytea NOT NULL,
  made_at        timestamptz NOT NULL
);
