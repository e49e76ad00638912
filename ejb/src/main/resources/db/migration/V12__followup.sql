-- Plans of follow-up. Only what cannot be computed is kept: the anchors that people set, and what
-- became of a step. Due dates and overdue are derived from the protocol at the moment of asking.
create table followup_plan (
  id           uuid primary key,
  youth        uuid not null,
  organisation uuid not null,
  case_id      uuid not null,
  protocol     text not null,
  made_at      timestamptz not null,
  closed_at    timestamptz
);

create unique index followup_plan_one_running on followup_plan (youth) where closed_at is null;
create index followup_plan_of_case on followup_plan (case_id);

create table followup_anchor (
  plan   uuid not null references followup_plan,
  anchor text not null,
  on_day date not null,
  primary key (plan, anchor)
);

create table followup_result (
  plan        uuid not null references followup_plan,
  step        text not null,
  result      text not null check (result in ('done', 'missed', 'offered')),
  done_on     date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  note        bytea,
  primary key (plan, step)
);
