const stale = { version: 999_999 };
const nothing = '00000000-0000-7000-8000-000000000000';

/** The routes of requests and of the desk, as the sweep calls them: nobody's version is met, nobody's agency is found. */
export const requestProbes = {
  'desk.read': {},
  'task.overview': {},
  'change-request.list': {},
  'change-request.create': {
    target: 'task',
    body: { ...stale, reason: '更正', proposal: { kind: 'extend', due: '2027-06-30' } },
  },
  'change-request.decide': { target: 'changeRequest', body: { ...stale, approve: true } },
  'change-request.withdraw': { target: 'changeRequest', body: stale },
  'support-request.list': {},
  'support-request.create': { target: 'task', body: { to: nothing, title: '提供数据', due: '2026-07-31' } },
  'support-request.move': { target: 'supportRequest', body: { ...stale, move: 'receive' } },
} as const;
