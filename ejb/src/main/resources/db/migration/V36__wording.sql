-- Texts to begin with, of an organisation or of one member of staff. Sealed under the key of the
-- house: whoever writes one may put a name in it by mistake. An organisation without rows of its own
-- has the usual ones.
CREATE TABLE phrase (
  id           uuid PRIMARY KEY,
  organisation uuid        NOT NULL,
  -- The organisation, or the member of staff whose own it is.
  holder       uuid        NOT NULL,
  moment       text        NOT NULL
               CHECK (moment IN ('OPENING', 'SILENT', 'NO_SHOW', 'SUCCESS', 'INFORMATION', 'OTHER')),
  sealed_title bytea,
  sealed_text  bytea       NOT NULL,
  changed_by   uuid        NOT NULL,
  made_at      timestamptz NOT NULL,
  -- In the list of its holder.
  place        int         NOT NULL
);
CREATE INDEX phrase_of_holder ON phrase (holder);
