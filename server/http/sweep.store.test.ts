import type { InjectOptions } from 'fastify';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { administratorRoles, businessRoles, type Role, roles } from '../../core/org/role.ts';
import { asPerson, type Concern, concerns, marks, type Office, openOffice, type Place, upload } from '../../test/http/office.ts';
import type { OrganisationPlace } from '../../test/http/office-organisation.ts';
import type { ProgrammePlace } from '../../test/http/office-programme.ts';
import { taskStates, taskTitle } from '../../test/http/office-task.ts';
import { newId } from '../store/identifier.ts';
import type { ContractId } from './bind.ts';
import { contract } from './contract/index.ts';
import type { RouteContract } from './contract/route.ts';
import { describeApi } from './openapi.ts';
import { calendarProbes } from './sweep-probes/calendar.ts';
import { ledgerProbes } from './sweep-probes/ledger.ts';
import { organisationProbes } from './sweep-probes/organisation.ts';
import { programmeProbes } from './sweep-probes/programme.ts';
import { requestProbes } from './sweep-probes/request.ts';
import { taskProbes } from './sweep-probes/task.ts';

/** What stands in the `:id` of a route, and a body that is well formed and changes nothing of what the sweep looks at. */
type Probe = {
  readonly target?:
    | 'measure'
    | 'task'
    | 'changeRequest'
    | 'localDay'
    | 'supportRequest'
    | 'document'
    | 'draft'
    | 'indicator'
    | 'account'
    | 'session'
    | keyof ProgrammePlace
    | keyof OrganisationPlace;
  readonly body?: unknown;
  readonly csv?: string;
  readonly query?: string;
};
/** No row has this version: whoever is admitted gets a conflict. */
const stale = { version: 999_999 };
const noFacts = '指标,时期,数值,单位\n';

/** Every route of the contract: a route that is missing here does not compile. */
const probes: { readonly [Id in ContractId]: Probe } = {
  'health.read': {},
  'welcome.read': {},
  'set-up.create': {
    body: {
      token: 'none',
      jurisdiction: { code: '150500', name: '甲市', pack: null },
      administrators: {
        system: { login: 'a', name: 'a', password: 'a' },
        security: { login: 'b', name: 'b', password: 'b' },
        audit: { login: 'c', name: 'c', password: 'c' },
      },
    },
  },
  'session.read': {},
  'session.create': { body: { login: 'nobody', password: 'wrong', jurisdiction: '000000' } },
  'session.end': {},
  'password.change': { body: { current: 'wrong', next: 'wrong' } },
  'session.list': {},
  'session.endOther': { target: 'session' },
  'account.list': {},
  'account.create': {
    body: { login: 'reader', name: '丙', title: '科员', agency: null, role: 'reader', scope: { kind: 'jurisdiction' } },
  },
  'account.resetPassword': { target: 'account', body: stale },
  'account.disable': { target: 'account', body: stale },
  'account.enable': { target: 'account', body: stale },
  'overview.read': {},
  'agency.list': {},
  'plan-draft.create': { csv: noFacts },
  'plan-draft.createFromText': { body: { text: '机密★10年\n一、无' } },
  'plan-draft.list': {},
  'plan-draft.read': { target: 'draft' },
  'plan-draft.change': { target: 'draft', body: { ...stale, changes: [{ kind: 'removal', key: 0, removed: true }] } },
  'plan-draft.commit': { target: 'draft', body: stale },
  'plan-draft.discard': { target: 'draft', body: stale },
  'plan-document.list': {},
  'plan-document.read': { target: 'document' },
  'plan-document.file': { target: 'document' },
  'measure.list': {},
  'measure.export': {},
  'measure.read': { target: 'measure' },
  'measure.edit': { target: 'measure', body: { ...stale, reason: '更正', title: '改动' } },
  'measure.withdraw': { target: 'measure', body: { ...stale, reason: '更正' } },
  'measure.history': { target: 'measure' },
  ...ledgerProbes,
  ...taskProbes,
  ...requestProbes,
  ...calendarProbes,
  ...programmeProbes,
  ...organisationProbes,
  'indicator.list': {},
  'indicator.read': { target: 'indicator' },
  'indicator.edit': { target: 'indicator', body: { ...stale, reason: '更正', name: '甲产值' } },
  'indicator.history': { target: 'indicator' },
  'observation.record': {
    target: 'indicator',
    body: { division: '150500', period: '2025年', value: '12', unit: '亿元', status: 'reported', source: '统计公报' },
  },
  'observation.list': { target: 'indicator', query: 'history=true' },
  'indicator.remember': { target: 'indicator', body: { alias: '甲产值' } },
  'fact.import': { csv: noFacts },
  'fact.held': {},
  'event.list': {},
  'event.verify': {},
};

