import { zipSync } from 'fflate';
import { columnHeads } from '../../core/ledger/cell-problems.ts';
import { writePrintedTable } from '../../documents/workbook/ledger-workbook.ts';
import { commit } from '../store/commit.ts';
import type { MeasureFilter } from '../store/measure-filter.ts';
import type { ActionContext } from './context.ts';
import { dayWords, ledgerColumns, pageLabel, readAll, readJurisdiction } from './ledger-export.ts';

type Row = Awaited<ReturnType<typeof readAll>>['rows'][number];

const shown = ['number', 'title', 'field', 'lead', 'supporting', 'deadline', 'outcome'] as const;
/** What an agency fills in. */
const filled = ['responsibleLeader', 'responsiblePerson', 'liaison'] as const;

/**
 * The ledger split into a workbook for each agency that leads or supports, in one archive. Everything is locked but what the agency
 * fills in; hidden ids say which measure a row is when it comes back. Recorded.
 */
export async function splitLedger(context: ActionContext, filter: MeasureFilter): Promise<{ name: string; bytes: Uint8Array }> {
  const { actor, database } = context;
  const [{ rows }, jurisdiction, people, agencies] = await Promise.all([
    readAll(context, { ...filter, group: undefined, asOf: undefined }),
    readJurisdiction(context),
    readPeople(context),
    database.kysely
      .selectFrom('agency')
      .select(['id', 'name'])
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .where('withdrawn_at', 'is', null)
      .orderBy('official_order')
      .execute(),
  ]);
  const files: { [name: string]: Uint8Array } = {};
  let order = 0;
  for (const agency of agencies) {
    const takesPart = (role: 'lead' | 'supporting') => (row: Row) => row[role].some((party) => party.agency === agency.id);
    const own = [
      ...rows.filter(takesPart('lead')),
      ...rows.filter((row) => takesPart('supporting')(row) && !takesPart('lead')(row)),
    ];
    if (own.length === 0) continue;
    const name = `${String(++order).padStart(3, '0')}-${agency.name.replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`;
    files[name] = await writePrintedTable({
      title: `${jurisdiction.name}改革举措台账（${agency.name}）`,
      subtitle: `填报单位：${agency.name}　导出日期：${dayWords(actor.today)}　共 ${own.length} 项，请在浅黄色格内填写后返回`,
      sheet: '改革举措台账',
      columns: [
        { header: '序号', width: 6, align: 'center' },
        ...shown.map((column) => {
          const { header, width } = ledgerColumns[column];
          return { header, width };
        }),
        ...filled.map((column) => ({ header: columnHeads.zh[column], width: 16, isOpen: true })),
      ],
      rows: own.map((row, at) => [
        at + 1,
        ...shown.map((column) => ledgerColumns[column].value(row)),
        ...filled.map((column) => (people.get(row.id)?.[column] ?? []).join('、')),
      ]),
      origin: { jurisdiction: jurisdiction.code, agency: agency.id, rows: own },
      isProtected: true,
      pageLabel,
    });
  }
  await database.kysely.transaction().execute((tx) =>
    commit(tx, actor, [
      {
        kind: 'ledger.split',
        subject: { kind: 'jurisdiction', id: actor.jurisdiction },
        data: { rows: rows.length, agencies: order, filter },
      },
    ]),
  );
  return { name: `改革举措台账-按单位拆分-${actor.today}.zip`, bytes: zipSync(files, { level: 0 }) };
}

/** Who is named for each measure, by role. */
async function readPeople({ actor, database }: ActionContext): Promise<Map<string, { [role: string]: string[] }>> {
  const rows = await database.kysely
    .selectFrom('measure_person')
    .select(['measure_id', 'role', 'printed_name'])
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .orderBy('ordinal')
    .execute();
  const found = new Map<string, { [role: string]: string[] }>();
  for (const { measure_id, role, printed_name } of rows) {
    const of = found.get(measure_id) ?? {};
    found.set(measure_id, { ...of, [role]: [...(of[role] ?? []), printed_name] });
  }
  return found;
}
