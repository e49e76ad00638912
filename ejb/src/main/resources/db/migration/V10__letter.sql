-- Letters as they were sent: the PDF, encrypted under the dossier's key.
create table letter (
  id           uuid primary key,
  youth        uuid not null,
  organisation uuid not null,
  appointment  uuid not null,
  written_by   uuid not null,
  written_at   timestamptz not null,
  pdf_sealed   bytea not null
);

create index letter_of_appointment on letter (appointment);
