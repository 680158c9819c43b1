/** The working calendar of a jurisdiction beyond what a pack brings: see `0011-calendar.sql`. */
export type CalendarSchema = {
  calendar_notice: {
    jurisdiction_id: string;
    year: number;
    title: string;
    document_number: string;
    issued_on: string;
    version: number;
    changed_at: string;
    changed_by: string;
    withdrawn_at: string | null;
    withdrawn_reason: string | null;
  };
  calendar_notice_version: {
    jurisdiction_id: string;
    year: number;
    version: number;
    recorded_from: string;
    event_id: string;
    image: string;
  };
  calendar_day: { jurisdiction_id: string; year: number; day: string; kind: string; name: string };
  local_day: {
    jurisdiction_id: string;
    id: string;
    day: string;
    kind: string;
    name: string;
    source: string;
    version: number;
    recorded_at: string;
    recorded_by: string;
    withdrawn_at: string | null;
    withdrawn_reason: string | null;
  };
};
