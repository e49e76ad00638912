-- A mail that was taken by the server and came back later: that the next one is taken as well says
-- nothing, so it stands for two weeks whatever is taken.
ALTER TABLE unreachable ADD COLUMN came_back boolean NOT NULL DEFAULT false;
