-- When the data was put on paper last to be handed over, and by which officer.
ALTER TABLE privacy_request
  ADD COLUMN paper_at timestamptz,
  ADD COLUMN paper_by uuid,
  ADD CHECK ((paper_at IS NULL) = (paper_by IS NULL));
