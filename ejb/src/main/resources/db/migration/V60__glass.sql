-- Who, without a tie to a dossier, said why they had to see it now, and may for a while.
ALTER TABLE access_grant DROP CONSTRAINT access_grant_basis_check;
ALTER TABLE access_grant ADD CONSTRAINT access_grant_basis_check
  CHECK (basis IN ('owner', 'substitute', 'member', 'break-glass', 'group', 'consent'));

CREATE TABLE break_glass (
  id            uuid        PRIMARY KEY,
  youth         uuid        NOT NULL REFERENCES youth,
  organisation  uuid        NOT NULL,
  staff         uuid        NOT NULL,
  -- In their own words.
  sealed_reason bytea       NOT NULL,
  opened_at     timestamptz NOT NULL,
  until         timestamptz NOT NULL CHECK (until > opened_at)
);
CREATE INDEX break_glass_organisation ON break_glass (organisation, opened_at DESC);
CREATE INDEX break_glass_youth ON break_glass (youth, opened_at DESC);
CREATE INDEX break_glass_staff ON break_glass (staff, opened_at DESC);
