import { expect, test } from 'vitest';
import { draftOf, emptyDraft, withText } from './draft.ts';
import { meet } from './other-tab.ts';

const own = draftOf('产值100亿元。');
const typed = withText(own, '产值100亿元，增长5%。');
const another = draftOf('税收5亿元。');

test.each([
  ['typed on in the same draft', own, true, typed, 'adopt'],
  ['cleared the draft', own, true, null, 'adopt'],
  ['put another draft in its place', own, true, another, 'part'],
  ['typed while this one was typed in', typed, false, own, 'part'],
  ['cleared it while this one was typed in', typed, false, null, 'part'],
  ['brought a draft where this one has none', emptyDraft, true, another, 'adopt'],
] as const)('another tab %s', (_what, mine, isWritten, other, answer) => {
  expect(meet(mine, isWritten, other)).toBe(answer);
});
