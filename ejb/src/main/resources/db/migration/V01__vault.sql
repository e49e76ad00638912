-- The key of each dossier, wrapped under the key of the house. A destroyed key leaves its row, so
-- that nobody can take an erased dossier for one that never had a key.
CREATE TABLE vault_key (
  dossier      uuid PRIMARY KEY,
  organisation uuid        NOT NULL,
  wrapped      bytea,
  opened_at    timestamptz NOT NULL,
  destroyed_at timestamptz,
  CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
CREATE INDEX vault_key_organisation ON vault_key (organisation);

-- A known text under the key of the house: tells at start whether keystore and database belong
-- together.
CREATE TABLE vault_house (
  one        boolean PRIMARY KEY DEFAULT true CHECK (one),
  known_text bytea NOT NULL
);
