-- What is counted, with the definition (口径) that makes two numbers comparable.
create table indicator (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  code text not null,
  name text not null,
  definition text,
  unit text not null,
  price_basis text not null,
  frequency text not null,
  direction text not null,
  origin text not null,
  chapter text,
  position integer not null,
  owner_agency_id uuid,
  owner_name text,
  version integer not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, code),
  foreign key (jurisdiction_id, owner_agency_id) references agency (jurisdiction_id, id)
);

create table indicator_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  indicator_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, indicator_id, version),
  foreign key (jurisdiction_id, indicator_id) references indicator (jurisdiction_id, id)
);

-- Other names of an indicator; an alias confirmed in a check is remembered here (origin 'confirmed').
create table indicator_alias (
  jurisdiction_id uuid not null references jurisdiction (id),
  alias text not null,
  indicator_id uuid not null,
  origin text not null,
  recorded_at timestamptz not null,
  primary key (jurisdiction_id, alias, indicator_id),
  foreign key (jurisdiction_id, indicator_id) references indicator (jurisdiction_id, id)
);

-- One value of one indicator, append-only, status included: a correction is another row. The period is [starts_on, ends_before).
-- value is exact; printed keeps the digits as published. dimension is canonical JSON of further dimensions, '{}' where none.
create table observation (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  indicator_id uuid not null,
  division_code text not null,
  dimension text not null,
  period_kind text not null,
  starts_on date not null,
  ends_before date not null,
  value numeric not null,
  printed text not null,
  unit text not null,
  status text not null,
  source text not null,
  source_place text,
  reporter_id uuid not null,
  recorded_at timestamptz not null,
  known_on date not null,
  revision_reason text,
  event_id uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, indicator_id) references indicator (jurisdiction_id, id)
);
comment on table observation is 'append-only: a correction is another row';
create index observation_series on observation (jurisdiction_id, indicator_id, division_code, starts_on, ends_before, known_on);

-- The newest observation of each key, written in the same transaction.
create table observation_current (
  jurisdiction_id uuid not null references jurisdiction (id),
  indicator_id uuid not null,
  division_code text not null,
  dimension text not null,
  period_kind text not null,
  starts_on date not null,
  ends_before date not null,
  observation_id uuid not null,
  primary key (jurisdiction_id, indicator_id, division_code, dimension, period_kind, starts_on, ends_before),
  foreign key (jurisdiction_id, observation_id) references observation (jurisdiction_id, id)
);
