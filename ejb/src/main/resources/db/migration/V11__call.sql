-- Rooms of video calls, and who of the youth's side was in them.
create table call_room (
  id               uuid primary key,
  appointment      uuid not null unique,
  youth            uuid not null,
  organisation     uuid not null,
  code_fingerprint bytea not null unique,
  code_sealed      bytea not null,
  starts_at        timestamptz not null,
  opens_at         timestamptz not null,
  closes_at        timestamptz not null,
  ended_at         timestamptz,
  check (opens_at <= starts_at and starts_at < closes_at)
);

create index call_room_not_ended on call_room (closes_at) where ended_at is null;

create table call_presence (
  id          uuid primary key,
  room        uuid not null references call_room,
  kind        text not null check (kind in ('youth', 'guest')),
  admitted_at timestamptz not null,
  left_at     timestamptz,
  check (left_at >= admitted_at)
);

create index call_presence_of_room on call_presence (room);
