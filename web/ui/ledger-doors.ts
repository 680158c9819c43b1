import { addDays, type Day, day, lastDayOfMonth } from '../../core/shared/day.ts';

/** The filters of the ledger behind each count of the overview: the same bounds which the server counted with. */
export type LedgerDoor = {
  readonly list?: string;
  readonly year?: number;
  readonly listed?: 'annual' | 'field' | 'none';
  readonly origin?: 'mandated' | 'selfChosen' | 'unsaid';
  readonly goal?: string;
  readonly sponsor?: string;
  readonly key?: 'yes';
  readonly documentState?: 'none' | 'drafted' | 'reviewed' | 'issued';
  readonly progress?: 'unfinished';
  readonly upstream?: string;
  readonly upstreamClause?: string;
  readonly document?: string;
  readonly field?: string;
  readonly agency?: string;
  readonly role?: 'lead' | 'supporting';
  readonly leadState?: 'none' | 'joint';
  readonly deadlineKind?: 'none';
  readonly dueFrom?: Day;
  readonly dueTo?: Day;
  readonly sort?: 'deadline';
};

export const doors = {
  all: (): LedgerDoor => ({}),
  withoutLead: (field?: string): LedgerDoor => ({ ...(field === undefined ? {} : { field }), leadState: 'none' }),
  jointLead: (): LedgerDoor => ({ leadState: 'joint' }),
  withoutDeadline: (): LedgerDoor => ({ deadlineKind: 'none' }),
  /** Deadlines before today, of what is not finished: a measure due today is not past yet. */
  duePast: (today: string, field?: string): LedgerDoor => ({
    ...(field === undefined ? {} : { field }),
    dueTo: addDays(day(today), -1),
    progress: 'unfinished',
    sort: 'deadline',
  }),
  /** Today and the thirty days after it. */
  dueSoon: (today: string): LedgerDoor => ({ dueFrom: day(today), dueTo: addDays(day(today), 30), sort: 'deadline' }),
  field: (field: string): LedgerDoor => ({ field }),
  agency: (agency: string, role?: 'lead' | 'supporting'): LedgerDoor => ({ agency, ...(role === undefined ? {} : { role }) }),
  /** @param month 'YYYY-MM' */
  month: (month: string): LedgerDoor => ({
    dueFrom: day(`${month}-01`),
    dueTo: lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))),
    progress: 'unfinished',
    sort: 'deadline',
  }),
} as const;
