create table person (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  name text not null,
  withdrawn_at timestamptz,
  primary key (jurisdiction_id, id)
);

-- password_hash is an argon2id PHC string; must_change_password is true until the person has chosen their own.
create table account (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  person_id uuid not null,
  login text not null,
  password_hash text not null,
  must_change_password boolean not null,
  disabled_at timestamptz,
  version integer not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, login),
  foreign key (jurisdiction_id, person_id) references person (jurisdiction_id, id)
);

-- Only the token's hash is kept. idle and absolute life are checked against last_seen_at and created_at.
create table session (
  jurisdiction_id uuid not null references jurisdiction (id),
  token_hash text not null,
  id uuid not null,
  account_id uuid not null,
  csrf_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  address text not null,
  user_agent text not null,
  ended_at timestamptz,
  primary key (jurisdiction_id, token_hash),
  unique (jurisdiction_id, id),
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id)
);

-- Failed sign-ins by login and by address, for the slow-down.
create table sign_in_attempt (
  jurisdiction_id uuid not null references jurisdiction (id),
  id uuid not null,
  login text not null,
  address text not null,
  succeeded boolean not null,
  recorded_at timestamptz not null,
  primary key (jurisdiction_id, id)
);
create index sign_in_attempt_login on sign_in_attempt (jurisdiction_id, login, recorded_at);
create index sign_in_attempt_address on sign_in_attempt (jurisdiction_id, address, recorded_at);
