-- The documents of a programme as a set with slots (1+1+8 and others), made from a pack's template: origin says which, as id@version.
create table document_set (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  programme_id uuid not null,
  name text not null,
  origin text not null,
  created_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, programme_id) references programme (jurisdiction_id, id)
);

-- One place of a set. document_id where the document is a plan in the ledger; title, document_number and issued_on as typed in where
-- it is not (title and number are enough). The state (missing, drafted, issued) is read off these, not kept.
create table document_slot (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  set_id uuid not null,
  ordinal integer not null,
  kind text not null,
  name text not null,
  field text,
  document_id uuid,
  title text,
  document_number text,
  issued_on date,
  version integer not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, set_id, ordinal),
  foreign key (jurisdiction_id, set_id) references document_set (jurisdiction_id, id),
  foreign key (jurisdiction_id, document_id) references plan_document (jurisdiction_id, id)
);

-- A list (年度台账 or 分领域清单) that measures stand on. kind 'annual' has a year, kind 'field' a field. Closed lists do not change.
create table measure_list (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  year integer,
  field text,
  name text not null,
  state text not null,
  closed_on date,
  version integer not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, programme_id) references programme (jurisdiction_id, id)
);
create unique index measure_list_year on measure_list (jurisdiction_id, programme_id, year) where kind = 'annual';
create unique index measure_list_field on measure_list (jurisdiction_id, programme_id, field) where kind = 'field';

-- The image holds the items too: a list can be read as it stood on a day.
create table measure_list_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  list_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, list_id, version),
  foreign key (jurisdiction_id, list_id) references measure_list (jurisdiction_id, id)
);
create index measure_list_version_time on measure_list_version (jurisdiction_id, recorded_from);

-- carried_from is the list from which the measure was carried over; first_year the year of the list on which it first stood.
-- closing, given when the list is closed: 'finished' | 'carriedOver' | 'ended' (with its reason).
create table measure_list_item (
  jurisdiction_id uuid not null references jurisdiction (id),
  list_id uuid not null,
  measure_id uuid not null,
  ordinal integer not null,
  carried_from uuid,
  first_year integer,
  closing text,
  closing_reason text,
  primary key (jurisdiction_id, list_id, measure_id),
  unique (jurisdiction_id, list_id, ordinal),
  foreign key (jurisdiction_id, list_id) references measure_list (jurisdiction_id, id),
  foreign key (jurisdiction_id, measure_id) references reform_measure (jurisdiction_id, id),
  foreign key (jurisdiction_id, carried_from) references measure_list (jurisdiction_id, id)
);
comment on table measure_list_item is 'deletable: a measure taken off an open list; the past is in measure_list_version';
create index measure_list_item_measure on measure_list_item (jurisdiction_id, measure_id);

-- A document of a higher level whose clauses mandate measures (规定动作).
create table upstream_document (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  title text not null,
  document_number text,
  issuer text,
  level text not null,
  issued_on date,
  format text not null,
  file_fingerprint text,
  text_fingerprint text not null,
  text text not null,
  imported_at timestamptz not null,
  imported_by uuid not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, text_fingerprint),
  foreign key (jurisdiction_id, file_fingerprint) references stored_file (jurisdiction_id, fingerprint)
);

-- gap_reason: why no measure answers this clause, as recorded by the office.
create table upstream_clause (
  jurisdiction_id uuid not null references jurisdiction (id),
  document_id uuid not null,
  no text not null,
  position integer not null,
  label text not null,
  level integer not null,
  is_leaf boolean not null,
  title text not null,
  text text not null,
  starts_at integer not null,
  ends_at integer not null,
  gap_reason text,
  gap_recorded_on date,
  primary key (jurisdiction_id, document_id, no),
  foreign key (jurisdiction_id, document_id) references upstream_document (jurisdiction_id, id)
);

