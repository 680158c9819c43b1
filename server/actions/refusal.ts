import type { CalendarProblems } from '../../core/calendar/problems.ts';
import type { ChangeProblems } from '../../core/change/problems.ts';
import type { OrganisationProblems } from '../../core/org/problems.ts';
import type { ProgrammeProblems } from '../../core/programme/problems.ts';
import type { Problem } from '../../core/shared/problem.ts';
import type { SupportProblems } from '../../core/support/support-request.ts';

/** Every way in which the server refuses; sentences in `web/ui/server-problems.ts`. */
export type ServerProblems = {
  'request/malformed': { detail: string };
  'request/too-large': { limit: number };
  'request/cross-site': Record<string, never>;
  'request/key-reused': Record<string, never>;
  'session/none': Record<string, never>;
  'session/wrong-password': Record<string, never>;
  'session/slowed-down': { retryAfterSeconds: number };
  'session/which-jurisdiction': Record<string, never>;
  'password/must-change': Record<string, never>;
  'password/too-short': { least: number };
  'password/too-long': { most: number };
  'password/too-common': Record<string, never>;
  'password/too-simple': { kinds: number };
  'password/contains-login': Record<string, never>;
  'password/unchanged': Record<string, never>;
  'permission/denied': Record<string, never>;
  'not-found': Record<string, never>;
  'version/conflict': { version: number };
  'account/login-taken': { login: string };
  'account/role-needs-scope': { role: string; scope: string };
  'account/own': Record<string, never>;
  'set-up/wrong-token': Record<string, never>;
  'set-up/done': Record<string, never>;
  'set-up/same-person': Record<string, never>;
  'document/refused': { file: string };
  'plan/problems': { errors: number };
  'plan/already-imported': { document: string; title: string; importedAt: string; importedBy: string };
  'plan/draft-closed': { state: string };
  'plan/empty': Record<string, never>;
  'plan/already-revised': { title: string };
  'measure/no-lead': Record<string, never>;
  'measure/lead-also-supporting': Record<string, never>;
  'measure/deadline-incomplete': Record<string, never>;
  'measure/nothing-changed': Record<string, never>;
  'measure/withdrawn': Record<string, never>;
  'ledger/not-all': { measures: number };
  'view/name-taken': { name: string };
  'task/problems': { errors: number };
  'agency/name-taken': { name: string };
  'fact/problems': { errors: number };
  'indicator/nothing-changed': Record<string, never>;
  'indicator/name-taken': { name: string };
  'server/error': Record<string, never>;
};

/** With the rules of core, whose sentences stand beside them. */
type RefusalProblems = ServerProblems &
  OrganisationProblems &
  ProgrammeProblems &
  ChangeProblems &
  SupportProblems &
  CalendarProblems;

/**
 * An expected refusal of an action: rolls the transaction back and becomes an RFC 9457 answer in `server/http/problem.ts`.
 * `current` is the row as it stands now, for a conflict, so that nobody's text is lost.
 */
export class Refusal<Code extends keyof RefusalProblems = keyof RefusalProblems> extends Error {
  readonly status: number;
  readonly code: Code;
  readonly params: RefusalProblems[Code];
  readonly problems: readonly Problem[];
  readonly current: unknown;

  constructor(
    status: number,
    code: Code,
    params: RefusalProblems[Code],
    more: { problems?: readonly Problem[]; current?: unknown } = {},
  ) {
    super(code);
    this.status = status;
    this.code = code;
    this.params = params;
    this.problems = more.problems ?? [];
    this.current = more.current;
  }
}

/** What is invisible does not exist. */
export const notFound = (): Refusal => new Refusal(404, 'not-found', {});

/** 409 with the row as it stands, when the version given is not the row's. */
export function assertVersion(given: number, row: { readonly version: number }, current: unknown = row): void {
  if (given !== row.version) throw new Refusal(409, 'version/conflict', { version: row.version }, { current });
}
