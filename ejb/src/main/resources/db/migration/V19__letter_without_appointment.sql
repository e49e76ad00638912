-- A letter may be about no appointment: an invitation to the app on paper.
alter table letter alter column appointment drop not null;