-- The same for clauses of the programme's own plans that have no measure.
create table clause_gap (
  jurisdiction_id uuid not null references jurisdiction (id),
  document_id uuid not null,
  clause_no text not null,
  reason text not null,
  recorded_on date not null,
  primary key (jurisdiction_id, document_id, clause_no),
  foreign key (jurisdiction_id, document_id, clause_no) references clause (jurisdiction_id, document_id, no)
);
comment on table clause_gap is 'deletable: a reason taken back; the past is in the events of the plan';

-- Strategic goals (战略定位) as a tree.
create table strategic_goal (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  programme_id uuid not null,
  parent_id uuid,
  ordinal integer not null,
  name text not null,
  version integer not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, programme_id) references programme (jurisdiction_id, id),
  foreign key (jurisdiction_id, parent_id) references strategic_goal (jurisdiction_id, id)
);

-- What the programme says of a measure beside its wording: a measure without a row has nothing of it yet.
-- origin 'mandated' (规定动作) | 'selfChosen' (自选动作) | null; document_state 'none' | 'drafted' | 'reviewed' | 'issued'.
create table measure_profile (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  origin text,
  is_key boolean not null,
  document_state text not null,
  document_title text,
  document_number text,
  document_issued_on date,
  version integer not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, measure_id),
  foreign key (jurisdiction_id, measure_id) references reform_measure (jurisdiction_id, id)
);
create index measure_profile_document on measure_profile (jurisdiction_id, document_state);

create table measure_profile_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, measure_id, version),
  foreign key (jurisdiction_id, measure_id) references measure_profile (jurisdiction_id, measure_id)
);
create index measure_profile_version_time on measure_profile_version (jurisdiction_id, recorded_from);

create table measure_upstream_clause (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  document_id uuid not null,
  clause_no text not null,
  primary key (jurisdiction_id, measure_id, document_id, clause_no),
  foreign key (jurisdiction_id, measure_id) references measure_profile (jurisdiction_id, measure_id),
  foreign key (jurisdiction_id, document_id, clause_no) references upstream_clause (jurisdiction_id, document_id, no)
);
comment on table measure_upstream_clause is 'deletable: replaced as a whole with the profile; the past is in measure_profile_version';
create index measure_upstream_clause_clause on measure_upstream_clause (jurisdiction_id, document_id, clause_no);

create table measure_goal (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  goal_id uuid not null,
  primary key (jurisdiction_id, measure_id, goal_id),
  foreign key (jurisdiction_id, measure_id) references measure_profile (jurisdiction_id, measure_id),
  foreign key (jurisdiction_id, goal_id) references strategic_goal (jurisdiction_id, id)
);
comment on table measure_goal is 'deletable: replaced as a whole with the profile; the past is in measure_profile_version';
create index measure_goal_goal on measure_goal (jurisdiction_id, goal_id);

-- Who leads a key measure (委员领衔), by post, with days; a hand-over ends one row and begins the next. ends_on is the last day.
create table measure_sponsor (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  ordinal integer not null,
  appointment_id uuid not null,
  starts_on date not null,
  ends_on date,
  reason text,
  primary key (jurisdiction_id, measure_id, ordinal),
  foreign key (jurisdiction_id, measure_id) references measure_profile (jurisdiction_id, measure_id),
  foreign key (jurisdiction_id, appointment_id) references appointment (jurisdiction_id, id)
);
create unique index measure_sponsor_current on measure_sponsor (jurisdiction_id, measure_id) where ends_on is null;
create index measure_sponsor_appointment on measure_sponsor (jurisdiction_id, appointment_id);

-- The life of the document a measure makes (拟方案 → 审议 → 印发), one row a step.
create table measure_document_step (
  jurisdiction_id uuid not null references jurisdiction (id),
  measure_id uuid not null,
  ordinal integer not null,
  step text not null,
  done_on date not null,
  body text,
  title text,
  document_number text,
  note text,
  primary key (jurisdiction_id, measure_id, ordinal),
  foreign key (jurisdiction_id, measure_id) references measure_profile (jurisdiction_id, measure_id)
);
