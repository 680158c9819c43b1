import type { Grant } from '../shared/decision.ts';
import type { Agency } from './organisation.ts';

/** What somebody may change of the organisation: all of it, or the agencies and posts of certain divisions. */
export type Editor = { readonly all: boolean; readonly divisions: readonly string[] };

export function editorOf(grants: readonly Grant[]): Editor {
  const all = grants.some((grant) => grant.role === 'reformOffice' && grant.scope.kind === 'jurisdiction');
  const divisions = grants.flatMap(({ role, scope }) =>
    role === 'divisionOffice' && scope.kind === 'division' ? [scope.id] : [],
  );
  return { all, divisions: all ? [] : divisions };
}

/** Whether an agency lies within what an editor keeps; one outside does not exist for them. */
export const isWithin = (editor: Editor, agency: Pick<Agency, 'division'> | undefined): boolean =>
  agency !== undefined && (editor.all || (agency.division !== null && editor.divisions.includes(agency.division)));

/** The agency that stands for a division as a whole belongs to the list of the jurisdiction. */
export const isOfTheCity = (editor: Editor, agency: Pick<Agency, 'kind'>): boolean => !editor.all && agency.kind === 'division';
