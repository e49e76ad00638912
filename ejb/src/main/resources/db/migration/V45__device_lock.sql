-- A lock that a youth put on the screen of their device: a PIN, of which only a slow hash is kept.
CREATE TABLE device_lock (
  device        uuid        PRIMARY KEY REFERENCES device,
  -- Argon2id over the PIN, with a key of the house over its outcome.
  hash          bytea       NOT NULL,
  salt          bytea       NOT NULL,
  set_at        timestamptz NOT NULL,
  -- After so many minutes without use the screen locks.
  after_minutes int         NOT NULL CHECK (after_minutes BETWEEN 1 AND 60),
  seen_at       timestamptz NOT NULL,
  locked        boolean     NOT NULL DEFAULT false,
  wrong         int         NOT NULL DEFAULT 0,
  -- After wrong PINs the next try has to wait.
  wait_until    timestamptz
);
CREATE INDEX device_lock_open ON device_lock (seen_at) WHERE NOT locked;
