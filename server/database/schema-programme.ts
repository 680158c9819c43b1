/** The tables of programmes, lists, goals and coverage; see migrations/0009-programme.sql for what each holds. */
export type ProgrammeSchema = {
  document_set: {
    jurisdiction_id: string;
    id: string;
    programme_id: string;
    name: string;
    origin: string;
    created_at: string;
  };
  document_slot: {
    jurisdiction_id: string;
    id: string;
    set_id: string;
    ordinal: number;
    kind: string;
    name: string;
    field: string | null;
    document_id: string | null;
    title: string | null;
    document_number: string | null;
    issued_on: string | null;
    version: number;
    changed_at: string;
  };
  measure_list: {
    jurisdiction_id: string;
    id: string;
    programme_id: string;
    kind: string;
    year: number | null;
    field: string | null;
    name: string;
    state: string;
    closed_on: string | null;
    version: number;
    changed_at: string;
  };
  measure_list_version: {
    jurisdiction_id: string;
    list_id: string;
    version: number;
    recorded_from: string;
    event_id: string;
    image: string;
  };
  measure_list_item: {
    jurisdiction_id: string;
    list_id: string;
    measure_id: string;
    ordinal: number;
    carried_from: string | null;
    first_year: number | null;
    closing: string | null;
    closing_reason: string | null;
  };
  upstream_document: {
    jurisdiction_id: string;
    id: string;
    title: string;
    document_number: string | null;
    issuer: string | null;
    level: string;
    issued_on: string | null;
    format: string;
    file_fingerprint: string | null;
    text_fingerprint: string;
    text: string;
    imported_at: string;
    imported_by: string;
  };
  upstream_clause: {
    jurisdiction_id: string;
    document_id: string;
    no: string;
    position: number;
    label: string;
    level: number;
    is_leaf: boolean;
    title: string;
    text: string;
    starts_at: number;
    ends_at: number;
    gap_reason: string | null;
    gap_recorded_on: string | null;
  };
  clause_gap: {
    jurisdiction_id: string;
    document_id: string;
    clause_no: string;
    reason: string;
    recorded_on: string;
  };
  strategic_goal: {
    jurisdiction_id: string;
    id: string;
    programme_id: string;
    parent_id: string | null;
    ordinal: number;
    name: string;
    version: number;
    changed_at: string;
    withdrawn_at: string | null;
  };
  measure_profile: {
    jurisdiction_id: string;
    measure_id: string;
    origin: string | null;
    is_key: boolean;
    document_state: string;
    document_title: string | null;
    document_number: string | null;
    document_issued_on: string | null;
    version: number;
    changed_at: string;
  };
  measure_profile_version: {
    jurisdiction_id: string;
    measure_id: string;
    version: number;
    recorded_from: string;
    event_id: string;
    image: string;
  };
  measure_upstream_clause: { jurisdiction_id: string; measure_id: string; document_id: string; clause_no: string };
  measure_goal: { jurisdiction_id: string; measure_id: string; goal_id: string };
  measure_sponsor: {
    jurisdiction_id: string;
    measure_id: string;
    ordinal: number;
    appointment_id: string;
    starts_on: string;
    ends_on: string | null;
    reason: string | null;
  };
  measure_document_step: {
    jurisdiction_id: string;
    measure_id: string;
    ordinal: number;
    step: string;
    done_on: string;
    body: string | null;
    title: string | null;
    document_number: string | null;
    note: string | null;
  };
};
