-- The device's own lock (a finger, a face) as another way to open the screen, by WebAuthn. It goes
-- with the PIN, which stays the way for when it does not work.
CREATE TABLE device_key (
  device     uuid        PRIMARY KEY REFERENCES device_lock ON DELETE CASCADE,
  credential bytea       NOT NULL,
  -- AttestedCredentialData of WebAuthn: the public key, and of which kind of device it is.
  attested   bytea       NOT NULL,
  counter    bigint      NOT NULL,
  made_at    timestamptz NOT NULL
);

-- What the device is to sign next, once.
ALTER TABLE device_lock ADD COLUMN challenge bytea;
ALTER TABLE device_lock ADD COLUMN challenge_until timestamptz;
