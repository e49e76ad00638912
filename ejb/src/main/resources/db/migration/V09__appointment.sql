-- Appointments. Nobody is in two places at once: the database itself refuses that.
create extension if not exists btree_gist;

create table appointment (
  id            uuid primary key,
  youth         uuid not null,
  organisation  uuid not null,
  staff         uuid not null,
  kind          text not null check (kind in ('OFFICE', 'PHONE', 'VIDEO', 'WALK')),
  starts_at     timestamptz not null,
  minutes       integer not null check (minutes between 5 and 240),
  ends_at       timestamptz not null,
  place_sealed  bytea,
  status        text not null default 'PLANNED'
    check (status in ('PLANNED', 'CANCELLED', 'HELD', 'MISSED')),
  room          uuid,
  letter        uuid,
  cancelled_by  text check (cancelled_by in ('youth', 'staff')),
  reason_sealed bytea,
  planned_at    timestamptz not null,
  changed_at    timestamptz not null,
  check (ends_at = starts_at + make_interval(mins => minutes)),
  check ((status = 'CANCELLED') = (cancelled_by is not null)),
  constraint appointment_not_double
    exclude using gist (staff with =, tstzrange(starts_at, ends_at) with &&)
    where (status <> 'CANCELLED')
);

create index appointment_of_youth on appointment (youth, starts_at desc);
create index appointment_of_staff on appointment (staff, starts_at);
