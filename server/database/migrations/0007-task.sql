-- A supporting agency of which the measure asks nothing of its own until the lead calls on it (按需配合): it needs no task of its own.
alter table measure_party add column on_demand boolean not null default false;

-- What one agency does for a measure. A tree under the measure: the tasks of a measure have parent_id null or another task of it.
-- number is the measure's number and the places in the tree ('37.2.1'); stable once deployed, never used again.
-- set_by is the agency that set it: the city's reform office, or the county office that broke a received task down further; who set it approves its changes.
-- original_due_day is the day as first deployed; extensions counts approved extensions.
create table task (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  programme_id uuid not null,
  measure_id uuid not null,
  parent_id uuid,
  number text not null,
  ordinal integer not null,
  title text not null,
  text text not null,
  outcome text,
  agency_id uuid,
  role text not null,
  due_kind text not null,
  due_day date,
  original_due_day date,
  extensions integer not null,
  weight integer not null,
  is_mandatory boolean not null,
  state text not null,
  set_by uuid,
  deployed_on date,
  receive_by date,
  received_on date,
  return_reason text,
  merged_into uuid,
  next_child integer not null,
  version integer not null,
  changed_at timestamptz not null,
  ended_on date,
  ended_reason text,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, measure_id, number),
  foreign key (jurisdiction_id, programme_id) references programme (jurisdiction_id, id),
  foreign key (jurisdiction_id, measure_id) references reform_measure (jurisdiction_id, id),
  foreign key (jurisdiction_id, parent_id) references task (jurisdiction_id, id),
  foreign key (jurisdiction_id, merged_into) references task (jurisdiction_id, id),
  foreign key (jurisdiction_id, agency_id) references agency (jurisdiction_id, id),
  foreign key (jurisdiction_id, set_by) references agency (jurisdiction_id, id)
);
create index task_measure on task (jurisdiction_id, measure_id, ordinal);
create index task_parent on task (jurisdiction_id, parent_id);

create table task_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  task_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, task_id, version),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id)
);
create index task_version_time on task_version (jurisdiction_id, recorded_from);

-- A node (节点) of a task: what is to stand on a day, and, once reached, the document that shows it by title and number.
create table task_node (
  jurisdiction_id uuid not null references jurisdiction (id),
  task_id uuid not null,
  ordinal integer not null,
  title text not null,
  due_day date not null,
  outcome text,
  reached_on date,
  document_title text,
  document_number text,
  primary key (jurisdiction_id, task_id, ordinal),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id)
);
comment on table task_node is 'deletable: replaced as a whole when a task is changed; the past is in task_version';
create index task_node_due on task_node (jurisdiction_id, due_day);

-- role: 'responsibleLeader' | 'responsiblePerson' | 'liaison'. phone_sealed is encrypted at rest (TRUST R15).
create table task_person (
  jurisdiction_id uuid not null references jurisdiction (id),
  task_id uuid not null,
  role text not null,
  ordinal integer not null,
  name text not null,
  title text not null,
  phone_sealed text,
  appointment_id uuid,
  primary key (jurisdiction_id, task_id, role, ordinal),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id),
  foreign key (jurisdiction_id, appointment_id) references appointment (jurisdiction_id, id)
);
comment on table task_person is 'deletable: replaced as a whole when a task is changed; the past is in task_version';
create index task_person_appointment on task_person (jurisdiction_id, appointment_id);

-- All that the grid of tasks shows and filters by, narrow; written with the task in the same transaction.
-- due_day is 9999-12-31 where a task has none, so that one index orders them all; agency_order likewise 2147483647.
create table task_face (
  jurisdiction_id uuid not null references jurisdiction (id),
  task_id uuid not null,
  measure_id uuid not null,
  measure_number integer not null,
  path integer[] not null,
  field text not null,
  role text not null,
  state text not null,
  light text not null,
  agency_id uuid,
  agency_order integer not null,
  division_id uuid,
  is_leaf boolean not null,
  is_named boolean not null,
  due_day date not null,
  extensions integer not null,
  open_change boolean not null,
  receive_by date,
  deployed_on date,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, task_id),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id)
);
create index task_face_number on task_face (jurisdiction_id, measure_number, path, task_id);
create index task_face_due on task_face (jurisdiction_id, due_day, measure_number, path, task_id);
create index task_face_agency on task_face (jurisdiction_id, agency_order, measure_number, path, task_id);
create index task_face_changed on task_face (jurisdiction_id, changed_at, task_id);
create index task_face_measure on task_face (jurisdiction_id, measure_id);
create index task_face_state on task_face (jurisdiction_id, state, due_day);
create index task_face_field on task_face (jurisdiction_id, field, due_day);
create index task_face_agency_id on task_face (jurisdiction_id, agency_id, due_day);
create index task_face_division on task_face (jurisdiction_id, division_id, due_day);

