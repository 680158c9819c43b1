-- The organisation as offices keep it: a tree of agencies with their versions, groups in order, bodies across agencies, posts.

alter table division add column version integer not null default 1;

-- parent_id: the agency that it belongs to. merged_into: where its work went in a reform of the organs.
alter table agency add column parent_id uuid;
alter table agency add column merged_into uuid;
alter table agency add column withdrawn_reason text;
alter table agency add foreign key (jurisdiction_id, parent_id) references agency (jurisdiction_id, id);
alter table agency add foreign key (jurisdiction_id, merged_into) references agency (jurisdiction_id, id);
create index agency_parent on agency (jurisdiction_id, parent_id);

-- The agency with its aliases as it stood from recorded_from until the next version's recorded_from; never updated.
create table agency_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  agency_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, agency_id, version),
  foreign key (jurisdiction_id, agency_id) references agency (jurisdiction_id, id)
);
comment on table agency_alias is 'deletable: replaced as a whole when an agency is edited; the past is in agency_version';

alter table agency_group add column version integer not null default 1;
alter table agency_group add column withdrawn_at timestamptz;
alter table agency_group add column withdrawn_reason text;
comment on table agency_group_member is 'deletable: replaced as a whole when a group is edited; the past is in agency_group_version';

create table agency_group_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  agency_group_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, agency_group_id, version),
  foreign key (jurisdiction_id, agency_group_id) references agency_group (jurisdiction_id, id)
);

-- A post (岗位): a title at an agency, or, without one, of the leaders of the jurisdiction. Who holds it is an appointment; it may be vacant.
create table post (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  agency_id uuid,
  title text not null,
  rank integer not null,
  version integer not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, agency_id) references agency (jurisdiction_id, id)
);
create index post_agency on post (jurisdiction_id, agency_id, rank);

create table post_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  post_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, post_id, version),
  foreign key (jurisdiction_id, post_id) references post (jurisdiction_id, id)
);

-- A body across agencies (议事协调机构): a commission, a leading group, a special group below it. office_agency_id: where its office sits.
create table body (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  name text not null,
  kind text not null,
  parent_id uuid,
  office_agency_id uuid,
  official_order integer not null,
  version integer not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, name),
  foreign key (jurisdiction_id, parent_id) references body (jurisdiction_id, id),
  foreign key (jurisdiction_id, office_agency_id) references agency (jurisdiction_id, id)
);

create table body_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  body_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, body_id, version),
  foreign key (jurisdiction_id, body_id) references body (jurisdiction_id, id)
);

-- role: 'chair' | 'deputyChair' | 'member'. A seat belongs to a post or to an agency, from starts_on to ends_on, both included.
create table body_member (
  jurisdiction_id uuid not null references jurisdiction (id),
  body_id uuid not null,
  ordinal integer not null,
  role text not null,
  agency_id uuid,
  post_id uuid,
  starts_on date,
  ends_on date,
  primary key (jurisdiction_id, body_id, ordinal),
  foreign key (jurisdiction_id, body_id) references body (jurisdiction_id, id),
  foreign key (jurisdiction_id, agency_id) references agency (jurisdiction_id, id),
  foreign key (jurisdiction_id, post_id) references post (jurisdiction_id, id)
);
comment on table body_member is 'deletable: replaced as a whole when a body is edited; the past is in body_version';
create index body_member_post on body_member (jurisdiction_id, post_id);
create index body_member_agency on body_member (jurisdiction_id, agency_id);

-- post_id: the post that the appointment fills, where it is one of the list. handed_to: the appointment that took over.
alter table appointment add column post_id uuid;
alter table appointment add column version integer not null default 1;
alter table appointment add column end_reason text;
alter table appointment add column handed_to uuid;
alter table appointment add foreign key (jurisdiction_id, post_id) references post (jurisdiction_id, id);
alter table appointment add foreign key (jurisdiction_id, handed_to) references appointment (jurisdiction_id, id);
create index appointment_person on appointment (jurisdiction_id, person_id, starts_on);
create index appointment_post on appointment (jurisdiction_id, post_id);

alter table role_grant add column given_reason text;
alter table role_grant add column withdrawn_reason text;

-- The appointment chosen by a person who holds several; null where there is no choice yet.
alter table session add column appointment_id uuid;
alter table session add foreign key (jurisdiction_id, appointment_id) references appointment (jurisdiction_id, id);
