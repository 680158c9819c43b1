/** No task has this version: whoever acts for it gets a conflict. */
const stale = 999_999;
/** No measure and no task has this id. */
const nothing = '00000000-0000-7000-8000-000000000000';
const reason = '更正';
/** Its agency is not in the directory: it is refused. */
const draft = { title: '另拟一项', agency: nothing, role: 'supporting', due: null };

/** The routes of tasks, as the sweep calls them; nothing of it changes what the sweep looks at. */
export const taskProbes = {
  'task.list': {},
  'task.export': {},
  'task.ofMeasure': { target: 'measure' },
  'task.read': { target: 'task' },
  'task.history': { target: 'task' },
  'task.create': { target: 'measure', body: { tasks: [draft] } },
  'task.breakDown': { body: { measures: [nothing], template: 'parties' } },
  'task.edit': { target: 'task', body: { version: stale, title: '改动' } },
  'task.void': { target: 'task', body: { version: stale, reason } },
  'task.check': { body: { measures: [nothing] } },
  'task.deploy': { body: { measures: [nothing] } },
  'task.receive': { body: { items: [{ id: nothing, version: stale }] } },
  'task.return': { body: { items: [{ id: nothing, version: stale }], reason } },
  'task.namePeople': { body: { items: [{ id: nothing, version: stale }], people: {} } },
  'task.setNodes': { target: 'task', body: { version: stale, nodes: [] } },
  'task.coverage': {},
} as const;
