-- Organisations, staff, youth and their devices. Names and contact data are sealed (see vault).

CREATE TABLE organisation (
  id       uuid PRIMARY KEY,
  slug     text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{3,40}$'),
  name     text NOT NULL,
  phone    text NOT NULL,
  street   text NOT NULL,
  postcode text NOT NULL,
  city     text NOT NULL
);

CREATE TABLE staff (
  id           uuid PRIMARY KEY,
  organisation uuid NOT NULL REFERENCES organisation,
  login        text NOT NULL UNIQUE,
  sealed_name  bytea NOT NULL,
  since        timestamptz NOT NULL
);
CREATE INDEX staff_organisation ON staff (organisation);

CREATE TABLE youth (
  id             uuid PRIMARY KEY,
  organisation   uuid NOT NULL REFERENCES organisation,
  sealed_details bytea NOT NULL,
  enrolled_at    timestamptz NOT NULL
);
CREATE INDEX youth_organisation ON youth (organisation);

CREATE TABLE device (
  id                 uuid PRIMARY KEY,
  youth              uuid NOT NULL REFERENCES youth,
  organisation       uuid NOT NULL,
  secret_fingerprint bytea NOT NULL UNIQUE,
  sealed_label       bytea NOT NULL,
  tied_at            timestamptz NOT NULL,
  last_used_at       timestamptz NOT NULL,
  ended_at           timestamptz
);
CREATE INDEX device_living ON device (youth) WHERE ended_at IS NULL;

CREATE TABLE invitation (
  id                uuid PRIMARY KEY,
  youth             uuid NOT NULL REFERENCES youth,
  organisation      uuid NOT NULL,
  token_fingerprint bytea NOT NULL UNIQUE,
  code_fingerprint  bytea NOT NULL,
  wrong_codes       int NOT NULL DEFAULT 0 CHECK (wrong_codes BETWEEN 0 AND 5),
  made_at           timestamptz NOT NULL,
  expires_at        timestamptz NOT NULL,
  ended_at          timestamptz,
  ended_by          text CHECK (ended_by IN ('used', 'wrong-codes', 'newer'))
);
-- At most one invitation of a youth is open.
CREATE UNIQUE INDEX invitation_open ON invitation (youth) WHERE ended_at IS NULL;
