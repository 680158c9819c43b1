import { isPlace } from '../../org/organ-form.ts';
import type { Passage } from '../text/passage.ts';
import type { Responsibility } from './expression.ts';
import type { LabelKind } from './label.ts';
import { type FoundName, type NameContext, namesIn } from './names.ts';
import type { Token, Verb } from './tokens.ts';

/** `bare` names stand without a verb. */
type Group = { readonly role: Verb | 'bare'; readonly names: readonly FoundName[] };

/** Gathers names up to their verb: A、B，C按职责分工负责 is one group; 会同 opens a second one that supports. */
export function groupsOf(passage: Passage, tokens: readonly Token[], names: NameContext): readonly Group[] {
  const groups: Group[] = [];
  let pending: FoundName[][] = [[]];
  let before: FoundName[] | undefined;
  const rows = (): FoundName[] => pending.flat();
  let nameFrom: number | undefined;
  let nameTo = 0;
  const flush = (): void => {
    if (nameFrom === undefined) return;
    pending.at(-1)?.push(...namesIn(passage.slice(nameFrom, nameTo), names));
    nameFrom = undefined;
  };
  const close = (verb: Verb | 'bare'): void => {
    if (before !== undefined) {
      groups.push({ role: verb === 'supporting' || verb === 'bare' || verb === 'joint' ? 'lead' : verb, names: before });
      groups.push({ role: 'supporting', names: rows() });
      before = undefined;
    } else groups.push(...groupsOfVerb(verb, pending, groups));
    pending = [[]];
  };
  tokens.forEach((token, i) => {
    if (token.kind === 'names') {
      nameFrom ??= token.from;
      nameTo = token.to;
      return;
    }
    if (token.kind === 'mark') {
      const next = tokens[i + 1];
      if (token.mark === '、' && nameFrom !== undefined && next?.kind === 'names') return;
      flush();
      if (/[；。\n]/.test(token.mark)) {
        if (rows().length > 0 || before !== undefined) close('bare');
      } else if (token.mark === '，') pending.push([]);
      return;
    }
    flush();
    if (token.verb === 'with') {
      const found = rows();
      if (found.length > 0) before = found;
      else {
        // A牵头，会同B、C落实: whoever comes next supports.
        before = [];
      }
      pending = [[]];
    } else if (rows().length > 0 || before !== undefined) close(token.verb);
  });
  flush();
  if (rows().length > 0 || before !== undefined) close('bare');
  return groups.filter((group) => group.names.length > 0).flatMap(byMark);
}

/** 市发展改革委（牵头）、市财政局、市工信局: the bracket behind a name decides, and the names without one support. */
function byMark(group: Group): readonly Group[] {
  if (!group.names.some((found) => found.role !== undefined)) return [group];
  const leads = group.names.filter((found) => found.role === 'lead');
  const isOwner = (found: FoundName): boolean => (leads.length > 0 ? found.role === 'lead' : found.role === undefined);
  return [
    { role: leads.length > 0 ? 'lead' : group.role, names: group.names.filter(isOwner) },
    { role: 'supporting' as const, names: group.names.filter((found) => !isOwner(found)) },
  ].filter((part) => part.names.length > 0);
}

/** A group that a comma divides may hold two roles: A，B配合; A、B，各旗县市区结合实际落实. */
function groupsOfVerb(verb: Verb | 'bare', pending: readonly FoundName[][], earlier: readonly Group[]): readonly Group[] {
  const rows = pending.filter((row) => row.length > 0);
  const hasLead = earlier.some((group) => group.role === 'lead' || group.role === 'joint' || group.role === 'responsible');
  const last = rows.at(-1);
  if (last !== undefined && rows.length > 1) {
    const others = rows.slice(0, -1).flat();
    if (verb === 'supporting' && !hasLead)
      return [
        { role: 'bare', names: others },
        { role: verb, names: last },
      ];
    if (verb === 'implementing' && last.every((found) => isPlace(found.name)) && !others.some((found) => isPlace(found.name))) {
      return [
        { role: 'bare', names: others },
        { role: verb, names: last },
      ];
    }
  }
  return [{ role: verb, names: rows.flat() }];
}

/** Who leads, supports and carries out, from the groups and the column or label they stand under. */
export function rolesOf(
  groups: readonly Group[],
  role: LabelKind,
  firstLeads: boolean,
): Pick<Responsibility, 'lead' | 'supporting' | 'implementing'> {
  const lead: FoundName[] = [];
  const supporting: FoundName[] = [];
  const implementing: FoundName[] = [];
  const byDefault = role === 'supporting' ? supporting : role === 'implementing' ? implementing : lead;
  const hasLead = role === 'supporting' || role === 'implementing' || groups.some((group) => group.role === 'lead');
  const hasOwner =
    hasLead ||
    groups.some(
      (group) => (group.role === 'joint' || group.role === 'responsible') && !group.names.every((n) => isPlace(n.name)),
    );
  let isOwned = role === 'supporting' || role === 'implementing';
  const fallback = (names: readonly FoundName[]): void => {
    if (role === 'supporting' || role === 'implementing') byDefault.push(...names);
    else if (hasLead || isOwned) supporting.push(...names);
    else lead.push(...names);
  };
  for (const group of groups) {
    const arePlaces = group.names.every((found) => isPlace(found.name));
    switch (group.role) {
      case 'lead':
        (role === 'supporting' ? lead : byDefault === implementing ? implementing : lead).push(...group.names);
        isOwned = true;
        break;
      case 'joint':
        fallback(group.names);
        if (!hasLead) isOwned = isOwned || false;
        break;
      case 'responsible':
        if (arePlaces && (hasOwner || isOwned)) implementing.push(...group.names);
        else {
          fallback(group.names);
          isOwned = true;
        }
        break;
      case 'supporting':
        supporting.push(...group.names);
        break;
      case 'implementing': {
        const places = group.names.filter((found) => isPlace(found.name));
        const others = group.names.filter((found) => !isPlace(found.name));
        implementing.push(...places);
        if (others.length === 0) break;
        if (hasOwner || isOwned) implementing.push(...others);
        else fallback(others);
        break;
      }
      case 'bare':
        if (role === 'supporting' || role === 'implementing') byDefault.push(...group.names);
        else if (hasLead) supporting.push(...group.names);
        else lead.push(...group.names);
        break;
      case 'with':
        supporting.push(...group.names);
    }
  }
  const order = (a: FoundName, b: FoundName): number => a.span.start - b.span.start;
  if (firstLeads && role === 'responsible' && !groups.some((group) => group.role === 'lead') && lead.length > 1) {
    const [first, ...rest] = lead;
    return { lead: first === undefined ? [] : [first], supporting: [...rest, ...supporting].sort(order), implementing };
  }
  return { lead, supporting: supporting.sort(order), implementing: implementing.sort(order) };
}
