-- For whom a substitute stands in: their ties follow the absences of that colleague.
ALTER TABLE access_grant ADD COLUMN stands_for uuid;
CREATE INDEX access_grant_stands_for ON access_grant (stands_for) WHERE stands_for IS NOT NULL;
-- Ties that begin or end: whoever has a line open is told.
CREATE INDEX access_grant_since ON access_grant (since);
CREATE INDEX access_grant_until ON access_grant (until) WHERE until IS NOT NULL;

-- When somebody can be reached: of a member of staff, or of the organisation where they have none
-- of their own. Minutes of the day in Europe/Amsterdam; a day without a row is closed.
CREATE TABLE office_hours (
  holder       uuid NOT NULL,
  organisation uuid NOT NULL,
  weekday      int  NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens        int  NOT NULL CHECK (opens BETWEEN 0 AND 1439),
  closes       int  NOT NULL CHECK (closes BETWEEN 1 AND 1440),
  PRIMARY KEY (holder, weekday),
  CHECK (opens < closes)
);

-- Who is away, and who stands in. Nobody is away twice at once.
CREATE TABLE absence (
  id           uuid PRIMARY KEY,
  organisation uuid        NOT NULL,
  staff        uuid        NOT NULL,
  kind         text        NOT NULL CHECK (kind IN ('LEAVE', 'ILLNESS')),
  since        timestamptz NOT NULL,
  until        timestamptz,
  substitute   uuid,
  made_by      uuid        NOT NULL,
  made_at      timestamptz NOT NULL,
  -- When the youths were told who stands in; null as long as there is nothing to tell.
  told_at      timestamptz,
  CHECK (until > since),
  CHECK (substitute <> staff),
  CONSTRAINT absence_once
    EXCLUDE USING gist (staff WITH =, tstzrange(since, until) WITH &&)
);
CREATE INDEX absence_of_organisation ON absence (organisation, until);
CREATE INDEX absence_untold ON absence (since) WHERE told_at IS NULL AND substitute IS NOT NULL;

-- Automatic answers that were given, by the occasion, so that nobody gets one twice.
CREATE TABLE automatic_answer (
  occasion uuid PRIMARY KEY,
  youth    uuid        NOT NULL,
  given_at timestamptz NOT NULL
);

-- Words that make a message come first. Chosen by an organisation; without any, the usual ones.
CREATE TABLE worry_word (
  organisation uuid NOT NULL,
  word         text NOT NULL CHECK (word ~ '^[a-z0-9 ]{3,60}$'),
  PRIMARY KEY (organisation, word)
);

-- Youths of whom a message held such words, until a member of staff has seen it. Then it is gone:
-- nothing is known or done with it afterwards.
CREATE TABLE worry (
  youth        uuid PRIMARY KEY,
  organisation uuid        NOT NULL,
  raised_at    timestamptz NOT NULL
);