-- What a search finds a task by: the words of its title, text, outcome, nodes and people, and their keys. Apart from the face, which
-- stays narrow.
create table task_key (
  jurisdiction_id uuid not null references jurisdiction (id),
  task_id uuid not null,
  words text not null,
  bigram text[] not null,
  primary key (jurisdiction_id, task_id),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id)
);
create index task_key_bigram on task_key using gin (bigram);

-- Who sees a task: one row per agency and division taking part. Sight of the whole programme needs no row here; drafts have no row but
-- that of the division whose office drafts them. Each row repeats the face, so that what one node sees lies together in one index and is
-- filtered, counted and put in order without a look at what the others see.
create table task_scope (
  jurisdiction_id uuid not null references jurisdiction (id),
  scope_node uuid not null,
  task_id uuid not null,
  measure_id uuid not null,
  measure_number integer not null,
  path integer[] not null,
  field text not null,
  role text not null,
  state text not null,
  light text not null,
  agency_id uuid,
  agency_order integer not null,
  division_id uuid,
  is_leaf boolean not null,
  is_named boolean not null,
  due_day date not null,
  extensions integer not null,
  open_change boolean not null,
  receive_by date,
  deployed_on date,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, scope_node, task_id),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id)
);
comment on table task_scope is 'deletable: derived from the task and the parties of its measure';
create index task_scope_task on task_scope (jurisdiction_id, task_id);
create index task_scope_number on task_scope (jurisdiction_id, scope_node, measure_number, path, task_id)
  include (measure_id, field, role, state, light, agency_id, division_id, is_leaf, is_named, due_day, extensions, open_change, receive_by);
create index task_scope_due on task_scope (jurisdiction_id, scope_node, due_day, measure_number, path, task_id);
create index task_scope_agency on task_scope (jurisdiction_id, scope_node, agency_order, measure_number, path, task_id);
create index task_scope_changed on task_scope (jurisdiction_id, scope_node, changed_at, task_id);

-- How many tasks a scope node sees, by state and light and one dimension more: 'field', 'agency' or 'division' (value '' where the task
-- has none). The node of the whole programme is the jurisdiction's own id.
create table facet (
  jurisdiction_id uuid not null references jurisdiction (id),
  scope_node uuid not null,
  dimension text not null,
  value text not null,
  state text not null,
  light text not null,
  n integer not null,
  primary key (jurisdiction_id, scope_node, dimension, value, state, light)
);
comment on table facet is 'deletable: derived from task_face and task_scope';

-- 协办请求: a lead asks a supporting agency for something with a due day of its own.
create table support_request (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  task_id uuid not null,
  from_agency_id uuid not null,
  to_agency_id uuid not null,
  title text not null,
  text text not null,
  due_day date not null,
  original_due_day date not null,
  state text not null,
  sent_on date not null,
  received_on date,
  replied_on date,
  reply text,
  reply_document_number text,
  end_reason text,
  version integer not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id),
  foreign key (jurisdiction_id, from_agency_id) references agency (jurisdiction_id, id),
  foreign key (jurisdiction_id, to_agency_id) references agency (jurisdiction_id, id)
);
create index support_request_to on support_request (jurisdiction_id, to_agency_id, state, due_day);
create index support_request_from on support_request (jurisdiction_id, from_agency_id, state);
create index support_request_task on support_request (jurisdiction_id, task_id);

create table support_request_version (
  jurisdiction_id uuid not null references jurisdiction (id),
  support_request_id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  event_id uuid not null,
  image text not null,
  primary key (jurisdiction_id, support_request_id, version),
  foreign key (jurisdiction_id, support_request_id) references support_request (jurisdiction_id, id)
);

-- 调整、延期、合并、拆分、终止: asked for with a reason, decided by who set the task. proposal is canonical JSON by kind.
create table change_request (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  task_id uuid not null,
  kind text not null,
  proposal text not null,
  reason text not null,
  state text not null,
  requested_by uuid not null,
  requested_agency_id uuid,
  requested_on date not null,
  decided_by uuid,
  decided_on date,
  decision_reason text,
  version integer not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id),
  foreign key (jurisdiction_id, requested_agency_id) references agency (jurisdiction_id, id)
);
create index change_request_state on change_request (jurisdiction_id, state, requested_on);
create index change_request_task on change_request (jurisdiction_id, task_id);
create unique index change_request_open on change_request (jurisdiction_id, task_id) where state = 'requested';
