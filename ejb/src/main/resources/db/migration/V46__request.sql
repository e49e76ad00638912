-- What a youth asks the privacy office: a question about who looked, or one of the rights of the
-- AVG (articles 15 to 21), each with the day on which an answer is due at the latest.
CREATE TABLE privacy_request (
  id            uuid        PRIMARY KEY,
  youth         uuid        NOT NULL REFERENCES youth,
  organisation  uuid        NOT NULL,
  kind          text        NOT NULL CHECK (kind IN
                ('question', 'access', 'correction', 'restriction', 'objection', 'erasure')),
  -- In their own words; null when the kind says it all.
  sealed_text   bytea,
  asked_at      timestamptz NOT NULL,
  -- Came in another way (on paper, at the desk), and was entered by the officer.
  entered_by    uuid,
  due_on        date        NOT NULL,
  sealed_answer bytea,
  outcome       text        CHECK (outcome IN ('done', 'partly', 'refused')),
  answered_at   timestamptz,
  answered_by   uuid,
  withdrawn_at  timestamptz,
  CHECK ((answered_at IS NULL) = (outcome IS NULL)),
  CHECK ((answered_at IS NULL) = (sealed_answer IS NULL)),
  CHECK (answered_at IS NULL OR withdrawn_at IS NULL)
);
CREATE INDEX privacy_request_youth ON privacy_request (youth, asked_at DESC);
CREATE INDEX privacy_request_open ON privacy_request (organisation, due_on)
  WHERE answered_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX privacy_request_over ON privacy_request (organisation, asked_at DESC)
  WHERE answered_at IS NOT NULL OR withdrawn_at IS NOT NULL;
