import { isAdministrator, type Role, type Session } from '../api/session.ts';
import type { app } from '../i18n/zh/app.ts';

type Entry = {
  readonly to:
    | '/'
    | '/programme'
    | '/ledger'
    | '/deploy'
    | '/receive'
    | '/tasks'
    | '/requests'
    | '/plans'
    | '/check'
    | '/facts'
    | '/agencies'
    | '/accounts'
    | '/audit';
  readonly name: keyof typeof app.navigation;
  readonly allow: (session: Session) => boolean;
};

const may =
  (...roles: readonly Role[]) =>
  (session: Session): boolean =>
    session.grants.some((grant) => roles.includes(grant.role));

/** What stands in the navigation, in the order of the work. Only what exists, and only what the person may open. */
const entries: readonly Entry[] = [
  { to: '/', name: 'home', allow: () => true },
  { to: '/programme', name: 'programme', allow: (session) => !isAdministrator(session) },
  { to: '/ledger', name: 'ledger', allow: (session) => !isAdministrator(session) },
  { to: '/deploy', name: 'deploy', allow: may('reformOffice', 'divisionOffice') },
  { to: '/receive', name: 'receive', allow: may('agencyLead', 'agencyLiaison', 'divisionOffice') },
  { to: '/tasks', name: 'tasks', allow: (session) => !isAdministrator(session) },
  { to: '/requests', name: 'requests', allow: (session) => !isAdministrator(session) },
  { to: '/plans', name: 'plans', allow: (session) => !isAdministrator(session) },
  { to: '/check', name: 'check', allow: (session) => !isAdministrator(session) },
  { to: '/facts', name: 'facts', allow: (session) => !isAdministrator(session) },
  { to: '/agencies', name: 'agencies', allow: () => true },
  { to: '/accounts', name: 'accounts', allow: may('securityAdministrator') },
  { to: '/audit', name: 'audit', allow: may('auditAdministrator') },
];

export const navigationFor = (session: Session): readonly Entry[] => entries.filter((entry) => entry.allow(session));
