-- Messages that came or changed since they were last indexed; a round takes them. What stands here
-- twice is indexed twice, to the same end.
CREATE TABLE message_unindexed (
  place  bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  thread uuid   NOT NULL,
  seq    bigint NOT NULL
);

-- The blind index: keyed hashes of words and of their beginnings, under a key of the dossier. Equal
-- words of one dossier have equal hashes; those of two dossiers have nothing in common.
CREATE TABLE message_token (
  thread  uuid        NOT NULL,
  seq     bigint      NOT NULL,
  dossier uuid        NOT NULL,
  at      timestamptz NOT NULL,
  tokens  bigint[]    NOT NULL,
  PRIMARY KEY (thread, seq)
);
-- Hashes do not compress; trying costs time.
ALTER TABLE message_token ALTER COLUMN tokens SET STORAGE EXTERNAL;
-- A search reads what waits to be sorted in line by line: little may wait (kB).
CREATE INDEX message_token_words ON message_token USING gin (tokens)
  WITH (gin_pending_list_limit = 512);
