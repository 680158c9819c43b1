import { newId } from '../../store/identifier.ts';

const stale = { version: 999_999 };
const step = { step: 'draft', doneOn: '2026-05-01', title: '实施办法' };
const nobody = [{ id: newId(), version: 0 }];

/** Probes of the programme's routes: nothing that is admitted goes through. */
export const programmeProbes = {
  'programme.read': {},
  'document-set.create': { body: { template: 'none' } },
  'document-slot.fill': { target: 'slot', body: stale },
  'measure-list.create': { body: { kind: 'annual', year: 2026, name: '另一份清单' } },
  'measure-list.read': { target: 'list' },
  'measure-list.add': { target: 'list', body: { ...stale, numbers: '1' } },
  'measure-list.takeOff': { target: 'list', body: { ...stale, measures: [newId()], reason: '更正' } },
  'measure-list.close': { target: 'list', body: { ...stale, finished: [], ended: [], nextName: '下一年度' } },
  'coverage.read': {},
  'upstream-document.create': { csv: '一、无\n' },
  'upstream-document.createFromText': { body: { title: '文件', level: 'region', text: '机密★10年\n一、无' } },
  'upstream-document.read': { target: 'upstream' },
  'upstream-document.answer': { target: 'upstream', body: { clause: '无', numbers: '1' } },
  'upstream-document.explainGap': { target: 'upstream', body: { clause: '无', reason: null } },
  'plan-document.coverage': { target: 'document' },
  'plan-document.explainGap': { target: 'document', body: { clause: '无', reason: null } },
  'goal.list': {},
  'goal.create': { body: { name: '目标', parent: newId() } },
  'goal.edit': { target: 'goal', body: { ...stale, name: '目标', parent: null } },
  'goal.withdraw': { target: 'goal', body: { ...stale, reason: '更正' } },
  'sponsor.list': {},
  'sponsor.candidates': {},
  'measure.profile': { target: 'measure' },
  'measure.documentStep': { target: 'measure', body: { ...stale, ...step } },
  'measure.changeProfiles': { body: { items: nobody, isKey: true } },
  'measure.assignSponsor': { body: { items: nobody, appointment: newId(), on: '2026-05-01' } },
} as const;
