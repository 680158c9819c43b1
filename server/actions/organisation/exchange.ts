import { agencyKindWords, bodyKindWords, seatRoleWords } from '../../../core/org/sheet/columns.ts';
import { type ImportPlan, planImport } from '../../../core/org/sheet/plan-import.ts';
import { printOrganisation } from '../../../core/org/sheet/print.ts';
import { readSheets } from '../../../core/org/sheet/read.ts';
import type { Problem } from '../../../core/shared/problem.ts';
import { converterWith, findConversionPrograms } from '../../../documents/convert.ts';
import { readDocument } from '../../../documents/read.ts';
import { writeOrganisationWorkbook } from '../../../documents/workbook/organisation-workbook.ts';
import { commit } from '../../store/commit.ts';
import { newId } from '../../store/identifier.ts';
import { readOrganisation } from '../../store/organisation.ts';
import type { ActionContext } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { editedKinds } from './agency-merge.ts';
import { assertWhole, atDesk, writeChanges } from './change.ts';

/** The organisation as a workbook. Recorded. */
export async function exportOrganisation(context: ActionContext): Promise<{ name: string; bytes: Uint8Array }> {
  const { actor, database } = context;
  const rows = printOrganisation(await readOrganisation(database.kysely, actor.jurisdiction));
  const bytes = await writeOrganisationWorkbook(rows, {
    'agencies.类别': Object.values(agencyKindWords),
    'bodies.类别': Object.values(bodyKindWords),
    'seats.职责': Object.values(seatRoleWords).map(([printed]) => printed),
  });
  const data = Object.fromEntries(Object.entries(rows).map(([sheet, list]) => [sheet, list.length]));
  await database.kysely
    .transaction()
    .execute((tx) =>
      commit(tx, actor, [{ kind: 'organisation.exported', subject: { kind: 'jurisdiction', id: actor.jurisdiction }, data }]),
    );
  return { name: `组织机构-${actor.today}.xlsx`, bytes };
}

export type OrganisationImport = Omit<ImportPlan, 'after'> & { readonly dryRun: boolean };

/** So many changes are listed; the counts are of all. */
const mostListed = 500;

/** Reads the organisation from a workbook. As a dry run, or with a problem, nothing is written; else all of it at once. */
export async function importOrganisation(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  given: { readonly dryRun: boolean },
): Promise<OrganisationImport> {
  const convert = converterWith(await findConversionPrograms());
  const document = await readDocument(file.bytes, file.name, { convert });
  if ('refused' in document)
    throw new Refusal(422, 'document/refused', { file: file.name }, { problems: [document.refused as Problem] });
  const read = readSheets(document.document);
  return atDesk(context, async (desk) => {
    assertWhole(desk);
    const { after, sheets, changes, problems } = planImport(desk.organisation, read, newId);
    const answer = { dryRun: given.dryRun, sheets, changes: changes.slice(0, mostListed), problems };
    if (given.dryRun) return answer;
    if (problems.length > 0)
      throw new Refusal(
        422,
        'organisation/file-problems',
        { errors: problems.length },
        { problems: problems as readonly Problem[] },
      );
    if (changes.length === 0) throw new Refusal(422, 'organisation/nothing-changed', {});
    await writeChanges(desk, after, (part, before) => (before ? editedKinds[part] : createdKinds[part]), file.name);
    return answer;
  });
}

const createdKinds = {
  divisions: 'division.created',
  agencies: 'agency.created',
  groups: 'agencyGroup.created',
  posts: 'post.created',
  bodies: 'body.created',
} as const;
