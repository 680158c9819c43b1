import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { JurisdictionId } from '../core/shared/brand.ts';
import type { ChainBreak } from '../server/audit/chain-walk.ts';
import {
  checkpointKey,
  isGenuine,
  publicKeyText,
  readCheckpoint,
  type SignedCheckpoint,
  signCheckpoint,
} from '../server/audit/checkpoint.ts';
import { exportRecord, type Jurisdiction, MalformedExport, verifyExport } from '../server/audit/export.ts';
import { readHead, type Verification, verifyChain } from '../server/audit/verify.ts';
import { sentenceOf } from '../server/audit/words.ts';
import { openInstallation } from '../server/database/open.ts';
import { type Database, openDatabase } from '../server/database/pool.ts';
import { commit } from '../server/store/commit.ts';
import { type Command, type CommandIo, exit, type Language, UsageProblem } from './command.ts';
import { dataFolder } from './data-folder.ts';
import { readOptions } from './options.ts';

const pick = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);

const exitCodes = `  退出码 exit codes：0 无异 no break，1 发现异常 breaks found，2 用法 usage，3 环境 environment`;
const demoOption = `  --demo         演示的数据，而不是正式数据
                 the demo's data instead of the real ones
  --json         按 JSON 输出
                 print JSON`;

/** `./luodi audit verify`: recomputes the record, of the database or of an export, and names every row that does not belong. */
export const auditVerify: Command = {
  summary: {
    zh: '逐条重算留痕链，指出被改、被插、被删、换序、被截的记录',
    en: 'Recompute the record and name each row that was changed, inserted, deleted, reordered or cut',
  },
  usage: `./luodi audit verify [--file EXPORT] [--checkpoint FILE]… [--public-key KEY] [--demo] [--json] [--lang zh|en]

  --file         校验导出的文件，不需要数据库
                 verify an exported file; needs no database
  --checkpoint   另行保管的检查点，可给多个：存到那一条为止的记录不能被重做或截去
                 a checkpoint kept elsewhere, may be repeated: nothing up to it can have been made anew or cut
  --public-key   您所信任的公钥（或存有公钥的文件）；不给则用本机的公钥，校验文件时用文件自带的
                 the public key you trust, or a file that holds it; unless given, this machine's, for a file its own
${demoOption}
                 {records: [{jurisdiction, events, head, breaks: [{kind, eventNo, detail}]}], problems: [{code, file}]}
${exitCodes}`,
  run: runVerify,
};

/** `./luodi audit export`: the record as a file that anyone can verify offline. */
export const auditExport: Command = {
  summary: { zh: '导出留痕与签名检查点，供离线校验', en: 'Export the record with a signed checkpoint, to be verified offline' },
  usage: `./luodi audit export --out FILE [--jurisdiction CODE] [--demo] [--json] [--lang zh|en]

  --out            导出到哪个文件（每行一个 JSON）
                   file to write, one JSON value a line
  --jurisdiction   地区代码；只有一个地区时不必给
                   code of the jurisdiction; not needed where there is only one
${demoOption}
                 {file, jurisdiction, events, head, breaks, checkpoint}
${exitCodes}`,
  run: runExport,
};

/** `./luodi audit checkpoint`: the signed end of the record, to be kept elsewhere. */
export const auditCheckpoint: Command = {
  summary: {
    zh: '给出留痕链当前末尾的签名检查点，请另行保管',
    en: 'Print a signed checkpoint of the record’s end, to be kept elsewhere',
  },
  usage: `./luodi audit checkpoint [--jurisdiction CODE] [--demo] [--json] [--lang zh|en]

${demoOption}
                 {jurisdiction, eventNo, hash, signedAt, publicKey, signature}
${exitCodes}`,
  run: runCheckpoint,
};

const common = { json: { type: 'boolean' }, demo: { type: 'boolean' } } as const;
type Finding = { readonly code: 'audit/not-genuine' | 'audit/no-checkpoint' | 'audit/malformed'; readonly file: string };
type Found = { readonly jurisdiction: Jurisdiction; readonly verification: Verification };

