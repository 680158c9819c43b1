import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import type { AppointmentId, JurisdictionId, PersonId } from '../core/shared/brand.ts';
import { day } from '../core/shared/day.ts';
import type { ActionContext } from '../server/actions/context.ts';
import type { Database } from '../server/database/pool.ts';
import { filesOf } from '../server/files/file-store.ts';
import { newId } from '../server/store/identifier.ts';
import type { Measurement } from './bench.ts';
import { withDatabase } from './throwaway.ts';

const rows = 100_000;
const limits = { seconds: 15, mebibytes: 512 };

export const actorOf = (database: Database, folder: string, jurisdiction: JurisdictionId, person: PersonId): ActionContext => ({
  database,
  files: filesOf(folder),
  actor: {
    jurisdiction,
    person,
    appointment: newId<AppointmentId>(),
    name: '统计员',
    grants: [{ role: 'reformOffice', scope: { kind: 'jurisdiction' } }],
    today: day('2026-06-01'),
    via: 'cli',
  },
});

const header = ['指标', '别名', '口径', '地区', '时期', '数值', '单位', '状态', '来源', '发布日期', '分类'];
const words =
  '工业农业牧业水利电力粮食油料旅游客运投资产值面积收入覆盖规上企业项目资金人均居民城镇农村草原森林'.match(/../g) ?? [];
const divisions = ['', '甲旗', '乙旗', '丙县', '丁市', '戊区', '己旗', '庚旗', '辛县', '壬区'];

/** 1,000 indicators of ten places over ten years, with every column an office fills. */
function* factRows(): Generator<string[]> {
  for (let at = 0; at < rows; at++) {
    const indicator = Math.floor(at / 100);
    const name = `${words[indicator % words.length]}${words[(indicator * 7 + 3) % words.length]}指标${indicator}`;
    const year = 2016 + (at % 10);
    yield [
      name,
      `全口径${name}`,
      `统计范围内${name}的合计，不含重复计算的部分`,
      divisions[Math.floor(at / 10) % 10] ?? '',
      `${year}年`,
      `${100 + ((at * 31) % 90_000)}.${at % 10}`,
      '亿元',
      '公布',
      `${year}年统计公报`,
      `${year + 1}-03-20`,
      `第${1 + (indicator % 12)}章`,
    ];
  }
}

async function writeCsv(file: string): Promise<void> {
  const stream = createWriteStream(file);
  stream.write(`${header.join(',')}\n`);
  for (const row of factRows()) if (!stream.write(`${row.join(',')}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

/** As Excel writes it: texts shared, values as numbers. */
async function writeXlsx(file: string): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = book.addWorksheet('数据');
  sheet.addRow(header).commit();
  for (const row of factRows()) sheet.addRow(row.map((cell, at) => (at === 5 ? Number(cell) : cell))).commit();
  await book.commit();
}

/**
 * A table of 100,000 facts, from the file to the rows in the database, in a process of its own whose peak memory is read afterwards;
 * then the same file again, which finds everything held.
 */
export async function measureImports(language: 'zh' | 'en', note: (text: string) => void): Promise<readonly Measurement[]> {
  const zh = language === 'zh';
  return withDatabase(async (database, folder, _analyse, address) => {
    const measurements: Measurement[] = [];
    for (const [kind, write] of [
      ['csv', writeCsv],
      ['xlsx', writeXlsx],
    ] as const) {
      const file = join(folder, `facts.${kind}`);
      note(zh ? `写出 ${kind} 文件……` : `writing the ${kind} file…`);
      await write(file);
      const job = { address, folder, file, ...(await newOffice(database)) };
      for (const isAgain of [false, true]) {
        const { milliseconds, peak, observations, unchanged } = await inProcess(job);
        const [fresh, held] = isAgain ? [0, rows] : [rows, 0];
        if (observations !== fresh || unchanged !== held)
          throw new Error(`${kind}: ${observations} written and ${unchanged} unchanged of ${rows}`);
        const what = zh
          ? `导入 ${rows} 个数值（.${kind}${isAgain ? '，再导一次' : ''}）`
          : `${rows} facts imported (.${kind}${isAgain ? ', once more' : ''})`;
        measurements.push(
          {
            what: zh ? `${what}，秒` : `${what}, s`,
            value: (milliseconds / 1000).toFixed(1),
            goal: `< ${limits.seconds}`,
            held: milliseconds < limits.seconds * 1000,
          },
          {
            what: zh ? `${what}，进程内存峰值，MiB` : `${what}, peak memory of the process, MiB`,
            value: Math.round(peak),
            goal: `< ${limits.mebibytes}`,
            held: peak < limits.mebibytes,
          },
        );
      }
    }
    return measurements;
  });
}

async function newOffice(database: Database): Promise<{ jurisdiction: JurisdictionId; person: PersonId }> {
  const jurisdiction = newId<JurisdictionId>();
  const person = newId<PersonId>();
  await database.pool.query(`insert into jurisdiction (id, code, name, pack) values ($1, $2, '测试市', '')`, [
    jurisdiction,
    jurisdiction,
  ]);
  await database.pool.query(`insert into person (jurisdiction_id, id, name) values ($1, $2, '统计员')`, [jurisdiction, person]);
  for (const [at, name] of divisions.slice(1).entries())
    await database.pool.query(
      `insert into division (jurisdiction_id, id, code, name, kind, official_order) values ($1, $2, $3, $4, 'banner', $5)`,
      [jurisdiction, newId(), String(at + 1), name, at],
    );
  return { jurisdiction, person };
}

type Taken = { milliseconds: number; peak: number; observations: number; unchanged: number };

async function inProcess(job: object): Promise<Taken> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('facts-import-process.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(job));
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return JSON.parse(printed) as Taken;
}
