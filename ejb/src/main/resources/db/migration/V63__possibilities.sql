-- A text of the organisation may stand among the possibilities that every youth of it can see, until
-- a day: what nobody looks after any more goes by itself.
ALTER TABLE phrase ADD COLUMN listed_until date;
CREATE INDEX phrase_listed ON phrase (holder, place) WHERE listed_until IS NOT NULL;