async function runVerify(args: string[], io: CommandIo): Promise<number> {
  const { values } = readOptions(args, {
    ...common,
    file: { type: 'string' },
    checkpoint: { type: 'string', multiple: true },
    'public-key': { type: 'string' },
  });
  const problems: Finding[] = [];
  const key = values['public-key'] === undefined ? undefined : readKey(values['public-key']);
  const kept = (values.checkpoint ?? []).map((file) => ({ file, checkpoint: checkpointIn(file) }));
  const genuine = (own: string | undefined): SignedCheckpoint[] =>
    kept.flatMap(({ file, checkpoint }) => {
      if (checkpoint && isGenuine(checkpoint, key ?? own)) return [checkpoint];
      problems.push({ code: 'audit/not-genuine', file });
      return [];
    });
  const found =
    values.file === undefined
      ? await inDatabase(values.demo === true, io, async (database, folder) => {
          const checkpoints = kept.length === 0 ? [] : genuine(publicKeyText(checkpointKey(folder)));
          const all: Found[] = [];
          for (const jurisdiction of await jurisdictions(database)) {
            all.push({ jurisdiction, verification: await verifyChain(database, jurisdiction.id, checkpoints) });
          }
          return all;
        })
      : await verifyFile(values.file, key, genuine, problems);
  if (found === undefined) return exit.environment;
  const isWhole = problems.length === 0 && found.every(({ verification }) => verification.breaks.length === 0);
  if (values.json) {
    io.out(
      JSON.stringify(
        { records: found.map(({ jurisdiction, verification }) => ({ jurisdiction, ...verification })), problems },
        null,
        2,
      ),
    );
  } else say(found, problems, key !== undefined, values.file !== undefined, io);
  return isWhole ? exit.ok : exit.problems;
}

async function verifyFile(
  file: string,
  key: string | undefined,
  genuine: (own: string | undefined) => SignedCheckpoint[],
  problems: Finding[],
): Promise<Found[]> {
  assertExists(file);
  try {
    const { jurisdiction, checkpoint, ...verification } = await verifyExport(
      createInterface({ input: createReadStream(file) }),
      genuine(undefined),
    );
    if (!checkpoint) problems.push({ code: 'audit/no-checkpoint', file });
    else if (!isGenuine(checkpoint, key)) problems.push({ code: 'audit/not-genuine', file });
    return [{ jurisdiction, verification }];
  } catch (error) {
    if (!(error instanceof MalformedExport)) throw error;
    problems.push({ code: 'audit/malformed', file: `${file}:${error.line}` });
    return [];
  }
}

async function runExport(args: string[], io: CommandIo): Promise<number> {
  const { values } = readOptions(args, { ...common, out: { type: 'string' }, jurisdiction: { type: 'string' } });
  const file = values.out;
  if (file === undefined) throw new UsageProblem('请用 --out 指定导出文件', '--out names the file to write');
  const answer = await inDatabase(values.demo === true, io, async (database, folder) => {
    const jurisdiction = await oneJurisdiction(database, values.jurisdiction);
    // Written aside and renamed: a file of that name is whole or not there.
    const aside = `${file}.${process.pid}`;
    const stream = createWriteStream(aside, { mode: 0o600 });
    try {
      const result = await exportRecord(database, jurisdiction, checkpointKey(folder), new Date().toISOString(), async (line) => {
        if (!stream.write(`${line}\n`)) await once(stream, 'drain');
      });
      stream.end();
      await once(stream, 'close');
      renameSync(aside, file);
      const data = { events: result.events, head: result.head, breaks: result.breaks.length };
      await record(database, jurisdiction.id, 'audit.exported', data);
      return { file, jurisdiction, ...result };
    } catch (error) {
      stream.destroy();
      rmSync(aside, { force: true });
      throw error;
    }
  });
  if (!answer) return exit.environment;
  if (values.json) io.out(JSON.stringify(answer, null, 2));
  else {
    say([{ jurisdiction: answer.jurisdiction, verification: answer }], [], true, false, io);
    io.out(pick(io.language, `已写入 ${file}`, `Written to ${file}`));
    if (answer.checkpoint)
      io.out(pick(io.language, `公钥：${answer.checkpoint.publicKey}`, `Public key: ${answer.checkpoint.publicKey}`));
  }
  return answer.breaks.length === 0 ? exit.ok : exit.problems;
}

async function runCheckpoint(args: string[], io: CommandIo): Promise<number> {
  const { values } = readOptions(args, { ...common, jurisdiction: { type: 'string' } });
  const answer = await inDatabase(values.demo === true, io, async (database, folder) => {
    const jurisdiction = await oneJurisdiction(database, values.jurisdiction);
    const { breaks } = await verifyChain(database, jurisdiction.id);
    if (breaks.length > 0) return { breaks, jurisdiction };
    const head = await readHead(database, jurisdiction.id);
    const checkpoint = signCheckpoint(
      checkpointKey(folder),
      { jurisdiction: jurisdiction.id, ...head },
      new Date().toISOString(),
    );
    await record(database, jurisdiction.id, 'audit.checkpointSigned', { eventNo: head.eventNo, hash: head.hash });
    return { checkpoint, jurisdiction };
  });
  if (!answer) return exit.environment;
  if (!answer.checkpoint) {
    for (const one of answer.breaks) io.err(sentenceOf(one, io.language));
    return exit.problems;
  }
  io.out(JSON.stringify(answer.checkpoint, null, values.json ? 0 : 2));
  if (!values.json) {
    io.err(
      pick(
        io.language,
        `${answer.jurisdiction.name}：请把以上内容存到本系统之外（打印、异地、他人保管）。日后用 ./luodi audit verify --checkpoint 文件 核对。`,
        `${answer.jurisdiction.name}: keep this outside of the system (on paper, elsewhere, with someone else). Later: ./luodi audit verify --checkpoint FILE`,
      ),
    );
  }
  return exit.ok;
}

