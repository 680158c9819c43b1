import type { operations } from '../../api/schema.d.ts';

type MeasureQuery = NonNullable<operations['measure.list']['parameters']['query']>;

/** What the ledger is filtered by of what the programme says of its measures, as it stands in the address. */
export type ProgrammeSearch = Readonly<
  Pick<
    MeasureQuery,
    | 'list'
    | 'year'
    | 'listed'
    | 'origin'
    | 'goal'
    | 'sponsor'
    | 'key'
    | 'documentState'
    | 'progress'
    | 'upstream'
    | 'upstreamClause'
  >
>;

export const programmeValues = {
  listed: ['annual', 'field', 'none'],
  origin: ['mandated', 'selfChosen', 'unsaid'],
  key: ['yes', 'no'],
  documentState: ['none', 'drafted', 'reviewed', 'issued'],
  progress: ['finished', 'unfinished'],
} as const satisfies { readonly [Name in keyof ProgrammeSearch]?: readonly NonNullable<ProgrammeSearch[Name]>[] };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isUuidOrNone = (text: string): boolean => text === 'none' || uuid.test(text);

/** Takes of an address what is well formed of it; the rest is dropped. */
export function readProgrammeSearch(search: Record<string, unknown>): ProgrammeSearch {
  const text = (name: string): string | undefined => {
    const value = search[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const found: Record<string, string | number> = {};
  const keep = (name: keyof ProgrammeSearch, isValid: (value: string) => boolean) => {
    const value = text(name);
    if (value !== undefined && isValid(value)) found[name] = name === 'year' ? Number(value) : value;
  };
  keep('list', (value) => uuid.test(value));
  keep('year', (value) => /^20\d\d$/.test(value));
  for (const [name, values] of Object.entries(programmeValues))
    keep(name as keyof ProgrammeSearch, (value) => (values as readonly string[]).includes(value));
  keep('goal', isUuidOrNone);
  keep('sponsor', isUuidOrNone);
  keep('upstream', isUuidOrNone);
  if (found.upstream !== undefined) keep('upstreamClause', (value) => value.length <= 50);
  return found as ProgrammeSearch;
}
