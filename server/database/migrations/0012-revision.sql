-- The plan in the ledger that a draft revises, as the person said; null for a plan of its own.
alter table plan_draft add column revises_document_id uuid;
alter table plan_draft add foreign key (jurisdiction_id, revises_document_id) references plan_document (jurisdiction_id, id);

-- The plan whose place this one takes. A plan is replaced once: the next revision replaces the newest.
alter table plan_document add column replaces_id uuid;
alter table plan_document add foreign key (jurisdiction_id, replaces_id) references plan_document (jurisdiction_id, id);
create unique index plan_document_replaces on plan_document (jurisdiction_id, replaces_id) where withdrawn_at is null;

-- Which measure came out of which, where a revision split or merged them. kind: 'split' (to_measure_id is a part of from_measure_id,
-- which goes on under its number) | 'merged' (from_measure_id was withdrawn and goes on in to_measure_id).
create table measure_lineage (
  jurisdiction_id uuid not null references jurisdiction (id),
  from_measure_id uuid not null,
  to_measure_id uuid not null,
  kind text not null,
  document_id uuid not null,
  recorded_at timestamptz not null,
  primary key (jurisdiction_id, from_measure_id, to_measure_id),
  foreign key (jurisdiction_id, from_measure_id) references reform_measure (jurisdiction_id, id),
  foreign key (jurisdiction_id, to_measure_id) references reform_measure (jurisdiction_id, id),
  foreign key (jurisdiction_id, document_id) references plan_document (jurisdiction_id, id)
);
create index measure_lineage_to on measure_lineage (jurisdiction_id, to_measure_id);
