import type { AgencyDirectory } from '../org/agency-directory.ts';
import { matchAgency } from '../org/agency-match.ts';
import { readDeadline } from '../plan/deadline.ts';
import type { Deadline } from '../plan/parsed-plan.ts';
import { type Day, dayOf, yearOf } from '../shared/day.ts';
import type { CellProblems, EditableColumn } from './cell-problems.ts';
import type { EditableMeasure, EditableParty } from './measure-edit.ts';

type PartyColumn = 'lead' | 'supporting' | 'implementing';
type PersonColumn = 'sponsor' | 'responsibleLeader' | 'responsiblePerson' | 'liaison';

/** What the reading of a cell needs to know: who is who, and from which day the year is told. */
export type CellWorld = { readonly directory: AgencyDirectory; readonly today: Day };

type CellProblem = {
  [Code in keyof CellProblems]: { readonly code: Code; readonly params: CellProblems[Code] };
}[keyof CellProblems];
type CellEdit = { readonly [Property in keyof EditableMeasure]?: EditableMeasure[Property] };
export type CellReading = { readonly edit: CellEdit } | { readonly problem: CellProblem };

const problem = <Code extends keyof CellProblems>(code: Code, params: CellProblems[Code]): CellReading =>
  ({ problem: { code, params } }) as CellReading;

const longestTitle = 200;

/**
 * What a text in a cell means for a measure: the part of an edit, or what is wrong with it.
 * @param text as typed, pasted or read from a spreadsheet
 */
export function readCell(measure: EditableMeasure, column: EditableColumn, text: string, world: CellWorld): CellReading {
  const plain = text.replace(/\s*\n\s*/g, column === 'title' ? '' : '\n').trim();
  const empty = problem('cell/empty', { column });
  switch (column) {
    case 'title':
      if (plain === '') return empty;
      if ([...plain].length > longestTitle) return problem('cell/too-long', { column, most: longestTitle });
      return { edit: { title: plain } };
    case 'field':
      return plain === '' ? empty : { edit: { field: plain } };
    case 'outcome':
      return { edit: { outcome: plain === '' ? null : plain } };
    case 'deadline':
      return readDeadlineCell(measure.deadline, plain, world.today);
    case 'lead':
    case 'supporting':
    case 'implementing':
      return readPartyCell(measure.parties, column, plain, world.directory);
    default:
      return { edit: { people: { ...measure.people, [column satisfies PersonColumn]: namesIn(plain) } } };
  }
}

const noName = /^(?:无|暂无|未明确|待明确|[—\-–/／]+)$/;

/** The names in a cell; the signs for nobody are none. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[、，,；;\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !noName.test(name));

function readDeadlineCell(before: Deadline, text: string, today: Day): CellReading {
  const words = text.normalize('NFKC').replace(/[–—]/g, '至').replace(/\s+/g, '');
  if (words === '' || words === '未写明')
    return { edit: { deadline: { kind: 'none', raw: before.kind === 'none' ? before.raw : '' } } };
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(words) ?? [];
  if (year !== undefined) {
    const day = dayOf(Number(year), Number(month), Number(date));
    if (day === undefined) return problem('cell/day-impossible', { raw: text });
    // The document's words stay with the day they were read as.
    return { edit: { deadline: { kind: 'day', day, raw: before.kind === 'day' && before.day === day ? before.raw : text } } };
  }
  const { state, deadline, isYearAssumed } = readDeadline(words.replace(/^至/, ''), text, { year: yearOf(today), from: 'today' });
  if (isYearAssumed) return problem('cell/day-without-year', { raw: text });
  if (state === 'unreadable' || state === 'empty') return problem('cell/deadline-unreadable', { raw: text });
  return { edit: { deadline } };
}

const rolesOf: { readonly [column in PartyColumn]: readonly EditableParty['role'][] } = {
  lead: ['lead', 'jointLead'],
  supporting: ['supporting'],
  implementing: ['implementing'],
};

/** Parties who stay keep what the document calls them. */
function readPartyCell(
  parties: readonly EditableParty[],
  column: PartyColumn,
  text: string,
  directory: AgencyDirectory,
): CellReading {
  const others = parties.filter((party) => !rolesOf[column].includes(party.role));
  const mine = parties.filter((party) => rolesOf[column].includes(party.role));
  const found: EditableParty[] = [];
  const seen = new Set<string>();
  for (const name of namesIn(text)) {
    const resolved = partiesOf(name, mine, directory);
    if ('problem' in resolved) return resolved;
    for (const { agency, printedName } of resolved.parties) {
      const key = agency ?? printedName;
      if (seen.has(key)) {
        if (resolved.parties.length > 1) continue;
        return problem('cell/agency-twice', { name });
      }
      seen.add(key);
      const stays = mine.find((party) => (party.agency ?? party.printedName) === key);
      found.push(stays ?? { role: column, agency, printedName });
    }
  }
  if (column !== 'lead') return { edit: { parties: inOrder([...others, ...found]) } };
  // An office that designates one leaves the others leading jointly.
  const isDesignated = mine.some((party) => party.role === 'jointLead');
  const first = found.find((party) => party.role === 'lead' && mine.includes(party)) ?? found[0];
  const leads = found.map(
    (party): EditableParty => ({ ...party, role: !isDesignated || party === first ? 'lead' : 'jointLead' }),
  );
  return { edit: { parties: inOrder([...leads, ...others]) } };
}

