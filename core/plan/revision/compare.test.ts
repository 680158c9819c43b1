import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import { compareRevision, type RevisedMeasure, type RevisionPair, revisedTitle } from './compare.ts';

const water = '健全农业水价形成机制，落实精准补贴和节水奖励';
const school = '推进义务教育优质均衡发展，组建城乡教育联合体';
const permit = '压减企业开办环节，推行一件事一次办';
const archive = '建立不动产登记历史档案数字化清单';
const measure = (no: string, text: string, more: Partial<RevisedMeasure> = {}): RevisedMeasure => ({
  no,
  title: text.split('，')[0] ?? text,
  text,
  field: '经济',
  outcome: null,
  deadline: { kind: 'day', day: day('2026-12-31'), raw: '2026年底前' },
  lead: ['市水务局'],
  supporting: [],
  implementing: [],
  ...more,
});
const told = (pairs: readonly RevisionPair[]) => pairs.map(({ kind, earlier, later }) => [kind, [...earlier], [...later]]);

const first = [measure('1', water), measure('2', school), measure('3', permit), measure('4', archive)];

describe('what a revised document makes of the earlier one', () => {
  test('nothing', () => {
    expect(told(compareRevision(first, first))).toEqual([0, 1, 2, 3].map((at) => ['unchanged', [at], [at]]));
    expect(told(compareRevision([], first.slice(0, 1)))).toEqual([['added', [], [0]]]);
    expect(told(compareRevision(first.slice(0, 1), []))).toEqual([['removed', [0], []]]);
  });

  test('another day and another agency: changed, with before and after; the wording of the deadline is none', () => {
    const [same, moved] = [
      measure('1', water, { deadline: { kind: 'day', day: day('2026-12-31'), raw: '年底前' } }),
      measure('2', school, { deadline: { kind: 'day', day: day('2027-06-30'), raw: '2027年6月底前' }, lead: ['市教育局'] }),
    ];
    const pairs = compareRevision(first.slice(0, 2), [same, moved]);
    expect(told(pairs)).toEqual([
      ['unchanged', [0], [0]],
      ['changed', [1], [1]],
    ]);
    expect(Object.keys(pairs[1]?.changes ?? {})).toEqual(['deadline', 'lead']);
    expect(pairs[1]?.changes.lead).toEqual([['市水务局'], ['市教育局']]);
  });

  test('another wording: the same measure, changed; a number before it is not a change of it', () => {
    const pairs = compareRevision(first, [measure('一（二）1', `${water}，扩大到全部灌区`)]);
    expect(pairs[0]).toMatchObject({ kind: 'changed', earlier: [0], renumbered: ['1', '一（二）1'] });
    expect(Object.keys(pairs[0]?.changes ?? {})).toEqual(['text']);
  });

  // Letters of which none stands twice: n of them have n - 1 pairs of neighbours, so that a share is counted by hand.
  const letters = Array.from({ length: 160 }, (_, at) => String.fromCodePoint(0x3400 + at)).join('');
  const strange = (count: number): string => Array.from({ length: count }, (_, at) => String.fromCodePoint(0x3600 + at)).join('');

  test.each([
    ['10 of 20 pairs stay: the same measure', 10, [['changed', [0], [0]]]],
    [
      '9 of 20: another one',
      9,
      [
        ['added', [], [0]],
        ['removed', [0], []],
      ],
    ],
  ] as const)('%s', (_, kept, expected) => {
    const after = letters.slice(0, kept + 1) + strange(20 - kept);
    expect(told(compareRevision([measure('1', letters.slice(0, 21))], [measure('1', after)]))).toEqual(expected);
  });

  test.each([
    ['12 of 20 pairs stand in what is left of the whole: a part of it', 12, [['split', [0], [0, 1]]]],
    [
      '11 of 20: a measure of its own',
      11,
      [
        ['changed', [0], [0]],
        ['added', [], [1]],
      ],
    ],
  ] as const)('%s', (_, kept, expected) => {
    const whole = measure('1', letters.slice(0, 81));
    const rest = measure('2', letters.slice(61, 61 + kept + 1) + strange(20 - kept));
    expect(told(compareRevision([whole], [measure('1', letters.slice(0, 61)), rest]))).toEqual(expected);
  });

  test('one measure split into two: the likest goes first and keeps the number', () => {
    const whole = measure('1', `${water}；${archive}`);
    const parts = [measure('1', archive), measure('2', water), measure('3', school)];
    const pairs = compareRevision([whole, measure('2', school)], parts);
    expect(told(pairs)).toEqual([
      ['split', [0], [1, 0]],
      ['unchanged', [1], [2]],
    ]);
  });

  test('one measure split into four', () => {
    const whole = measure('1', [water, school, permit, archive].join('；'));
    const [pair] = compareRevision([whole], first);
    expect(pair?.kind).toBe('split');
    expect(pair?.later.toSorted()).toEqual([0, 1, 2, 3]);
  });

  test('two measures merged into one', () => {
    const pairs = compareRevision(first.slice(0, 3), [measure('1', `${water}；${school}`), measure('2', permit)]);
    expect(pairs[0]?.kind).toBe('merged');
    expect(pairs[0]?.earlier.toSorted()).toEqual([0, 1]);
    expect(told(pairs)[1]).toEqual(['unchanged', [2], [1]]);
  });

  test('a phrase that all measures share splits and merges nothing', () => {
    const tail = '，建立台账，定期调度，确保落实到位';
    const earlier = [water, school].map((text, at) => measure(String(at + 1), text + tail));
    const later = [water, school, permit].map((text, at) => measure(String(at + 1), text + tail));
    expect(told(compareRevision(earlier, later))).toEqual([
      ['unchanged', [0], [0]],
      ['unchanged', [1], [1]],
      ['added', [], [2]],
    ]);
  });

  test('joint leads in another order, names with blanks in the text: no change', () => {
    const earlier = [measure('1', water, { lead: ['市水务局', '市财政局'] })];
    const later = [measure('1', water.replace('，', '， '), { lead: ['市财政局', '市水务局'] })];
    expect(told(compareRevision(earlier, later))).toEqual([['unchanged', [0], [0]]]);
  });
});

