import type { components } from '../../api/schema.d.ts';
import type { Role } from '../../api/session.ts';

type NewAccount = components['schemas']['NewAccount'];

/** What the form holds; empty text where nothing is chosen. */
export type AccountDraft = {
  readonly name: string;
  readonly login: string;
  readonly title: string;
  readonly role: Role | '';
  readonly agency: string;
  readonly division: string;
};

export const emptyAccountDraft: AccountDraft = { name: '', login: '', title: '', role: '', agency: '', division: '' };

/** In the order in which an office counts its people. */
export const roleOrder: readonly Role[] = [
  'agencyLiaison',
  'agencyLead',
  'divisionOffice',
  'reformOffice',
  'supervisionOffice',
  'sponsor',
  'auditor',
  'reader',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
];

const isOfAgency = (role: Role | ''): boolean => role === 'agencyLead' || role === 'agencyLiaison';

/** What still has to be filled in: an agency's people need their agency, a division's office its division. */
export function missingIn(draft: AccountDraft): readonly (keyof AccountDraft)[] {
  const missing: (keyof AccountDraft)[] = (['name', 'login', 'title', 'role'] as const).filter(
    (property) => draft[property].trim() === '',
  );
  if (isOfAgency(draft.role) && draft.agency === '') missing.push('agency');
  if (draft.role === 'divisionOffice' && draft.division === '') missing.push('division');
  return missing;
}

/** The request of a complete draft. The scope follows from the role: an agency's people see their agency, the others everything. */
export function newAccountOf(draft: AccountDraft): NewAccount {
  return {
    name: draft.name.trim(),
    login: draft.login.trim(),
    title: draft.title.trim(),
    agency: draft.agency === '' ? null : draft.agency,
    role: draft.role === '' ? 'reader' : draft.role,
    scope: isOfAgency(draft.role)
      ? { kind: 'agency', id: draft.agency }
      : draft.role === 'divisionOffice'
        ? { kind: 'division', id: draft.division }
        : { kind: 'jurisdiction' },
  };
}