/** Who sees the measure of a concern; written down here apart from the code that decides it. */
const seesAll: readonly Role[] = ['reformOffice', 'supervisionOffice', 'sponsor', 'auditor', 'reader'];
const sees = (role: Role, concern: Concern): boolean => seesAll.includes(role) || role === concern;
/** The history of a measure is for its parties and for those who answer for the programme, not for every reader. */
const seesHistory = (role: Role, concern: Concern): boolean => sees(role, concern) && role !== 'reader';

const routes: readonly RouteContract[] = contract;
const isReading = (route: RouteContract): boolean => route.method === 'GET';

/** Every method and path in Fastify's drawing of its routes: a line holds a piece of a path below that of the line above. */
function served(drawing: string): string[] {
  const pieces: string[] = [];
  return drawing.split('\n').flatMap((line) => {
    const [, indent = '', piece = '', methods = ''] = /^([│├└─ ]*)(\S*)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    pieces.splice(Math.max(0, indent.length / 4 - 1), Infinity, piece);
    return methods === '' ? [] : methods.split(', ').map((method) => `${method} ${pieces.join('')}`);
  });
}

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const isOfOrganisation = (target: string, place: Place): target is keyof OrganisationPlace =>
  Object.hasOwn(place.organisation, target);

function idIn(place: Place, target: Probe['target'], concern: Concern = 'agencyLead'): string {
  if (target === 'measure') return place.measures[concern];
  if (target === 'task') return place.tasks[concern].received;
  if (target === 'changeRequest') return place.requests[concern].change;
  if (target === 'supportRequest') return place.requests[concern].support;
  if (target === 'list' || target === 'slot' || target === 'goal' || target === 'upstream') return place.programme[target];
  if (target !== undefined && isOfOrganisation(target, place)) return place.organisation[target];
  if (target === 'document') return place.document;
  if (target === 'draft') return place.draft;
  if (target === 'indicator') return place.indicator;
  if (target === 'localDay') return place.localDay;
  if (target === 'account') return place.accounts.reader;
  return newId();
}

function requestFor(route: RouteContract, id: string): InjectOptions {
  const { body, csv, query } = probes[route.id as ContractId];
  const url = `${route.url.replace(':id', id)}${query === undefined ? '' : `?${query}`}`;
  const request: InjectOptions = { method: route.method, url };
  if (csv !== undefined) return { ...request, ...upload(csv) };
  return body === undefined ? request : { ...request, payload: body as object };
}

type Answer = { readonly status: number; readonly code: string; readonly text: string };

async function send(request: InjectOptions): Promise<Answer> {
  const answer = await office.app.inject(request);
  const type = String(answer.headers['content-type'] ?? '');
  const text = type.includes('spreadsheetml')
    ? Object.values(unzipSync(answer.rawPayload))
        .map((part) => new TextDecoder().decode(part))
        .join('\n')
    : answer.payload;
  return {
    status: answer.statusCode,
    code: type.startsWith('application/problem+json') ? (JSON.parse(answer.payload) as { code: string }).code : '',
    text,
  };
}

/** As a person of this place, in a session of its own: signing out ends no other probe's. */
async function sendAs(role: Role, route: RouteContract, id: string): Promise<Answer> {
  return send(asPerson(await office.signIn(office.home, role), requestFor(route, id)));
}

const mayCall = (route: RouteContract, role: Role): boolean =>
  route.allow === 'public' || route.allow === 'session' || route.allow.includes(role);

