import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp, FileMissing } from '../server/backup/back-up.ts';
import { openInstallation } from '../server/database/open.ts';
import { filesOf } from '../server/files/file-store.ts';
import { productVersion } from '../server/version.ts';
import { type Command, exit, UsageProblem } from './command.ts';
import { dataFolder } from './data-folder.ts';
import { readOptions } from './options.ts';

/** `./luodi backup`: everything of an installation in one file, also while it serves. */
export const backup: Command = {
  summary: {
    zh: '把数据库与文件备份到一个文件；服务运行时也可备份',
    en: 'Back up database and files into one file, also while Luodi serves',
  },
  usage: `./luodi backup --out FILE [--force] [--demo] [--json] [--lang zh|en]

  --out     备份文件，如 luodi-2026-11-24.tar.gz；含口令散列与业务内容，只有属主可读，请妥善保管
            the file to write; it holds password hashes and business content, only its owner may read it
  --force   覆盖同名文件
            replace a file of that name
  --demo    演示的数据，而不是正式数据
            the demo's data instead of the real ones
  --json    {file, bytes, tables, rows, files, createdAt}
  退出码 exit codes：0 完成 done，1 缺少文件 a file is missing，2 用法 usage，3 环境 environment`,
  async run(args, io) {
    const { values } = readOptions(args, {
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    if (!values.out) throw new UsageProblem('请用 --out 指定备份文件', '--out names the file to write');
    const out = resolve(values.out);
    if (existsSync(out) && !values.force)
      throw new UsageProblem(`${out} 已存在；要覆盖请加 --force`, `${out} is there already; add --force to replace it`);
    const purpose = values.demo ? 'demo' : 'start';
    const folder = dataFolder(purpose);
    const installation = await openInstallation(folder, purpose);
    try {
      const { manifest, bytes } = await backUp({
        owner: installation.address.owner,
        files: filesOf(folder),
        product: productVersion,
        out,
      });
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      const { createdAt, files, tables } = manifest;
      if (values.json) io.out(JSON.stringify({ file: out, bytes, tables: tables.length, rows, files: files.length, createdAt }));
      else
        io.out(
          io.language === 'zh'
            ? `已备份到 ${out}：${tables.length} 张表 ${rows} 行，${files.length} 个文件，${bytes} 字节。`
            : `Backed up to ${out}: ${rows} rows in ${tables.length} tables, ${files.length} files, ${bytes} bytes.`,
        );
      return exit.ok;
    } catch (error) {
      if (!(error instanceof FileMissing)) throw error;
      io.err(
        io.language === 'zh'
          ? `未备份：数据文件夹里缺少“${error.fileName}”（${error.fingerprint}）。请先从别处找回该文件。`
          : `Not backed up: the data folder lacks "${error.fileName}" (${error.fingerprint}). Bring that file back first.`,
      );
      return exit.problems;
    } finally {
      await installation.stop();
    }
  },
};
