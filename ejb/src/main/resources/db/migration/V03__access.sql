-- Which member of staff is tied to which dossier, as what, and when.
CREATE TABLE access_grant (
  staff        uuid        NOT NULL,
  dossier      uuid        NOT NULL,
  organisation uuid        NOT NULL,
  basis        text        NOT NULL CHECK (basis IN ('owner', 'substitute', 'member')),
  since        timestamptz NOT NULL,
  until        timestamptz CHECK (until >= since),
  PRIMARY KEY (staff, dossier, basis, since)
);
CREATE INDEX access_grant_dossier ON access_grant (dossier);
