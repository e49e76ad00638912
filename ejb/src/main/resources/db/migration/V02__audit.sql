-- Entries. Nobody changes or removes one: a trigger refuses it, and the tree shows it.
CREATE TABLE audit_entry (
  id           uuid PRIMARY KEY,
  organisation uuid        NOT NULL,
  at           timestamptz NOT NULL,
  actor_kind   text        NOT NULL CHECK (actor_kind IN ('staff', 'youth', 'guest', 'house')),
  actor        uuid        NOT NULL,
  actor_role   text,
  action       text        NOT NULL,
  object_kind  text        NOT NULL,
  object       uuid,
  dossiers     uuid[]      NOT NULL,
  outcome      text        NOT NULL CHECK (outcome IN ('ok', 'refused', 'error')),
  reason       text,
  purpose      text        NOT NULL,
  basis        text,
  origin       text        NOT NULL,
  -- What is hashed: canonical JSON, bounded by the uint16 length of an entry bundle.
  leaf         bytea       NOT NULL CHECK (octet_length(leaf) BETWEEN 2 AND 65535)
);
CREATE INDEX audit_entry_time ON audit_entry (organisation, at DESC, id DESC);
CREATE INDEX audit_entry_actor ON audit_entry (organisation, actor, at DESC, id DESC);
CREATE INDEX audit_entry_action ON audit_entry (organisation, action, at DESC, id DESC);
CREATE INDEX audit_entry_odd ON audit_entry (organisation, outcome, at DESC, id DESC)
  WHERE outcome <> 'ok';

-- One row for each dossier that an entry concerns: the way from a youth to who looked.
CREATE TABLE audit_subject (
  organisation uuid        NOT NULL,
  dossier      uuid        NOT NULL,
  at           timestamptz NOT NULL,
  entry        uuid        NOT NULL,
  -- The youth's own act: not shown on the page of who looked.
  own          boolean     NOT NULL
);
CREATE UNIQUE INDEX audit_subject_dossier ON audit_subject (dossier, at DESC, entry DESC);

-- Entries that wait for their number. The order in which they came here means nothing.
CREATE TABLE audit_pending (
  organisation uuid   NOT NULL,
  place        bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  entry        uuid   NOT NULL,
  PRIMARY KEY (organisation, place)
);

-- The log of an organisation: its signing key, and the newest tree that was signed.
CREATE TABLE audit_log (
  organisation uuid PRIMARY KEY,
  origin       text        NOT NULL UNIQUE,
  sealed_seed  bytea       NOT NULL,
  public_key   bytea       NOT NULL CHECK (octet_length(public_key) = 32),
  size         bigint      NOT NULL CHECK (size >= 0),
  root         bytea       NOT NULL CHECK (octet_length(root) = 32),
  checkpoint   text        NOT NULL,
  signed_at    timestamptz NOT NULL
);

-- The number of each entry in the tree of its organisation: dense, from 0.
CREATE TABLE audit_leaf (
  organisation uuid   NOT NULL,
  number       bigint NOT NULL CHECK (number >= 0),
  entry        uuid   NOT NULL UNIQUE,
  PRIMARY KEY (organisation, number)
);

-- Tiles of 1 to 256 hashes (C2SP tlog-tiles). Only the last of a level grows.
CREATE TABLE audit_tile (
  organisation uuid     NOT NULL,
  level        smallint NOT NULL CHECK (level BETWEEN 0 AND 7),
  number       bigint   NOT NULL CHECK (number >= 0),
  hashes       bytea    NOT NULL
    CHECK (octet_length(hashes) BETWEEN 32 AND 8192 AND octet_length(hashes) % 32 = 0),
  PRIMARY KEY (organisation, level, number)
);
-- Hashes do not compress; trying costs time.
ALTER TABLE audit_tile ALTER COLUMN hashes SET STORAGE EXTERNAL;

CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log only grows: % on % refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_subject_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_subject
  FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_leaf_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_leaf
  FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_log_stays BEFORE DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_tile_stays BEFORE DELETE OR TRUNCATE ON audit_tile
  FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();

-- A tile may get hashes behind those it has; a tree may not shrink.
CREATE FUNCTION audit_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'audit_tile' THEN
    IF substring(NEW.hashes FROM 1 FOR octet_length(OLD.hashes)) = OLD.hashes
       AND (NEW.organisation, NEW.level, NEW.number) = (OLD.organisation, OLD.level, OLD.number) THEN
      RETURN NEW;
    END IF;
  ELSIF NEW.size > OLD.size OR (NEW.size = OLD.size AND NEW.root = OLD.root) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the log only grows: % on % refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_tile_grows BEFORE UPDATE ON audit_tile
  FOR EACH ROW EXECUTE FUNCTION audit_grows();
CREATE TRIGGER audit_log_grows BEFORE UPDATE ON audit_log
  FOR EACH ROW EXECUTE FUNCTION audit_grows();
