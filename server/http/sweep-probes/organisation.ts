import { newId } from '../../store/identifier.ts';

const stale = { version: 999_999 };
const why = { ...stale, reason: '机构改革' };
const agency = { name: '市乙局', fullName: null, kind: 'government', parent: null, division: newId(), aliases: [] };
const body = { name: '市乙委员会', kind: 'commission', parent: null, office: newId(), seats: [] };

/** Probes of the organisation's routes: nothing that is admitted goes through. */
export const organisationProbes = {
  'organisation.read': {},
  'organisation.export': {},
  'organisation.import': { csv: '单位,类别\n' },
  'agency.create': { body: agency },
  'agency.edit': { target: 'agency', body: { ...stale, ...agency } },
  'agency.move': { target: 'agency', body: { ...stale, place: newId() } },
  'agency.withdraw': { target: 'agency', body: why },
  'agency.merge': { target: 'agency', body: { ...why, into: newId() } },
  'agency.history': { target: 'agency' },
  'agency-group.create': { body: { name: '各局', members: [newId()] } },
  'agency-group.edit': { target: 'group', body: { ...stale, name: '各局', members: [newId()] } },
  'agency-group.withdraw': { target: 'group', body: why },
  'division.create': { body: { code: '000000', name: '丙旗', kind: 'banner' } },
  'division.edit': { target: 'division', body: { ...stale, code: '000000', name: '丙旗', kind: 'banner' } },
  'post.create': { body: { agency: newId(), title: '局长', rank: 1 } },
  'post.edit': { target: 'post', body: { ...stale, agency: null, title: '局长', rank: 1 } },
  'post.withdraw': { target: 'post', body: why },
  'body.create': { body },
  'body.edit': { target: 'body', body: { ...stale, ...body } },
  'body.withdraw': { target: 'body', body: why },
  'appointment.list': {},
  'appointment.create': { body: { person: newId(), post: null, title: '局长', agency: null, startsOn: '2026-05-01' } },
  'appointment.holdings': { target: 'appointment' },
  'appointment.end': { target: 'appointment', body: { ...why, endsOn: '2026-05-31', successor: null } },
  'grant.give': { target: 'appointment', body: { role: 'divisionOffice', scope: { kind: 'jurisdiction' }, reason: '工作需要' } },
  'grant.withdraw': { target: 'grant', body: { reason: '工作需要' } },
  'session.act': { body: { appointment: newId() } },
} as const;
