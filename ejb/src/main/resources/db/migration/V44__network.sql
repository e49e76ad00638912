-- Somebody of a youth's network (a parent, a coach, an interpreter) who talks along, with the
-- youth's consent: in a thread of its own under the youth's dossier, and until a day.
CREATE TABLE companion (
  id                 uuid        PRIMARY KEY,
  youth              uuid        NOT NULL REFERENCES youth,
  organisation       uuid        NOT NULL,
  sealed_name        bytea       NOT NULL,
  relation           text        NOT NULL
                     CHECK (relation IN ('parent', 'family', 'coach', 'interpreter', 'other')),
  -- The scope of the consent: reading alone, or writing as well.
  writes             boolean     NOT NULL,
  -- The first moment at which it is over.
  ends_at            timestamptz NOT NULL,
  -- Who of the staff asked for it; null when the youth came with it.
  asked_by           uuid,
  asked_at           timestamptz NOT NULL,
  -- When the youth consented; null as long as they did not.
  allowed_at         timestamptz,
  ended_at           timestamptz,
  ended_by           text        CHECK (ended_by IN ('youth', 'staff')),
  -- The link, for one browser; its code is handed over apart from it.
  token_fingerprint  bytea       UNIQUE,
  code_fingerprint   bytea,
  link_until         timestamptz,
  wrong_codes        int         NOT NULL DEFAULT 0,
  -- The browser that used it.
  secret_fingerprint bytea       UNIQUE,
  entered_at         timestamptz
);
CREATE INDEX companion_youth ON companion (youth, asked_at DESC);

-- A youth has one thread of their own, and one with each companion.
ALTER TABLE thread ADD COLUMN with_companion boolean NOT NULL DEFAULT false;
ALTER TABLE thread DROP CONSTRAINT thread_youth_key;
CREATE UNIQUE INDEX thread_own ON thread (dossier) WHERE NOT with_companion;
CREATE INDEX thread_companion ON thread (dossier) WHERE with_companion;

ALTER TABLE message DROP CONSTRAINT message_sender_kind_check;
ALTER TABLE message ADD CONSTRAINT message_sender_kind_check
  CHECK (sender_kind IN ('youth', 'staff', 'house', 'companion'));
ALTER TABLE reaction DROP CONSTRAINT reaction_person_kind_check;
ALTER TABLE reaction ADD CONSTRAINT reaction_person_kind_check
  CHECK (person_kind IN ('youth', 'staff', 'companion'));
ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_actor_kind_check;
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_actor_kind_check
  CHECK (actor_kind IN ('staff', 'youth', 'guest', 'house', 'companion'));
ALTER TABLE access_grant DROP CONSTRAINT access_grant_basis_check;
ALTER TABLE access_grant ADD CONSTRAINT access_grant_basis_check
  CHECK (basis IN ('owner', 'substitute', 'member', 'group', 'consent'));

ALTER TABLE message DROP CONSTRAINT message_kind_check;
ALTER TABLE message ADD CONSTRAINT message_kind_check CHECK (kind IN (
  'text', 'appointment', 'moved', 'cancelled', 'letter', 'new-contact', 'shared', 'file', 'voice',
  'agreed', 'done', 'companion'));
