-- County-level places by GB/T 2260.
create table division (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  official_order integer not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, code)
);

-- official_order is the order of the official list; lists are never sorted by the alphabet.
create table agency (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  name text not null,
  full_name text,
  kind text not null,
  division_id uuid,
  official_order integer not null,
  version integer not null,
  withdrawn_at timestamptz,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, name),
  foreign key (jurisdiction_id, division_id) references division (jurisdiction_id, id)
);

-- Other names under which an agency is printed; origin says whether a pack brought it or a person confirmed it.
create table agency_alias (
  jurisdiction_id uuid not null references jurisdiction (id),
  alias text not null,
  agency_id uuid not null,
  origin text not null,
  primary key (jurisdiction_id, alias),
  foreign key (jurisdiction_id, agency_id) references agency (jurisdiction_id, id)
);

-- A name that stands for several agencies: 各旗县市区.
create table agency_group (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  name text not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, name)
);
create table agency_group_member (
  jurisdiction_id uuid not null references jurisdiction (id),
  group_id uuid not null,
  agency_id uuid not null,
  ordinal integer not null,
  primary key (jurisdiction_id, group_id, agency_id),
  foreign key (jurisdiction_id, group_id) references agency_group (jurisdiction_id, id),
  foreign key (jurisdiction_id, agency_id) references agency (jurisdiction_id, id)
);

-- A person's office: title at an agency (none for an administrator of the platform), with its days.
create table appointment (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  person_id uuid not null,
  agency_id uuid,
  title text not null,
  starts_on date not null,
  ends_on date,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, person_id) references person (jurisdiction_id, id),
  foreign key (jurisdiction_id, agency_id) references agency (jurisdiction_id, id)
);

-- appointment × role × scope: scope_kind 'jurisdiction' | 'agency' | 'division', scope_id null for the whole jurisdiction.
create table role_grant (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  appointment_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_id uuid,
  granted_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, appointment_id) references appointment (jurisdiction_id, id)
);
create index role_grant_appointment on role_grant (jurisdiction_id, appointment_id);
