-- A file's bytes lie in the data folder under (jurisdiction, fingerprint); this row says what they are.
create table stored_file (
  jurisdiction_id uuid not null references jurisdiction (id),
  fingerprint text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  stored_at timestamptz not null,
  primary key (jurisdiction_id, fingerprint)
);

create table programme (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  name text not null,
  next_number integer not null,
  version integer not null,
  primary key (jurisdiction_id, id)
);

-- A plan as it was issued: its text as read, code points of which all places count.
create table plan_document (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  programme_id uuid not null,
  title text not null,
  issued_on date,
  issued_by text,
  document_number text,
  format text not null,
  file_fingerprint text,
  text_fingerprint text not null,
  text text not null,
  imported_at timestamptz not null,
  imported_by uuid not null,
  version integer not null,
  withdrawn_at timestamptz,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, programme_id) references programme (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_fingerprint) references stored_file (jurisdiction_id, fingerprint)
);
create unique index plan_document_text on plan_document (jurisdiction_id, text_fingerprint) where withdrawn_at is null;

create table clause (
  jurisdiction_id uuid not null references jurisdiction (id),
  document_id uuid not null,
  no text not null,
  position integer not null,
  label text not null,
  level integer not null,
  title text not null,
  text text not null,
  starts_at integer not null,
  ends_at integer not null,
  primary key (jurisdiction_id, document_id, no),
  foreign key (jurisdiction_id, document_id) references plan_document (jurisdiction_id, id)
);

-- A plan on its way into the ledger: what was read, and what the person has decided so far. Nothing is lost on reload.
create table plan_draft (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  file_name text not null,
  file_fingerprint text,
  document text not null,
  plan text not null,
  decision text not null,
  state text not null,
  committed_document_id uuid,
  version integer not null,
  primary key (jurisdiction_id, id)
);

-- A reform measure (改革举措). number is stable in its programme once given; gaps are allowed, re-use is not.
create table reform_measure (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  programme_id uuid not null,
  number integer not null,
  document_id uuid not null,
  clause_no text not null,
  printed_no text not null,
  title text not null,
  text text not null,
  field text not null,
  outcome text,
  deadline_kind text not null,
  deadline_day date,
  deadline_from date,
  deadline_every text,
  deadline_raw text not null,
  starts_at integer not null,
  ends_at integer not null,
  bigram text[] not null,
  version integer not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, programme_id, number),
  foreign key (jurisdiction_id, programme_id) references programme (jurisdiction_id, id),
  foreign key (jurisdiction_id, document_id, clause_no) references clause (jurisdiction_id, document_id, no)
);
create index reform_measure_deadline on reform_measure (jurisdiction_id, deadline_day, number);
create index reform_measure_field on reform_measure (jurisdiction_id, field, number);
create index reform_measure_bigram on reform_measure using gin (bigram);

-- The row as it stood from recorded_from until the next version's recorded_from; never updated.
create table reform_measure_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, measure_id, version),
  foreign key (jurisdiction_id, measure_id) references reform_measure (jurisdiction_id, id)
);
create index reform_measure_version_time on reform_measure_version (jurisdiction_id, recorded_from);

-- role: 'lead' | 'supporting' | 'implementing'. agency_id is null while the printed name is nobody we know (各有关单位).
create table measure_party (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  role text not null,
  ordinal integer not null,
  agency_id uuid,
  printed_name text not null,
  primary key (jurisdiction_id, measure_id, role, ordinal),
  foreign key (jurisdiction_id, measure_id) references reform_measure (jurisdiction_id, id),
  foreign key (jurisdiction_id, agency_id) references agency (jurisdiction_id, id)
);
comment on table measure_party is 'deletable: replaced as a whole when a measure is edited; the past is in reform_measure_version';
create index measure_party_agency on measure_party (jurisdiction_id, agency_id, role);

create table measure_person (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  role text not null,
  ordinal integer not null,
  printed_name text not null,
  primary key (jurisdiction_id, measure_id, role, ordinal),
  foreign key (jurisdiction_id, measure_id) references reform_measure (jurisdiction_id, id)
);

comment on table measure_person is 'deletable: replaced as a whole when a measure is edited';

create table measure_target (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  ordinal integer not null,
  comparison text not null,
  value numeric not null,
  upper numeric,
  unit text not null,
  raw text not null,
  primary key (jurisdiction_id, measure_id, ordinal),
  foreign key (jurisdiction_id, measure_id) references reform_measure (jurisdiction_id, id)
);
comment on table measure_target is 'deletable: replaced as a whole when a measure is edited';