describe('the sweep', () => {
  test('no route is served or described that the contract, and so the sweep, does not name', async () => {
    const { paths } = (await describeApi()) as { paths: Record<string, Record<string, { operationId: string }>> };
    const described = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(described.toSorted()).toEqual(Object.keys(probes).toSorted());
    const named = routes.flatMap(({ method, url }) => (method === 'GET' ? [`GET ${url}`, `HEAD ${url}`] : [`${method} ${url}`]));
    expect(served(office.app.printRoutes({ commonPrefix: false })).toSorted()).toEqual(named.toSorted());
  });

  describe.each(routes.map((route) => [route.id, route] as const))('%s', (_, route) => {
    const { target } = probes[route.id as ContractId];

    test('is refused without a session, and with one that is made up', async () => {
      const id = idIn(office.home, target);
      const made = { cookie: `${office.home.jurisdiction}.${'a'.repeat(43)}`, csrf: 'a' };
      for (const request of [requestFor(route, id), asPerson(made, requestFor(route, id))]) {
        const { code } = await send(request);
        if (route.allow === 'public') expect(['session/none', 'permission/denied']).not.toContain(code);
        else expect(code).toBe('session/none');
      }
    });

    if (!isReading(route))
      test('is refused when it comes from another site, or without its token', async () => {
        const request = requestFor(route, idIn(office.home, target));
        const cross = { ...request, headers: { ...request.headers, 'sec-fetch-site': 'cross-site' } };
        const foreign = {
          ...request,
          headers: { ...request.headers, origin: 'https://elsewhere.example', host: 'luodi.example' },
        };
        for (const role of roles) {
          const { cookie, csrf } = await office.signIn(office.home, role);
          for (const from of [cross, foreign])
            expect((await send(asPerson({ cookie, csrf }, from))).code).toBe('request/cross-site');
          if (route.allow === 'public') continue;
          for (const token of [undefined, 'a', '']) {
            const session = token === undefined ? { cookie } : { cookie, csrf: token };
            expect((await send(asPerson(session, request))).code).toBe('request/cross-site');
          }
        }
      });

    test.each(roles)('as %s: allowed as the contract says', async (role) => {
      const answer = await sendAs(role, route, idIn(office.home, target));
      if (mayCall(route, role)) expect(['permission/denied', 'session/none', 'request/cross-site']).not.toContain(answer.code);
      else expect([answer.status, answer.code]).toEqual([403, 'permission/denied']);
      expect(answer.status).not.toBe(500);
      expect(answer.code).not.toBe('request/malformed');
    });

    if (target)
      test('what belongs to another jurisdiction, or to nobody, does not exist', async () => {
        for (const role of roles.filter((each) => mayCall(route, each))) {
          for (const id of [idIn(office.neighbour, target), newId()]) {
            const answer = await sendAs(role, route, id);
            expect([role, answer.status, answer.code]).toEqual([role, 404, 'not-found']);
          }
        }
      });

    if (isReading(route))
      test('nobody reads a word of another jurisdiction', async () => {
        for (const role of roles) {
          const { text } = await sendAs(role, route, idIn(office.home, target));
          for (const mark of Object.values(marks.neighbour)) expect(text).not.toContain(mark);
        }
      });

    test('no administrator reads business content', async () => {
      for (const role of administratorRoles) {
        const { text } = await sendAs(role, route, idIn(office.home, target));
        for (const mark of Object.values(marks.home)) expect(text).not.toContain(mark);
      }
    });

    if (target === 'measure')
      test('a measure is there for those whom it concerns, and for nobody else', async () => {
        for (const concern of concerns) {
          for (const role of businessRoles.filter((each) => mayCall(route, each))) {
            const { status } = await sendAs(role, route, office.home.measures[concern]);
            const isThere = route.id === 'measure.history' ? seesHistory(role, concern) : sees(role, concern);
            expect([role, concern, status === 404]).toEqual([role, concern, !isThere]);
          }
        }
      });

    if (target === 'changeRequest' || target === 'supportRequest')
      test('a request is there for those whom it concerns', async () => {
        for (const concern of concerns) {
          for (const role of businessRoles.filter((each) => mayCall(route, each))) {
            const { status } = await sendAs(role, route, idIn(office.home, target, concern));
            expect([role, concern, status === 404]).toEqual([role, concern, !sees(role, concern)]);
          }
        }
      });

    if ((target === 'agency' || target === 'post') && !isReading(route))
      test('what one division’s office does not keep is not there for it', async () => {
        for (const role of businessRoles.filter((each) => mayCall(route, each))) {
          const { status } = await sendAs(role, route, idIn(office.home, target));
          expect([role, status === 404]).toEqual([role, role === 'divisionOffice']);
        }
      });

    if (target === 'task')
      test('a task is there for those whom it concerns; its draft for who drafts it', async () => {
        for (const concern of concerns) {
          for (const role of businessRoles.filter((each) => mayCall(route, each))) {
            for (const state of taskStates) {
              const { status } = await sendAs(role, route, office.home.tasks[concern][state]);
              const isSeen = state === 'drafted' ? role === 'reformOffice' : sees(role, concern);
              const isThere = isSeen && (route.id !== 'task.history' || role !== 'reader');
              expect([role, concern, state, status === 404]).toEqual([role, concern, state, !isThere]);
            }
          }
        }
      });
  });

  test.each(['change-request.list', 'support-request.list'] as const)(
    '%s holds the requests of those whom they concern',
    async (id) => {
      const route = routes.find((each) => each.id === id) as RouteContract;
      const word = id === 'change-request.list' ? '需要再议' : '协办事项';
      for (const role of businessRoles) {
        const { status, text } = await sendAs(role, route, '');
        expect(status).toBe(200);
        for (const concern of concerns)
          expect([role, concern, text.includes(`${marks.home[concern]}${word}`)]).toEqual([role, concern, sees(role, concern)]);
      }
    },
  );

  test.each(['task.list', 'task.export'] as const)(
    '%s holds the tasks of those whom they concern, drafts for who drafts',
    async (id) => {
      const route = routes.find((each) => each.id === id) as RouteContract;
      for (const role of businessRoles) {
        const { status, text } = await sendAs(role, route, '');
        expect(status).toBe(200);
        for (const concern of concerns) {
          const found = taskStates.map((state) => text.includes(taskTitle(marks.home[concern], state)));
          const isSeen = sees(role, concern);
          expect([role, concern, ...found]).toEqual([role, concern, role === 'reformOffice', isSeen, isSeen]);
        }
      }
    },
  );

  test.each(['measure.list', 'measure.export'] as const)('%s holds the measures of those whom they concern', async (id) => {
    const route = routes.find((each) => each.id === id) as RouteContract;
    for (const role of businessRoles) {
      const { status, text } = await sendAs(role, route, '');
      expect(status).toBe(200);
      for (const concern of concerns)
        expect([role, concern, text.includes(marks.home[concern])]).toEqual([role, concern, sees(role, concern)]);
    }
  });

  test('the overview counts what a person may see', async () => {
    const route = routes.find((each) => each.id === 'overview.read') as RouteContract;
    for (const role of businessRoles) {
      const counts = JSON.parse((await sendAs(role, route, '')).text) as { measures: number };
      expect([role, counts.measures]).toEqual([role, concerns.filter((concern) => sees(role, concern)).length]);
    }
  });

  test('searching does not find what is invisible', async () => {
    for (const role of concerns) {
      for (const concern of concerns) {
        const url = `/api/measures?q=${encodeURIComponent(marks.home[concern])}`;
        const { text } = await send(asPerson(await office.signIn(office.home, role), { method: 'GET', url }));
        const page = JSON.parse(text) as { rows: unknown[]; total: number; facets: { field: { count: number }[] } };
        expect([page.rows.length, page.total]).toEqual(role === concern ? [1, 1] : [0, 0]);
      }
    }
  });

  test('an account that must first choose a password reaches nothing else', async () => {
    const { jurisdiction, accounts } = office.home;
    const set = (value: boolean) =>
      office.database.kysely
        .updateTable('account')
        .set({ must_change_password: value })
        .where('jurisdiction_id', '=', jurisdiction)
        .where('id', '=', accounts.reformOffice)
        .execute();
    await set(true);
    try {
      for (const route of routes.filter((each) => each.allow !== 'public')) {
        const { code } = await sendAs('reformOffice', route, idIn(office.home, probes[route.id as ContractId].target));
        const isOpen = ['session.read', 'password.change', 'session.end'].includes(route.id);
        expect([route.id, code === 'password/must-change']).toEqual([route.id, !isOpen]);
      }
    } finally {
      await set(false);
    }
  });
});

