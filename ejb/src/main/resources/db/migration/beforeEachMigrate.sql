-- What changes tables changes the rows of every organisation.
SET LOCAL nabij.organisation = 'all';
