-- What somebody is writing in a thread and has not sent: one text a person and thread, sealed.
CREATE SEQUENCE draft_version;

CREATE TABLE draft (
  thread       uuid        NOT NULL,
  person       uuid        NOT NULL,
  youth        uuid        NOT NULL,
  organisation uuid        NOT NULL,
  -- Rises with each change, over all drafts, so that a draft begun anew is not taken for the old.
  version      bigint      NOT NULL DEFAULT nextval('draft_version'),
  sealed_text  bytea       NOT NULL,
  changed_at   timestamptz NOT NULL,
  PRIMARY KEY (thread, person)
);
CREATE INDEX draft_changed ON draft (changed_at);
