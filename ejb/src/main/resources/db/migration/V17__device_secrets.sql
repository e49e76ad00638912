-- The secret of a device is renewed; what it was before is known for as long as the device lives.

ALTER TABLE device ADD COLUMN secret_since timestamptz;
UPDATE device SET secret_since = tied_at;
ALTER TABLE device ALTER COLUMN secret_since SET NOT NULL;
ALTER TABLE device ADD COLUMN next_fingerprint bytea;
ALTER TABLE device ADD COLUMN next_used_at timestamptz;
ALTER TABLE device ADD COLUMN ended_by text
  CHECK (ended_by IN ('person', 'all', 'copied', 'locked'));
CREATE UNIQUE INDEX device_next ON device (next_fingerprint) WHERE next_fingerprint IS NOT NULL;
CREATE INDEX device_copied ON device (youth, ended_at) WHERE ended_by = 'copied';

CREATE TABLE device_past_secret (
  fingerprint bytea PRIMARY KEY,
  device      uuid NOT NULL REFERENCES device,
  replaced_at timestamptz NOT NULL
);
CREATE INDEX device_past_secret_device ON device_past_secret (device);

ALTER TABLE invitation DROP CONSTRAINT invitation_ended_by_check;
ALTER TABLE invitation ADD CONSTRAINT invitation_ended_by_check
  CHECK (ended_by IN ('used', 'wrong-codes', 'newer', 'all-ended'));

ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check
  CHECK (kind IN ('code', 'notice', 'signed-out', 'invitation'));
