import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { verifyChain } from '../server/audit/verify.ts';
import { CannotRestore, type RestoreRefusal, restore as restoreBackup } from '../server/backup/restore.ts';
import { openInstallation } from '../server/database/open.ts';
import { openDatabase } from '../server/database/pool.ts';
import { filesOf } from '../server/files/file-store.ts';
import { type Command, exit, type Language, UsageProblem } from './command.ts';
import { dataFolder } from './data-folder.ts';
import { readOptions } from './options.ts';

/** `./luodi restore`: an empty installation filled from a backup, its record verified afterwards. */
export const restore: Command = {
  summary: {
    zh: '把备份恢复到空的系统，并校验留痕链',
    en: 'Restore a backup into an empty installation and verify its record',
  },
  usage: `./luodi restore FILE [--demo] [--json] [--lang zh|en]

  FILE      ./luodi backup 生成的文件；旧版本的备份会一并升级
            a file made by ./luodi backup; one of an older version is brought up to date
  --demo    恢复到演示的数据文件夹
            into the demo's data folder
  --json    {createdAt, product, tables, rows, files, records: [{jurisdiction, events, breaks}]} 或 or {refused: code}
  退出码 exit codes：0 完成 done，1 未恢复或留痕链异常 refused, or the record is broken，2 用法 usage，3 环境 environment`,
  async run(args, io) {
    const { values, positionals } = readOptions(
      args,
      { demo: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
      1,
    );
    const [named] = positionals;
    if (!named) throw new UsageProblem('请指明备份文件', 'Name the backup file');
    const file = resolve(named);
    if (!existsSync(file)) throw new UsageProblem(`没有文件 ${file}`, `There is no file ${file}`);
    const purpose = values.demo ? 'demo' : 'start';
    const folder = dataFolder(purpose);
    mkdirSync(folder, { recursive: true });
    const installation = await openInstallation(folder, purpose);
    try {
      const manifest = await restoreBackup({ owner: installation.address.owner, files: filesOf(folder), file });
      const records = await verifyAll(installation.address.app);
      const isWhole = records.every(({ breaks }) => breaks === 0);
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      if (values.json) {
        const { createdAt, product, tables, files } = manifest;
        io.out(JSON.stringify({ createdAt, product, tables: tables.length, rows, files: files.length, records }));
      } else {
        io.out(
          io.language === 'zh'
            ? `已恢复 ${manifest.createdAt} 的备份：${rows} 行，${manifest.files.length} 个文件。`
            : `Restored the backup of ${manifest.createdAt}: ${rows} rows, ${manifest.files.length} files.`,
        );
        for (const { jurisdiction, events, breaks } of records) {
          io.out(
            io.language === 'zh'
              ? `${jurisdiction}：留痕 ${events} 条，${breaks === 0 ? '校验无异' : `有 ${breaks} 处异常，请运行 ./luodi audit verify`}。`
              : `${jurisdiction}: ${events} events, ${breaks === 0 ? 'verified' : `${breaks} breaks; run ./luodi audit verify`}.`,
          );
        }
      }
      return isWhole ? exit.ok : exit.problems;
    } catch (error) {
      if (!(error instanceof CannotRestore)) throw error;
      if (values.json) io.out(JSON.stringify({ refused: error.refusal.code }));
      io.err(sentenceOf(error.refusal, io.language));
      return exit.problems;
    } finally {
      await installation.stop();
    }
  },
};

async function verifyAll(config: Parameters<typeof openDatabase>[0]) {
  const database = openDatabase(config, 2);
  try {
    const records: { jurisdiction: string; events: string; breaks: number }[] = [];
    for (const { id, name } of await database.kysely
      .selectFrom('jurisdiction')
      .select(['id', 'name'])
      .orderBy('code')
      .execute()) {
      const { events, breaks } = await verifyChain(database, id);
      records.push({ jurisdiction: name, events, breaks: breaks.length });
    }
    return records;
  } finally {
    await database.close();
  }
}

function sentenceOf(refusal: RestoreRefusal, language: Language): string {
  const zh = language === 'zh';
  switch (refusal.code) {
    case 'backup/not-a-backup':
      return zh
        ? '未恢复：这不是 ./luodi backup 生成的备份文件，或文件开头已损坏。'
        : 'Not restored: this is no file made by ./luodi backup, or its beginning is damaged.';
    case 'backup/damaged':
      return zh
        ? `未恢复：备份文件已损坏（${refusal.entry}），系统仍为空。请换另一份备份。`
        : `Not restored: the backup is damaged (${refusal.entry}); the installation is still empty. Use another copy.`;
    case 'backup/target-in-use':
      return zh
        ? '未恢复：目标系统已有数据。请用 LUODI_DATA 指定新的数据文件夹，或换一个空的数据库。'
        : 'Not restored: the installation holds data already. Name a new data folder in LUODI_DATA, or an empty database.';
    case 'backup/of-newer-program':
      return zh
        ? `未恢复：备份由较新或不同的版本（${refusal.product}）生成，请用该版本恢复。`
        : `Not restored: the backup was made by a newer or different version (${refusal.product}); restore it with that.`;
  }
}