/** Runs on the installation's database. @returns undefined, with a sentence said, where there is none yet */
async function inDatabase<T>(
  isDemo: boolean,
  io: CommandIo,
  run: (database: Database, folder: string) => Promise<T>,
): Promise<T | undefined> {
  const purpose = isDemo ? 'demo' : 'start';
  const folder = dataFolder(purpose);
  if (!process.env.LUODI_DATABASE_URL && !existsSync(folder)) {
    io.err(
      pick(
        io.language,
        `${folder} 中还没有数据。请先运行 ./luodi ${purpose}，或用 LUODI_DATA 指明数据文件夹。`,
        `There are no data in ${folder} yet. Run ./luodi ${purpose} first, or name the data folder in LUODI_DATA.`,
      ),
    );
    return undefined;
  }
  const installation = await openInstallation(folder, purpose);
  try {
    const database = openDatabase(installation.address.app, 2);
    try {
      return await run(database, folder);
    } finally {
      await database.close();
    }
  } finally {
    await installation.stop();
  }
}

const jurisdictions = (database: Database): Promise<Jurisdiction[]> =>
  database.kysely.selectFrom('jurisdiction').select(['id', 'code', 'name']).orderBy('code').execute();

async function oneJurisdiction(database: Database, code: string | undefined): Promise<Jurisdiction> {
  const all = await jurisdictions(database);
  const found = code === undefined ? (all.length === 1 ? all[0] : undefined) : all.find((one) => one.code === code);
  if (found) return found;
  const codes = all.map((one) => `${one.code} ${one.name}`).join('、');
  throw new UsageProblem(
    `请用 --jurisdiction 指定地区：${codes || '尚无地区'}`,
    `--jurisdiction names one of: ${codes || 'none yet'}`,
  );
}

const record = (database: Database, jurisdiction: string, kind: string, data: Record<string, unknown>): Promise<string> =>
  database.kysely
    .transaction()
    .execute((tx) =>
      commit(tx, { jurisdiction: jurisdiction as JurisdictionId, person: null, appointment: null, via: 'cli' }, [
        { kind, subject: { kind: 'jurisdiction', id: jurisdiction }, data },
      ]),
    );

function assertExists(file: string): void {
  if (!existsSync(file)) throw new UsageProblem(`没有文件 ${file}`, `There is no file ${file}`);
}

function checkpointIn(file: string): SignedCheckpoint | undefined {
  assertExists(file);
  return readCheckpoint(readFileSync(file, 'utf8'));
}

/** A key as text, or the file that holds it. */
const readKey = (given: string): string =>
  (existsSync(given) ? readFileSync(given, 'utf8') : given).replace(/-----[^-]+-----|\s/g, '');

function say(found: readonly Found[], problems: readonly Finding[], isKeyKnown: boolean, isFile: boolean, io: CommandIo): void {
  const { language } = io;
  if (found.length === 0 && problems.length === 0)
    io.out(pick(language, '还没有地区，也就没有留痕。', 'There is no jurisdiction yet, and no record.'));
  for (const { jurisdiction, verification } of found) {
    const { breaks, events } = verification;
    const name = `${jurisdiction.name}（${jurisdiction.code}）`;
    io.out(
      breaks.length === 0
        ? pick(language, `${name}：${events} 条留痕，前后相连，未见异常。`, `${name}: ${events} events, linked without a break.`)
        : pick(
            language,
            `${name}：${events} 条留痕，发现 ${breaks.length} 处异常：`,
            `${name}: ${events} events, ${breaks.length} breaks:`,
          ),
    );
    for (const one of breaks satisfies readonly ChainBreak[]) io.out(`  ${sentenceOf(one, language)}`);
  }
  for (const { code, file } of problems) io.out(problemSentence(code, file, language));
  if (isFile && !isKeyKnown && problems.length === 0) {
    io.out(
      pick(
        language,
        '检查点用文件自带的公钥核对。要确认出自哪台服务器，请用 --public-key 给出您所知道的公钥。',
        'The checkpoint was checked with the key in the file. To know which server signed it, give the key you know with --public-key.',
      ),
    );
  }
}

function problemSentence(code: Finding['code'], file: string, language: Language): string {
  if (code === 'audit/not-genuine')
    return pick(
      language,
      `${file}：检查点的签名不对，不予采信。`,
      `${file}: the signature of the checkpoint is wrong; it proves nothing.`,
    );
  if (code === 'audit/no-checkpoint')
    return pick(
      language,
      `${file}：末尾没有检查点，末尾是否被截无从判断。`,
      `${file}: there is no checkpoint at the end, so a cut there would not show.`,
    );
  return pick(language, `${file}：这一行不是导出的留痕。`, `${file}: this line is not of an exported record.`);
}
