-- Under which wrapping key of the keystore the key of a dossier lies.
ALTER TABLE vault_key ADD COLUMN generation int NOT NULL DEFAULT 1;
CREATE INDEX vault_key_generation ON vault_key (generation) WHERE wrapped IS NOT NULL;