describe('what a person says goes before what the texts suggest', () => {
  const later = [measure('1', water), measure('2', permit)];
  test.each([
    [
      'a measure that is new after all',
      new Map([[0, []]]),
      [
        ['added', [], [0]],
        ['removed', [0], []],
      ],
    ],
    [
      'two that come from one',
      new Map([
        [0, [1]],
        [1, [1]],
      ]),
      [
        ['split', [1], [0, 1]],
        ['removed', [0], []],
      ],
    ],
    [
      'one that comes from two',
      new Map([
        [0, [0, 1]],
        [1, []],
      ]),
      [
        ['merged', [0, 1], [0]],
        ['added', [], [1]],
      ],
    ],
  ] as const)('%s', (_, said, expected) => {
    const pairs = compareRevision(first.slice(0, 2), later.slice(0, said.size), said);
    const kinds = told(pairs).map(([kind, earlier, of]) => [kind, earlier, of]);
    for (const one of expected) expect(kinds).toContainEqual(one);
  });
});

describe('laws', () => {
  const words = [
    '水价',
    '补贴',
    '教育',
    '联合体',
    '登记',
    '档案',
    '清单',
    '窗口',
    '证明',
    '数据',
    '报表',
    '灌区',
    '企业',
    '开办',
    '医保',
    '养老',
  ];
  const anyText = fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 9 }).map((parts) => `推进${parts.join('')}改革`);
  const anyDocument = fc
    .uniqueArray(anyText, { maxLength: 12 })
    .map((texts) => texts.map((text, at) => measure(String(at + 1), text)));

  test('the same document again: all unchanged', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(compareRevision(document, document).every(({ kind, renumbered }) => kind === 'unchanged' && !renumbered)).toBe(
          true,
        );
      }),
    );
  });

  test('in another order under other numbers: unchanged, each with itself, the new number said', () => {
    fc.assert(
      fc.property(
        anyDocument.chain((document) =>
          fc.tuple(fc.constant(document), fc.shuffledSubarray([...document.keys()], { minLength: document.length })),
        ),
        ([document, order]) => {
          const later = order.map((from, at) => ({ ...(document[from] as RevisedMeasure), no: `新${at + 1}` }));
          for (const { kind, earlier, later: second, renumbered } of compareRevision(document, later)) {
            expect(kind).toBe('unchanged');
            expect(order[second[0] ?? -1]).toBe(earlier[0]);
            expect(renumbered?.[1]).toBe(later[second[0] ?? -1]?.no);
          }
        },
      ),
    );
  });

  test('every measure of both documents stands in the comparison, once', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (earlier, later) => {
        const pairs = compareRevision(earlier, later);
        expect(pairs.flatMap((pair) => pair.later).toSorted((a, b) => a - b)).toEqual([...later.keys()]);
        expect(pairs.flatMap((pair) => pair.earlier).toSorted((a, b) => a - b)).toEqual([...earlier.keys()]);
        for (const pair of pairs) expect(Math.min(pair.earlier.length, pair.later.length)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test.each([
  ['甲市优化营商环境工作方案（修订稿）', ['甲市优化营商环境工作方案', '甲市数字政府建设方案'], 0],
  ['关于印发甲市优化营商环境工作方案的通知', ['甲市数字政府建设方案', '甲市优化营商环境工作方案'], 1],
  ['2026年改革工作要点', ['2025年改革工作要点'], undefined],
  ['2026年改革工作要点（修订）', ['2025年改革工作要点', '2026年改革工作要点'], 1],
  ['甲市养老服务方案', ['甲市数字政府建设方案'], undefined],
  ['', [''], undefined],
] as const)('%s revises one of %j: %s', (title, titles, at) => {
  expect(revisedTitle(title, titles)).toBe(at);
});
