import type { Sentences } from '../shared/problem.ts';
import type { NameUse, OrganisationProblems } from './problems.ts';

const list = (names: readonly string[], most = 5): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} and others` : names.join(', ');

const uses: { readonly [Use in NameUse]: (holder: string) => string } = {
  name: (holder) => `is the name of the agency ${holder}`,
  fullName: (holder) => `is the full name of ${holder}`,
  alias: (holder) => `is an alias of ${holder}`,
  withdrawn: (holder) => `was a name of the withdrawn agency ${holder}`,
  group: (holder) => `is the group ${holder}`,
  body: (holder) => `is the name of the body ${holder}`,
};

const roleNames: { readonly [role: string]: string } = {
  systemAdministrator: 'system administrator',
  securityAdministrator: 'security administrator',
  auditAdministrator: 'audit administrator',
};

const divisionKindNames: { readonly [kind: string]: string } = {
  district: 'a district (02–20)',
  county: 'a county (21–69)',
  banner: 'a banner (21–69)',
  city: 'a county-level city (81–99)',
  zone: 'a development zone (70–79)',
};

export const organisationWords: Sentences<OrganisationProblems> = {
  'organisation/name-held': (p) => `"${p.name}" ${uses[p.use](p.holder)}. Choose another, or remove it there first`,
  'organisation/nothing-changed': () => 'Nothing was changed, so there is nothing to save',
  'organisation/withdrawn': (p) => `${p.name} was withdrawn and cannot be changed`,
  'organisation/of-the-city': (p) =>
    `${p.name} stands in the list of the whole jurisdiction, which the reform office keeps. A division office keeps the agencies of its division`,
  'organisation/outside-division': (p) => `The agency can only be placed inside ${p.division}`,
  'organisation/circle': (p) => `${p.above} is itself below ${p.name} and cannot be above it`,
  'organisation/has-parts': (p) => `${p.name} still has parts: ${list(p.parts)}. Place them elsewhere first`,
  'agency/leads-measures': (p) =>
    `${p.name} still leads ${p.count} measures: ${p.measures.map(({ number, title }) => `${number} "${title}"`).join(', ')}${
      p.count > p.measures.length ? ' and others' : ''
    }. Let another agency lead them first, or merge the agency`,
  'agency/holds-tasks': (p) => `${p.name} still has ${p.count} open tasks: ${list(p.tasks)}. Give them to another agency first`,
  'agency/office-of-body': (p) => `The office of ${list(p.bodies)} sits at ${p.name}. Move it first`,
  'agency/merge-into-itself': (p) => `${p.name} cannot be merged into itself. Choose another agency`,
  'group/no-member': (p) => `The group ${p.name} needs at least one member`,
  'group/member-repeated': (p) => `${p.name} is a member twice`,
  'division/code-malformed': (p) => `"${p.code}" is no code of a county-level division: six digits, the last two not 00`,
  'division/code-elsewhere': (p) => `The code ${p.code} is of another place: it should begin with ${p.prefix}`,
  'division/code-of-another-kind': (p) =>
    `The last two digits of ${p.code} are not those of ${divisionKindNames[p.kind] ?? p.kind}`,
  'division/code-held': (p) => `The code ${p.code} is that of ${p.holder}`,
  'post/title-held': (p) => `${p.agency} has a post ${p.title} already`,
  'post/held': (p) => `${list(p.people)} holds the post ${p.title}. End the appointment first`,
  'post/seated': (p) => `${p.title} has a seat in ${list(p.bodies)}. Remove it there first`,
  'body/two-chairs': (p) => `${p.name} can have one chair at a time`,
  'body/seat-repeated': (p) => `${p.name} has two seats`,
  'body/seat-of-nobody': () => 'A seat belongs to a post or to an agency: not to none, and not to both',
  'body/days-reversed': (p) => `The last day ${p.endsOn} is before the first, ${p.startsOn}`,
  'appointment/own': () => 'You cannot change your own appointment. Ask another security administrator',
  'appointment/over': (p) => `The appointment as ${p.title} has ended`,
  'appointment/days-reversed': (p) => `The last day ${p.endsOn} is before the first, ${p.startsOn}`,
  'appointment/successor-is-the-same': () => 'Choose another appointment to take over',
  'appointment/successor-not-in-office': (p) => `${p.title}, who is to take over, is not in office on ${p.day}`,
  'appointment/post-held': (p) => `${p.person} holds the post ${p.title}. End that appointment first`,
  'appointment/not-yours': () => 'This is not a present appointment of yours. Reload the page and choose again',
  'grant/administrators-exclude': (p) =>
    `One person cannot be ${roleNames[p.wanted] ?? 'in a business role'} and ${roleNames[p.held] ?? 'in a business role'}: administrators exclude each other and every business role`,
  'grant/held-already': () => 'The appointment has the same grant already',
  'grant/own': () => 'You cannot give or withdraw your own grants. Ask another security administrator',
  'grant/withdrawn': () => 'This grant was withdrawn already',
  'grant/not-in-office': (p) => `The appointment as ${p.title} has ended and gets no grants`,
  'organisation/file-problems': (p) => `Nothing was imported: cells to be corrected: ${p.errors}. Correct them and import again`,
  'organisation/no-sheet': (p) => `The file has none of these sheets: ${p.sheets.join(', ')}`,
  'organisation/column-missing': (p) => `The column "${p.column}" is missing; add it and import again`,
  'organisation/cell-empty': (p) => `"${p.column}" is empty; fill it in`,
  'organisation/value-unknown': (p) => `"${p.raw}" is not known in "${p.column}"; write one of: ${p.allowed.join(', ')}`,
  'organisation/unknown-name': (p) =>
    `"${p.raw}" in "${p.column}" is not on the list. Enter it first, or write it as the list does`,
  'organisation/unknown-identifier': (p) => `The identifier "${p.raw}" was not exported here. Leave it empty for new rows`,
  'organisation/row-repeated': (p) => `"${p.name}" is the same as ${p.first}. Keep one row`,
  'organisation/day-unreadable': (p) => `"${p.raw}" is no day; write 2026-03-05`,
  'organisation/number-unreadable': (p) => `"${p.raw}" is no place in the order; write 1, 2, 3`,
};
