import type { CalendarSchema } from './schema-calendar.ts';
import type { OrganisationSchema } from './schema-organisation.ts';
import type { ProgrammeSchema } from './schema-programme.ts';
import type { TaskSchema } from './schema-task.ts';
import type { ViewSchema } from './schema-view.ts';

/** The tables that stand in files of their own, by concept. */
type PartSchema = CalendarSchema & OrganisationSchema & ProgrammeSchema & TaskSchema & ViewSchema;

/**
 * The tables as the query builder sees them; the catalogue test compares this with the migrated database. Days, big integers,
 * numerics and instants are strings (see `pool.ts`).
 */
export type Schema = PartSchema & {
  jurisdiction: { id: string; code: string; name: string; pack: string; created_at: string };
  chain_head: { jurisdiction_id: string; event_no: string; hash: string };
  event: {
    jurisdiction_id: string;
    event_no: string;
    id: string;
    kind: string;
    subject_kind: string;
    subject_id: string;
    recorded_at: string;
    actor_id: string | null;
    appointment_id: string | null;
    via: string;
    payload: string | null;
    salt: string | null;
    payload_hash: string;
    previous_hash: string;
    hash: string;
  };
  idempotency: {
    jurisdiction_id: string;
    person_id: string;
    key: string;
    request_hash: string;
    status: number;
    response: string;
    recorded_at: string;
  };
  person: { jurisdiction_id: string; id: string; name: string; withdrawn_at: string | null };
  account: {
    jurisdiction_id: string;
    id: string;
    person_id: string;
    login: string;
    password_hash: string;
    must_change_password: boolean;
    disabled_at: string | null;
    version: number;
  };
  session: {
    jurisdiction_id: string;
    token_hash: string;
    id: string;
    account_id: string;
    csrf_token: string;
    created_at: string;
    last_seen_at: string;
    address: string;
    user_agent: string;
    ended_at: string | null;
    appointment_id: string | null;
  };
  sign_in_attempt: {
    jurisdiction_id: string;
    id: string;
    login: string;
    address: string;
    succeeded: boolean;
    recorded_at: string;
  };
  stored_file: {
    jurisdiction_id: string;
    fingerprint: string;
    name: string;
    media_type: string;
    size: string;
    stored_at: string;
  };
  programme: { jurisdiction_id: string; id: string; name: string; next_number: number; version: number };
  plan_document: {
    jurisdiction_id: string;
    id: string;
    programme_id: string;
    title: string;
    issued_on: string | null;
    issued_by: string | null;
    document_number: string | null;
    format: string;
    file_fingerprint: string | null;
    text_fingerprint: string;
    text: string;
    imported_at: string;
    imported_by: string;
    version: number;
    withdrawn_at: string | null;
    replaces_id: string | null;
  };
  clause: {
    jurisdiction_id: string;
    document_id: string;
    no: string;
    position: number;
    label: string;
    level: number;
    title: string;
    text: string;
    starts_at: number;
    ends_at: number;
  };
  plan_draft: {
    jurisdiction_id: string;
    id: string;
    created_by: string;
    created_at: string;
    changed_at: string;
    file_name: string;
    file_fingerprint: string | null;
    document: string;
    plan: string;
    decision: string;
    state: string;
    committed_document_id: string | null;
    version: number;
    revises_document_id: string | null;
  };
  reform_measure: {
    jurisdiction_id: string;
    id: string;
    programme_id: string;
    number: number;
    document_id: string;
    clause_no: string;
    printed_no: string;
    title: string;
    text: string;
    field: string;
    outcome: string | null;
    deadline_kind: string;
    deadline_day: string | null;
    deadline_from: string | null;
    deadline_every: string | null;
    deadline_raw: string;
    starts_at: number;
    ends_at: number;
    bigram: string[];
    version: number;
    changed_at: string;
    withdrawn_at: string | null;
    withdrawn_reason: string | null;
  };
  reform_measure_version: {
    jurisdiction_id: string;
    measure_id: string;
    version: number;
    recorded_from: string;
    event_id: string;
    image: string;
  };
  measure_party: {
    jurisdiction_id: string;
    measure_id: string;
    role: string;
    ordinal: number;
    agency_id: string | null;
    printed_name: string;
    on_demand: boolean;
  };
  measure_person: { jurisdiction_id: string; measure_id: string; role: string; ordinal: number; printed_name: string };
  measure_lineage: {
    jurisdiction_id: string;
    from_measure_id: string;
    to_measure_id: string;
    kind: string;
    document_id: string;
    recorded_at: string;
  };
  measure_target: {
    jurisdiction_id: string;
    measure_id: string;
    ordinal: number;
    comparison: string;
    value: string;
    upper: string | null;
    unit: string;
    raw: string;
  };
  indicator: {
    jurisdiction_id: string;
    id: string;
    code: string;
    name: string;
    definition: string | null;
    unit: string;
    price_basis: string;
    frequency: string;
    direction: string;
    origin: string;
    chapter: string | null;
    position: number;
    owner_agency_id: string | null;
    owner_name: string | null;
    version: number;
    changed_at: string;
    withdrawn_at: string | null;
  };
  indicator_version: {
    jurisdiction_id: string;
    indicator_id: string;
    version: number;
    recorded_from: string;
    event_id: string;
    image: string;
  };
  indicator_alias: { jurisdiction_id: string; alias: string; indicator_id: string; origin: string; recorded_at: string };
  observation: {
    jurisdiction_id: string;
    id: string;
    indicator_id: string;
    division_code: string;
    dimension: string;
    period_kind: string;
    starts_on: string;
    ends_before: string;
    value: string;
    printed: string;
    qualifier: string | null;
    unit: string;
    status: string;
    source: string;
    source_place: string | null;
    reporter_id: string;
    recorded_at: string;
    known_on: string;
    revision_reason: string | null;
    event_id: string;
  };
  observation_current: {
    jurisdiction_id: string;
    indicator_id: string;
    division_code: string;
    dimension: string;
    period_kind: string;
    starts_on: string;
    ends_before: string;
    observation_id: string;
  };
};
