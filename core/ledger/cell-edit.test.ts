import { expect, test } from 'vitest';
import type { Day } from '../shared/day.ts';
import { cellTextOf, readCell } from './cell-edit.ts';
import { type EditableColumn, editableColumns } from './cell-problems.ts';
import { type EditableMeasure, type EditableParty, editMeasure } from './measure-edit.ts';

const directory = {
  agencies: [
    { id: 'a1', name: '市发展改革委', fullName: '某市发展和改革委员会', aliases: ['市发改委'] },
    { id: 'a2', name: '市财政局', aliases: [] },
    { id: 'a3', name: '甲旗', aliases: [] },
    { id: 'a4', name: '乙县', aliases: [] },
  ],
  groups: [{ name: '各旗县市区', aliases: [], members: ['a3', 'a4'] }],
};
const world = { directory, today: '2026-11-24' as Day };
const party = (role: EditableParty['role'], agency: string | null, printedName: string): EditableParty => ({
  role,
  agency,
  printedName,
});
const measure: EditableMeasure = {
  title: '推进一件事',
  text: '推进一件事。',
  field: '经济',
  outcome: null,
  deadline: { kind: 'day', day: '2026-12-31' as Day, raw: '2026年底前' },
  parties: [party('lead', 'a1', '市发改委'), party('supporting', 'a2', '市财政局')],
  people: {},
};
const nameOf = (id: string) => directory.agencies.find((agency) => agency.id === id)?.name;
const read = (column: EditableColumn, text: string, of: EditableMeasure = measure) => readCell(of, column, text, world);

test.each<[string, string, object]>([
  ['2027-06-30', 'a day', { kind: 'day', day: '2027-06-30', raw: '2027-06-30' }],
  ['２０２７／６／３０', 'full-width figures', { kind: 'day', day: '2027-06-30', raw: '２０２７／６／３０' }],
  ['2027年6月底前', 'an office’s words', { kind: 'day', day: '2027-06-30', raw: '2027年6月底前' }],
  ['2026-12-31', 'the same day keeps the document’s words', { kind: 'day', day: '2026-12-31', raw: '2026年底前' }],
  [
    '2027-01-01 – 2027-06-30',
    'a range',
    { kind: 'range', from: '2027-01-01', day: '2027-06-30', raw: '2027-01-01 – 2027-06-30' },
  ],
  ['每季度', 'a rhythm', { kind: 'recurring', every: 'quarter', raw: '每季度' }],
  ['持续推进', 'standing', { kind: 'standing', raw: '持续推进' }],
  ['', 'nothing', { kind: 'none', raw: '' }],
])('deadline “%s”: %s', (text, _why, deadline) => {
  expect(read('deadline', text)).toEqual({ edit: { deadline } });
});

test.each<[EditableColumn, string, string]>([
  ['deadline', '2026-02-30', 'cell/day-impossible'],
  ['deadline', '6月底前', 'cell/day-without-year'],
  ['deadline', '看情况', 'cell/deadline-unreadable'],
  ['title', '  ', 'cell/empty'],
  ['title', '长'.repeat(201), 'cell/too-long'],
  ['field', '', 'cell/empty'],
  ['lead', '市发改局', 'cell/agency-unknown'],
  ['supporting', '市财政局、市财政局', 'cell/agency-twice'],
])('%s “%s” is refused: %s', (column, text, code) => {
  expect(read(column, text)).toMatchObject({ problem: { code } });
});

test.each<[string, EditableColumn, string, readonly EditableParty[]]>([
  [
    'an alias is understood and stays as printed',
    'supporting',
    '市发改委',
    [party('lead', 'a1', '市发改委'), party('supporting', 'a1', '市发改委')],
  ],
  [
    'a group expands',
    'implementing',
    '各旗县市区',
    [...measure.parties, party('implementing', 'a3', '各旗县市区'), party('implementing', 'a4', '各旗县市区')],
  ],
  ['the present name of a party that stays changes nothing', 'lead', '市发展改革委', measure.parties],
  ['no sign of anybody', 'supporting', '无', [party('lead', 'a1', '市发改委')]],
  [
    'a second lead is undecided until the office designates',
    'lead',
    '市发展改革委、市财政局',
    [party('lead', 'a1', '市发改委'), party('lead', 'a2', '市财政局'), party('supporting', 'a2', '市财政局')],
  ],
])('%s', (_what, column, text, parties) => {
  expect(read(column, text)).toEqual({ edit: { parties } });
});

test('where one lead is designated, a new one leads jointly, and the first leads when the designated one goes', () => {
  const designated = { ...measure, parties: [party('lead', 'a1', '市发改委'), party('jointLead', 'a3', '甲旗')] };
  const rolesAfter = (text: string) => {
    const reading = read('lead', text, designated);
    return 'edit' in reading ? reading.edit.parties?.map(({ role, agency }) => `${role} ${agency}`) : reading;
  };
  expect(rolesAfter('市发展改革委、甲旗、乙县')).toEqual(['lead a1', 'jointLead a3', 'jointLead a4']);
  expect(rolesAfter('甲旗、乙县')).toEqual(['lead a3', 'jointLead a4']);
});

test.each(editableColumns)('what the cell “%s” says, read again, changes nothing', (column) => {
  const full: EditableMeasure = {
    ...measure,
    outcome: '制度文件',
    parties: [
      party('lead', 'a1', '市发改委'),
      party('jointLead', 'a4', '乙县'),
      party('supporting', 'a2', '市财政局'),
      party('implementing', 'a3', '各旗县市区'),
    ],
    people: { liaison: ['综合科科长'], sponsor: ['分管副市长'] },
  };
  const reading = read(column, cellTextOf(full, column, nameOf), full);
  if (!('edit' in reading)) throw new Error(reading.problem.code);
  const made = editMeasure(full, reading.edit);
  // A role without anybody becomes an empty list, which says the same.
  const after = 'measure' in made ? made.measure : full;
  expect(editableColumns.map((one) => cellTextOf(after, one, nameOf))).toEqual(
    editableColumns.map((one) => cellTextOf(full, one, nameOf)),
  );
  if (column !== 'responsibleLeader' && column !== 'responsiblePerson')
    expect(made).toEqual({ problems: ['measure/nothing-changed'] });
});
