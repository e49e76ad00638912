-- Dossiers of which the use is restricted (AVG art. 18), from when.
CREATE TABLE access_restriction (
  dossier      uuid        PRIMARY KEY,
  organisation uuid        NOT NULL,
  since        timestamptz NOT NULL
);
