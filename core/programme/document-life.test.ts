import { expect, test } from 'vitest';
import { day } from '../shared/day.ts';
import { type DocumentMove, type DocumentStep, type MeasureDocument, noDocument, takeStep } from './document-life.ts';

const today = day('2026-06-01');
const step = (move: DocumentMove, on: string, given: Partial<DocumentStep> = {}): DocumentStep => ({
  step: move,
  doneOn: day(on),
  body: null,
  title: null,
  documentNumber: null,
  note: null,
  ...given,
});
const draft = step('draft', '2026-01-10', { title: '实施办法' });
const review = step('review', '2026-02-10', { body: '深改委会议' });
const issue = step('issue', '2026-03-10', { documentNumber: '1号' });

function after(steps: readonly DocumentStep[]): MeasureDocument {
  let document = noDocument;
  steps.forEach((one, at) => {
    const taken = takeStep(document, steps.slice(0, at), one, today);
    if ('problem' in taken) throw new Error(taken.problem);
    document = taken.document;
  });
  return document;
}

test('drafted, deliberated, issued with its number; no file is asked for', () => {
  expect(after([draft, review, issue])).toEqual({
    state: 'issued',
    title: '实施办法',
    documentNumber: '1号',
    issuedOn: '2026-03-10',
  });
});

test('what a body sends back is drafted again', () => {
  expect(after([draft, review, step('sendBack', '2026-02-11', { note: '再议' })]).state).toBe('drafted');
});

test('a mistyped number is corrected with a reason', () => {
  expect(after([draft, review, issue, step('correct', '2026-03-10', { documentNumber: '2号', note: '误录' })])).toMatchObject({
    documentNumber: '2号',
  });
});

test.each([
  ['issued before it is deliberated', [draft], issue, 'document/step-out-of-order'],
  ['deliberated before it is drafted', [], review, 'document/step-out-of-order'],
  ['issued twice', [draft, review, issue], issue, 'document/step-out-of-order'],
  ['without a title', [], step('draft', '2026-01-10'), 'document/title-missing'],
  ['deliberated by nobody', [draft], step('review', '2026-02-10'), 'document/body-missing'],
  ['issued without a number', [draft, review], step('issue', '2026-03-10'), 'document/number-missing'],
  [
    'corrected without a reason',
    [draft, review, issue],
    step('correct', '2026-03-10', { documentNumber: '2号' }),
    'document/reason-missing',
  ],
  ['tomorrow', [], step('draft', '2026-06-02', { title: '办法' }), 'document/day-ahead'],
  ['before the last step', [draft], step('review', '2026-01-09', { body: '会议' }), 'document/day-before-last'],
] as const)('%s is refused', (_, steps, next, problem) => {
  expect(takeStep(after(steps), steps, next, today)).toEqual({ problem });
});
