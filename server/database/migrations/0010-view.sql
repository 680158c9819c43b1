-- A view of a ledger by name: what its address says (filter, order, grouping) and which columns are shown. ledger: 'measure' | 'task'.
-- shared_with: 'nobody' | 'jurisdiction' | 'role'; with 'role' everyone who has shared_role may open it. Only the owner changes it.
create table saved_view (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  owner_id uuid not null,
  ledger text not null,
  name text not null,
  search text not null,
  shown text[] not null,
  shared_with text not null,
  shared_role text,
  version integer not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, owner_id) references person (jurisdiction_id, id)
);
create unique index saved_view_name on saved_view (jurisdiction_id, owner_id, ledger, name) where withdrawn_at is null;

-- The view with which a ledger opens for a person; view_id is null where they took the choice back.
create table default_view (
  jurisdiction_id uuid not null references jurisdiction (id),
  person_id uuid not null,
  ledger text not null,
  view_id uuid,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, person_id, ledger),
  foreign key (jurisdiction_id, person_id) references person (jurisdiction_id, id),
  foreign key (jurisdiction_id, view_id) references saved_view (jurisdiction_id, id)
);
