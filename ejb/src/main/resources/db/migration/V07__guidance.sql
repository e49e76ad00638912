-- The course of guidance. A youth has at most one open case; closed ones stay, the newest counts.
create table guidance_case (
  id              uuid primary key,
  youth           uuid not null,
  organisation    uuid not null,
  owner           uuid not null,
  phase           text not null
    check (phase in ('BEFORE', 'FIRST_INTERVIEW', 'SEARCH_PERIOD', 'SECOND_INTERVIEW', 'COURSE')),
  opened_on       date not null,
  opened_at       timestamptz not null,
  outcome         text check (outcome in ('WORK', 'SCHOOL')),
  closed_on       date,
  outflow_on      date,
  aftercare_until date,
  version         integer not null default 0,
  check ((closed_on is null) = (outcome is null)),
  check ((closed_on is null) = (outflow_on is null)),
  check (aftercare_until is null or closed_on is not null)
);

create unique index guidance_case_one_open on guidance_case (youth) where closed_on is null;
create index guidance_case_newest on guidance_case (youth, opened_at desc);
