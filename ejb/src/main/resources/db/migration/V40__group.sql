-- Threads of many: a training, a team. A thread lies under a dossier: that of a youth, or one that a
-- group has for itself, so that nothing of a group is under the key of one of its members.
ALTER TABLE thread RENAME COLUMN youth TO dossier;
ALTER TABLE thread ADD COLUMN of_group boolean NOT NULL DEFAULT false;

-- In a thread of many each has a read mark, and is told, for themselves.
CREATE TABLE thread_person (
  thread    uuid    NOT NULL REFERENCES thread,
  person    uuid    NOT NULL,
  youth     boolean NOT NULL,
  read_seq  bigint  NOT NULL DEFAULT 0,
  -- When the youth is to be told that something was written, unless they read before.
  notice_at timestamptz,
  -- Told, and not read since: not told again.
  noticed   boolean NOT NULL DEFAULT false,
  PRIMARY KEY (thread, person)
);
CREATE INDEX thread_person_notice ON thread_person (notice_at) WHERE notice_at IS NOT NULL;
CREATE INDEX thread_person_person ON thread_person (person);

-- Who belongs to a group has a tie to its dossier, youth as well as staff; it opens nothing else.
ALTER TABLE access_grant DROP CONSTRAINT access_grant_basis_check;
ALTER TABLE access_grant ADD CONSTRAINT access_grant_basis_check
  CHECK (basis IN ('owner', 'substitute', 'member', 'group'));

CREATE TABLE talk_group (
  id           uuid        PRIMARY KEY,
  organisation uuid        NOT NULL,
  -- All staff of the organisation, and no youth; one each.
  team         boolean     NOT NULL,
  sealed_name  bytea       NOT NULL,
  made_by      uuid        NOT NULL,
  made_at      timestamptz NOT NULL,
  -- From then on it is open to nobody; null for a team.
  ends_at      timestamptz CHECK (team = (ends_at IS NULL))
);

-- A youth is invited first and joins by themselves, under the name that they choose. Who left stays
-- on record: what they wrote keeps their name.
CREATE TABLE group_member (
  talk_group  uuid        NOT NULL REFERENCES talk_group,
  person      uuid        NOT NULL,
  youth       boolean     NOT NULL,
  sealed_name bytea,
  invited_by  uuid        NOT NULL,
  invited_at  timestamptz NOT NULL,
  joined_at   timestamptz,
  left_at     timestamptz,
  PRIMARY KEY (talk_group, person)
);
CREATE INDEX group_member_person ON group_member (person);
