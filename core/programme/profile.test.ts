import { describe, expect, test } from 'vitest';
import { day } from '../shared/day.ts';
import { assignSponsor, blankProfile, changeProfile, currentSponsor, type MeasureProfile } from './profile.ts';

const today = day('2026-06-01');
const clause = { document: 'd', clause: '一（一）' };
const allowed = (decision: ReturnType<typeof changeProfile>): MeasureProfile => {
  if ('problem' in decision) throw new Error(decision.problem);
  return decision.profile;
};
const key = allowed(changeProfile(blankProfile('m'), { isKey: true }, today));
const valid = { startsOn: day('2024-01-01'), endsOn: null };

describe('origin', () => {
  test('a clause from above makes the measure a mandated one', () => {
    expect(allowed(changeProfile(blankProfile('m'), { addClauses: [clause] }, today)).origin).toBe('mandated');
  });

  test('what answers a clause is not self-chosen; without it, it may be', () => {
    const linked = allowed(changeProfile(blankProfile('m'), { addClauses: [clause] }, today));
    expect(changeProfile(linked, { origin: 'selfChosen' }, today)).toEqual({ problem: 'profile/self-chosen-with-clause' });
    expect(allowed(changeProfile(linked, { origin: 'selfChosen', removeClauses: [clause] }, today)).origin).toBe('selfChosen');
  });

  test('the same said again is no change', () => {
    expect(changeProfile(key, { isKey: true, addGoals: [] }, today)).toEqual({ problem: 'profile/nothing-changed' });
  });
});

describe('the sponsor of a key measure', () => {
  const first = allowed(assignSponsor(key, { appointment: 'a', on: day('2025-01-01'), reason: null }, valid));

  test('a hand-over ends the former the day before and keeps it', () => {
    const next = allowed(assignSponsor(first, { appointment: 'b', on: day('2026-03-01'), reason: '分工调整' }, valid));
    expect(next.sponsors.map((one) => [one.appointment, one.startsOn, one.endsOn])).toEqual([
      ['a', '2025-01-01', '2026-02-28'],
      ['b', '2026-03-01', null],
    ]);
  });

  test('there is one at a time, and none of a measure that is key no longer', () => {
    const ordinary = allowed(changeProfile(first, { isKey: false }, today));
    expect(currentSponsor(ordinary)).toBeUndefined();
    expect(ordinary.sponsors).toHaveLength(1);
  });

  test.each([
    ['an ordinary measure', blankProfile('m'), 'a', '2026-01-01', valid, 'sponsor/not-key'],
    ['the present one', first, 'a', '2026-01-01', valid, 'sponsor/same'],
    ['a day on which the present one began', first, 'b', '2025-01-01', valid, 'sponsor/day-before-current'],
    ['a post not yet held', key, 'b', '2023-12-31', valid, 'sponsor/appointment-not-valid'],
    ['a post held no longer', key, 'b', '2026-01-01', { ...valid, endsOn: day('2025-12-31') }, 'sponsor/appointment-not-valid'],
  ])('%s is refused', (_, profile, appointment, on, held, problem) => {
    expect(assignSponsor(profile, { appointment, on: day(on), reason: null }, held)).toEqual({ problem });
  });
});
