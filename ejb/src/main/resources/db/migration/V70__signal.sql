-- What stands out in the log of an organisation. One row for each kind, person, dossier and day: it
-- grows. Without a dossier it is about several; without a person, about all who looked at one.
CREATE TABLE signal (
  id           uuid PRIMARY KEY,
  organisation uuid        NOT NULL,
  kind         text        NOT NULL CHECK (kind ~ '^[a-z-]{1,30}$'),
  -- The version of the rules by which it was found, and what they asked for.
  rules        integer     NOT NULL CHECK (rules > 0),
  threshold    integer     NOT NULL CHECK (threshold > 0),
  margin       integer     NOT NULL CHECK (margin >= 0),
  actor        uuid,
  dossier      uuid,
  day          date        NOT NULL,
  measured     integer     NOT NULL CHECK (measured >= threshold),
  minutes      integer     NOT NULL CHECK (minutes >= 0),
  -- How many entries it rests on, and the newest of them.
  times        integer     NOT NULL CHECK (times > 0),
  entries      uuid[]      NOT NULL CHECK (cardinality(entries) BETWEEN 1 AND 100),
  first_at     timestamptz NOT NULL,
  last_at      timestamptz NOT NULL CHECK (last_at >= first_at),
  found_at     timestamptz NOT NULL,
  -- How many entries there were when it was judged last.
  judged_times bigint,
  UNIQUE NULLS NOT DISTINCT (organisation, kind, actor, dossier, day),
  CHECK (actor IS NOT NULL OR dossier IS NOT NULL)
);
CREATE INDEX signal_open ON signal (organisation, last_at DESC, id)
  WHERE judged_times IS NULL OR judged_times < times;

-- What an officer thought of it. A later judgement counts; earlier ones stay.
CREATE TABLE signal_judgement (
  id           uuid PRIMARY KEY,
  organisation uuid        NOT NULL,
  signal       uuid        NOT NULL REFERENCES signal (id),
  verdict      text        NOT NULL CHECK (verdict IN ('fine', 'ask', 'incident')),
  sealed_note  bytea,
  judged_by    uuid        NOT NULL,
  judged_at    timestamptz NOT NULL
);
CREATE INDEX signal_judgement_signal ON signal_judgement (signal, judged_at DESC);
CREATE INDEX signal_judgement_newest ON signal_judgement (organisation, judged_at DESC);

-- Up to which number, without it, the log of an organisation was read: at once, and by the rules
-- that wait for what follows.
CREATE TABLE signal_reading (
  organisation uuid   NOT NULL,
  pace         text   NOT NULL CHECK (pace IN ('now', 'later')),
  number       bigint NOT NULL CHECK (number >= 0),
  PRIMARY KEY (organisation, pace)
);

-- That a member of staff and a youth whose dossier they opened share a surname. Not which.
CREATE TABLE signal_namesake (
  organisation uuid        NOT NULL,
  staff        uuid        NOT NULL,
  dossier      uuid        NOT NULL,
  found_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation, staff, dossier)
);
CREATE INDEX signal_namesake_dossier ON signal_namesake (dossier);
CREATE INDEX signal_dossier ON signal (dossier) WHERE dossier IS NOT NULL;