test('what is open without a role is written down, and nothing of it is business', () => {
  const open = (allow: RouteContract['allow']) => routes.filter((route) => route.allow === allow).map((route) => route.id);
  expect(open('public').toSorted()).toEqual(['health.read', 'session.create', 'set-up.create', 'welcome.read']);
  expect(open('session').toSorted()).toEqual(
    [
      'agency.list',
      'organisation.read',
      'session.act',
      'password.change',
      'session.end',
      'session.endOther',
      'session.list',
      'session.read',
    ].toSorted(),
  );
});

describe('three administrators', () => {
  test('none may call what another may, and none what a business role may', () => {
    for (const route of routes) {
      if (route.allow === 'public' || route.allow === 'session') continue;
      const among = administratorRoles.filter((role) => mayCall(route, role));
      const isBusiness = businessRoles.some((role) => mayCall(route, role));
      expect([route.id, among.length + (isBusiness ? 1 : 0)]).toEqual([route.id, 1]);
    }
  });

  test('accounts are for the security administrator, the audit log for the audit administrator', () => {
    const allowedFor = (role: Role) =>
      routes.filter((route) => Array.isArray(route.allow) && mayCall(route, role)).map((route) => route.id.split('.')[0]);
    expect(new Set(allowedFor('securityAdministrator'))).toEqual(new Set(['account', 'appointment', 'grant']));
    expect(new Set(allowedFor('auditAdministrator'))).toEqual(new Set(['event']));
    expect(allowedFor('systemAdministrator')).toEqual([]);
  });
});
