/** The tables of saved views. */
export type ViewSchema = {
  saved_view: {
    jurisdiction_id: string;
    id: string;
    owner_id: string;
    ledger: string;
    name: string;
    search: string;
    shown: string[];
    shared_with: string;
    shared_role: string | null;
    version: number;
    changed_at: string;
    withdrawn_at: string | null;
  };
  default_view: {
    jurisdiction_id: string;
    person_id: string;
    ledger: string;
    view_id: string | null;
    changed_at: string;
  };
};
