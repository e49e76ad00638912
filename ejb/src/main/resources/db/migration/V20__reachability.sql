-- How somebody wants to be reached, as they said it: sealed, since it tells a lot about a person.
CREATE TABLE reach_wish (
  youth         uuid PRIMARY KEY,
  organisation  uuid        NOT NULL,
  sealed_wishes bytea       NOT NULL,
  changed_at    timestamptz NOT NULL,
  changed_by    text        NOT NULL CHECK (changed_by IN ('youth', 'staff'))
);

-- How often there is contact, as was agreed: one agreement at a time, and the earlier ones stay.
CREATE TABLE reach_rhythm (
  id           uuid PRIMARY KEY,
  youth        uuid        NOT NULL,
  organisation uuid        NOT NULL,
  often        text        NOT NULL
               CHECK (often IN ('DAILY', 'WEEKLY', 'TWO_WEEKLY', 'MONTHLY', 'QUARTERLY')),
  since        date        NOT NULL,
  until        date,
  agreed_by    uuid        NOT NULL,
  agreed_at    timestamptz NOT NULL,
  CHECK (until > since),
  CONSTRAINT reach_rhythm_one_at_a_time
    EXCLUDE USING gist (youth WITH =, daterange(since, until) WITH &&)
);

-- What holds where nothing was agreed; without a row here it is monthly.
CREATE TABLE reach_usual (
  organisation uuid PRIMARY KEY,
  often        text NOT NULL
               CHECK (often IN ('DAILY', 'WEEKLY', 'TWO_WEEKLY', 'MONTHLY', 'QUARTERLY'))
);
