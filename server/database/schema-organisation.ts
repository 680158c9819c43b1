/** A row of a version table: the image of a thing as it stood from an instant on. */
type VersionRow<Key extends string> = {
  jurisdiction_id: string;
  version: number;
  recorded_from: string;
  event_id: string;
  image: string;
} & { [K in Key]: string };

/** The tables of the organisation; see migrations/0003-organisation.sql and 0008-organisation.sql for what each holds. */
export type OrganisationSchema = {
  division: {
    jurisdiction_id: string;
    id: string;
    code: string;
    name: string;
    kind: string;
    official_order: number;
    version: number;
  };
  agency: {
    jurisdiction_id: string;
    id: string;
    name: string;
    full_name: string | null;
    kind: string;
    division_id: string | null;
    official_order: number;
    version: number;
    withdrawn_at: string | null;
    parent_id: string | null;
    merged_into: string | null;
    withdrawn_reason: string | null;
  };
  agency_version: VersionRow<'agency_id'>;
  agency_alias: { jurisdiction_id: string; alias: string; agency_id: string; origin: string };
  agency_group: {
    jurisdiction_id: string;
    id: string;
    name: string;
    version: number;
    withdrawn_at: string | null;
    withdrawn_reason: string | null;
  };
  agency_group_version: VersionRow<'agency_group_id'>;
  agency_group_member: { jurisdiction_id: string; group_id: string; agency_id: string; ordinal: number };
  post: {
    jurisdiction_id: string;
    id: string;
    agency_id: string | null;
    title: string;
    rank: number;
    version: number;
    withdrawn_at: string | null;
    withdrawn_reason: string | null;
  };
  post_version: VersionRow<'post_id'>;
  body: {
    jurisdiction_id: string;
    id: string;
    name: string;
    kind: string;
    parent_id: string | null;
    office_agency_id: string | null;
    official_order: number;
    version: number;
    withdrawn_at: string | null;
    withdrawn_reason: string | null;
  };
  body_version: VersionRow<'body_id'>;
  body_member: {
    jurisdiction_id: string;
    body_id: string;
    ordinal: number;
    role: string;
    agency_id: string | null;
    post_id: string | null;
    starts_on: string | null;
    ends_on: string | null;
  };
  appointment: {
    jurisdiction_id: string;
    id: string;
    person_id: string;
    agency_id: string | null;
    title: string;
    starts_on: string;
    ends_on: string | null;
    post_id: string | null;
    version: number;
    end_reason: string | null;
    handed_to: string | null;
  };
  role_grant: {
    jurisdiction_id: string;
    id: string;
    appointment_id: string;
    role: string;
    scope_kind: string;
    scope_id: string | null;
    granted_at: string;
    withdrawn_at: string | null;
    given_reason: string | null;
    withdrawn_reason: string | null;
  };
};
