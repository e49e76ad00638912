-- The wrapping key may lie in a token (PKCS#11). Then the key of the house lies here under it, and
-- no keystore is needed beside the token.
ALTER TABLE vault_house
  ADD COLUMN sealed_master     bytea,
  -- Under which wrapping key.
  ADD COLUMN master_generation int,
  -- The newest wrapping key that a node saw in the token, and since when.
  ADD COLUMN token_generation  int,
  ADD COLUMN token_seen_at     timestamptz,
  ADD CHECK ((sealed_master IS NULL) = (master_generation IS NULL)),
  ADD CHECK ((token_generation IS NULL) = (token_seen_at IS NULL));
