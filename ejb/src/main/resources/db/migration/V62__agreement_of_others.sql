-- A step may be another organisation's: its name lies under the dossier's key, like the step itself.
ALTER TABLE agreement DROP CONSTRAINT agreement_doer_check;
ALTER TABLE agreement
  ADD COLUMN sealed_party bytea,
  ADD CONSTRAINT agreement_doer_check CHECK (doer IN ('youth', 'staff', 'other')),
  ADD CONSTRAINT agreement_party_check CHECK ((doer = 'other') = (sealed_party IS NOT NULL));