const order: readonly EditableParty['role'][] = ['lead', 'jointLead', 'supporting', 'implementing'];
const inOrder = (parties: readonly EditableParty[]): readonly EditableParty[] =>
  [...parties].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));

function partiesOf(
  name: string,
  mine: readonly EditableParty[],
  directory: AgencyDirectory,
): { readonly parties: readonly Pick<EditableParty, 'agency' | 'printedName'>[] } | { readonly problem: CellProblem } {
  const printed = mine.filter((party) => party.printedName === name);
  if (printed.length > 0) return { parties: printed };
  const match = matchAgency(name, directory);
  switch (match.kind) {
    case 'agency':
      return { parties: [{ agency: match.agency.id, printedName: name }] };
    case 'group':
      return {
        parties: (match.group.members.length > 0 ? match.group.members : [null]).map((agency) => ({ agency, printedName: name })),
      };
    case 'places':
    case 'unnamed':
      return { parties: [{ agency: null, printedName: name }] };
    case 'unknown':
      return { problem: { code: 'cell/agency-unknown', params: { name, suggestions: match.suggestions } } };
    default:
      return { problem: { code: 'cell/agency-unknown', params: { name, suggestions: [] } } };
  }
}

const every = { week: '每周', month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年' } as const;

/** A deadline as a cell of the ledger says it. The document's own words would be wrong as soon as somebody has changed the day. */
export function deadlineText({ kind, day, from, every: rhythm = 'year', raw }: Deadline): string {
  switch (kind) {
    case 'day':
      return day ?? '';
    case 'range':
      return `${from ?? ''} – ${day ?? ''}`.trim();
    case 'recurring':
      return every[rhythm];
    case 'standing':
      return raw || '持续推进';
    case 'none':
      return '未写明';
  }
}

/** What a cell of the ledger says, as `readCell` would read it again. @param nameOf an agency's present name */
export function cellTextOf(
  measure: EditableMeasure,
  column: EditableColumn,
  nameOf: (agency: string) => string | undefined,
): string {
  switch (column) {
    case 'title':
    case 'field':
      return measure[column];
    case 'outcome':
      return measure.outcome ?? '';
    case 'deadline':
      return deadlineText(measure.deadline);
    case 'lead':
    case 'supporting':
    case 'implementing': {
      const names = measure.parties
        .filter((party) => rolesOf[column].includes(party.role))
        .map((party) => (party.agency === null ? party.printedName : (nameOf(party.agency) ?? party.printedName)));
      return [...new Set(names)].join('、');
    }
    default:
      return (measure.people[column satisfies PersonColumn] ?? []).join('、');
  }
}
