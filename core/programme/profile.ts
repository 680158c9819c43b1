import { addDays, type Day } from '../shared/day.ts';
import { type DocumentStep, type MeasureDocument, noDocument } from './document-life.ts';

/** 规定动作: a clause from above orders it; 自选动作: the place chose it. */
export type Origin = 'mandated' | 'selfChosen';

/** Who leads a key measure, by appointment, with the first and the last day. */
export type Sponsorship = {
  readonly appointment: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly reason: string | null;
};

/** What the programme says of a measure beside its wording; the image of its version is the same in canonical JSON. */
export type MeasureProfile = {
  readonly measure: string;
  readonly origin: Origin | null;
  readonly isKey: boolean;
  /** Clauses of upstream documents that the measure answers. */
  readonly clauses: readonly { readonly document: string; readonly clause: string }[];
  readonly goals: readonly string[];
  readonly sponsors: readonly Sponsorship[];
  readonly document: MeasureDocument;
  readonly steps: readonly DocumentStep[];
};

export const blankProfile = (measure: string): MeasureProfile => ({
  measure,
  origin: null,
  isKey: false,
  clauses: [],
  goals: [],
  sponsors: [],
  document: noDocument,
  steps: [],
});

export type ProfileChange = {
  readonly origin?: Origin | null | undefined;
  readonly isKey?: boolean | undefined;
  readonly addClauses?: MeasureProfile['clauses'] | undefined;
  readonly removeClauses?: MeasureProfile['clauses'] | undefined;
  readonly addGoals?: readonly string[] | undefined;
  readonly removeGoals?: readonly string[] | undefined;
};

export type ProfileProblem =
  | 'profile/nothing-changed'
  | 'profile/self-chosen-with-clause'
  | 'sponsor/not-key'
  | 'sponsor/same'
  | 'sponsor/day-before-current'
  | 'sponsor/appointment-not-valid';

const keyOf = ({ document, clause }: { readonly document: string; readonly clause: string }) => `${document} ${clause}`;

/**
 * What a change makes of a profile. A clause from above makes the measure a mandated one; a measure that is key no longer is
 * led by nobody from that day on.
 */
export function changeProfile(
  profile: MeasureProfile,
  change: ProfileChange,
  today: Day,
): { readonly profile: MeasureProfile } | { readonly problem: ProfileProblem } {
  const removed = new Set((change.removeClauses ?? []).map(keyOf));
  const kept = profile.clauses.filter((clause) => !removed.has(keyOf(clause)));
  const known = new Set(kept.map(keyOf));
  const clauses = [...kept, ...(change.addClauses ?? []).filter((clause) => !known.has(keyOf(clause)))];
  if (change.origin === 'selfChosen' && clauses.length > 0) return { problem: 'profile/self-chosen-with-clause' };
  const gone = new Set(change.removeGoals);
  const goals = [...new Set([...profile.goals.filter((goal) => !gone.has(goal)), ...(change.addGoals ?? [])])];
  const isKey = change.isKey ?? profile.isKey;
  const sponsors = isKey ? profile.sponsors : endCurrent(profile.sponsors, today);
  const origin = (change.addClauses ?? []).length > 0 ? 'mandated' : change.origin === undefined ? profile.origin : change.origin;
  const next = { ...profile, origin, isKey, clauses, goals, sponsors };
  return JSON.stringify(next) === JSON.stringify(profile) ? { problem: 'profile/nothing-changed' } : { profile: next };
}

export const currentSponsor = (profile: Pick<MeasureProfile, 'sponsors'>): Sponsorship | undefined =>
  profile.sponsors.find((one) => one.endsOn === null);

/** Gives a key measure its sponsor, or hands it over: the former ends the day before. One at a time; the past stays. */
export function assignSponsor(
  profile: MeasureProfile,
  given: { readonly appointment: string; readonly on: Day; readonly reason: string | null },
  appointment: { readonly startsOn: Day; readonly endsOn: Day | null },
): { readonly profile: MeasureProfile } | { readonly problem: ProfileProblem } {
  if (!profile.isKey) return { problem: 'sponsor/not-key' };
  if (given.on < appointment.startsOn || (appointment.endsOn !== null && given.on > appointment.endsOn))
    return { problem: 'sponsor/appointment-not-valid' };
  const current = currentSponsor(profile);
  if (current?.appointment === given.appointment) return { problem: 'sponsor/same' };
  if (current && given.on <= current.startsOn) return { problem: 'sponsor/day-before-current' };
  const next = { appointment: given.appointment, startsOn: given.on, endsOn: null, reason: given.reason };
  return { profile: { ...profile, sponsors: [...endCurrent(profile.sponsors, addDays(given.on, -1)), next] } };
}

const endCurrent = (sponsors: readonly Sponsorship[], lastDay: Day): readonly Sponsorship[] =>
  sponsors.map((one) => (one.endsOn === null ? { ...one, endsOn: lastDay < one.startsOn ? one.startsOn : lastDay } : one));
