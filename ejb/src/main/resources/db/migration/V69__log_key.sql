-- The key that follows the one with which a log signs: both sign for a while.
ALTER TABLE audit_log
  ADD COLUMN next_sealed_seed bytea,
  ADD COLUMN next_public_key  bytea CHECK (octet_length(next_public_key) = 32),
  ADD COLUMN next_since       timestamptz,
  ADD CONSTRAINT audit_log_next CHECK (
    (next_since IS NULL) = (next_public_key IS NULL)
    AND (next_since IS NULL) = (next_sealed_seed IS NULL));
