-- A jurisdiction is a tenant. Everything that grows carries its id first, in every key, so that the schema can be distributed by it.
create table jurisdiction (
  id uuid primary key,
  code text not null unique,
  name text not null,
  pack text not null,
  created_at timestamptz not null default now()
);

-- The head of a jurisdiction's chain. commit() locks this row last, takes the next number, and appends.
create table chain_head (
  jurisdiction_id uuid primary key references jurisdiction (id),
  event_no bigint not null,
  hash text not null
);

-- What happened, in order and without gaps. payload ({changes, data, reason}) is canonical JSON (RFC 8785) kept as text; hash covers previous_hash, the
-- envelope and payload_hash, and payload_hash is salted: a payload with personal data can be erased and the chain still verifies.
create table event (
  jurisdiction_id uuid not null references jurisdiction (id),
  event_no bigint not null,
  id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  appointment_id uuid,
  via text not null,
  payload text,
  salt text,
  payload_hash text not null,
  previous_hash text not null,
  hash text not null,
  primary key (jurisdiction_id, event_no),
  unique (jurisdiction_id, id)
);
create index event_subject on event (jurisdiction_id, subject_kind, subject_id, event_no);

-- An answer already given to a person's Idempotency-Key; the same key with another request is refused.
create table idempotency (
  jurisdiction_id uuid not null references jurisdiction (id),
  person_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  response text not null,
  recorded_at timestamptz not null,
  primary key (jurisdiction_id, person_id, key)
);
