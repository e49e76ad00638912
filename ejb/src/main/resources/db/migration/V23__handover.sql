-- A case that goes, or went, from one owner to the next. One at a time.
CREATE TABLE handover (
  id           uuid PRIMARY KEY,
  case_id      uuid        NOT NULL REFERENCES guidance_case,
  youth        uuid        NOT NULL,
  organisation uuid        NOT NULL,
  from_staff   uuid        NOT NULL,
  to_staff     uuid        NOT NULL,
  takes_effect timestamptz NOT NULL,
  made_by      uuid        NOT NULL,
  made_at      timestamptz NOT NULL,
  done_at      timestamptz,
  CHECK (from_staff <> to_staff)
);
CREATE UNIQUE INDEX handover_one_at_a_time ON handover (case_id) WHERE done_at IS NULL;
CREATE INDEX handover_due ON handover (takes_effect) WHERE done_at IS NULL;
