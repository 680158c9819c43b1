-- A notice of a year's days off and weekend days worked that the office imported itself. It goes before the notice of that year
-- which a pack brings. One that is withdrawn leaves the pack's in force, or none.
create table calendar_notice (
  jurisdiction_id uuid not null references jurisdiction (id),
  year integer not null,
  title text not null,
  document_number text not null,
  issued_on date not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (jurisdiction_id, year)
);

create table calendar_notice_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  year integer not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, year, version),
  foreign key (jurisdiction_id, year) references calendar_notice (jurisdiction_id, year)
);

-- kind: 'off' | 'work' (a weekend day worked for the holiday named).
create table calendar_day (
  jurisdiction_id uuid not null references jurisdiction (id),
  year integer not null,
  day date not null,
  kind text not null,
  name text not null,
  primary key (jurisdiction_id, year, day),
  foreign key (jurisdiction_id, year) references calendar_notice (jurisdiction_id, year)
);
comment on table calendar_day is 'deletable: replaced as a whole when a notice is imported again; the past is in calendar_notice_version';

-- A day that the place decides itself (自治区、市自行规定的放假或上班日); it goes before every notice.
create table local_day (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  day date not null,
  kind text not null,
  name text not null,
  source text not null,
  version integer not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (jurisdiction_id, id)
);
create unique index local_day_in_force on local_day (jurisdiction_id, day) where withdrawn_at is null;
