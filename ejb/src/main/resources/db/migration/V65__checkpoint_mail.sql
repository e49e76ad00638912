-- The checkpoint of each log that goes out by mail, once a day.
CREATE TABLE checkpoint_mail (
  organisation uuid        NOT NULL,
  day          date        NOT NULL,
  -- Until then whoever took it is sending it.
  taken_until  timestamptz NOT NULL,
  sent_at      timestamptz,
  PRIMARY KEY (organisation, day)
);
