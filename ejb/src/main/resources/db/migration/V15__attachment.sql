-- Files and voice messages. The pieces are in the database and not beside it: one transaction keeps
-- a file and its message together, one backup holds both, and no node needs a disk of its own.

CREATE TABLE attachment (
  id               uuid PRIMARY KEY,
  youth            uuid NOT NULL,
  organisation     uuid NOT NULL,
  thread           uuid NOT NULL REFERENCES thread,
  sender           uuid NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('file', 'voice')),
  sealed_name      bytea NOT NULL,
  -- As announced; once clean, as kept.
  bytes            bigint NOT NULL CHECK (bytes BETWEEN 1 AND 26214400),
  received         bigint NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND bytes),
  began_at         timestamptz NOT NULL,
  expires_at       timestamptz NOT NULL,
  state            text NOT NULL DEFAULT 'uploading'
                   CHECK (state IN ('uploading', 'cancelled', 'checking', 'clean', 'refused')),
  reason           text CHECK (reason ~ '^[a-z-]{1,40}$'),
  type             text CHECK (type ~ '^[A-Z0-9]{2,8}$'),
  seconds          bigint CHECK (seconds BETWEEN 1 AND 300),
  width            bigint,
  height           bigint,
  -- Which copy of the pieces is the one to open: 0 as received, 1 as cleaned.
  copy             smallint NOT NULL DEFAULT 0,
  sealed_thumbnail bytea,
  tries            integer NOT NULL DEFAULT 0,
  -- When it is looked at next by the check.
  next_at          timestamptz
);
CREATE INDEX attachment_next ON attachment (next_at) WHERE state = 'checking';
CREATE INDEX attachment_expiring ON attachment (expires_at) WHERE state IN ('uploading', 'cancelled');
CREATE INDEX attachment_sender ON attachment (sender, began_at);

-- A file in pieces of 256 KiB, each encrypted under the dossier's key and bound to its place.
CREATE TABLE attachment_piece (
  attachment uuid NOT NULL REFERENCES attachment ON DELETE CASCADE,
  copy       smallint NOT NULL,
  number     integer NOT NULL CHECK (number >= 0),
  sealed     bytea NOT NULL,
  PRIMARY KEY (attachment, copy, number)
);
-- What is encrypted does not compress.
ALTER TABLE attachment_piece ALTER COLUMN sealed SET STORAGE EXTERNAL;
