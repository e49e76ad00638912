-- Whether somebody may be told in the quiet hours, since they wrote last: also when a first try
-- fails, or the server was down, a notice that is not meant for the night waits for the morning.
ALTER TABLE outbox ADD COLUMN at_night boolean NOT NULL DEFAULT false;
