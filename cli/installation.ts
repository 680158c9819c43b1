import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Day } from '../core/shared/day.ts';
import { EnvironmentProblem } from '../server/database/environment-problem.ts';
import { openInstallation } from '../server/database/open.ts';
import { type Database, openDatabase } from '../server/database/pool.ts';
import { assertPurpose } from '../server/demo/provenance.ts';
import { type CommandIo, type Language, UsageProblem } from './command.ts';
import { dataFolder } from './data-folder.ts';
import { assertPortFree } from './free-port.ts';
import { readOptions, readPort } from './options.ts';
import { movingToday, Teardown } from './serving.ts';
import { buildWebWhenStale } from './web-build.ts';

/** The port of the demo and of a server, unless another is given. */
const usualPort = '4180';

/** What `demo` and `start` share on the command line. */
export const servingOptions = {
  port: { type: 'string', default: usualPort },
  host: { type: 'string', default: '127.0.0.1' },
  check: { type: 'boolean', default: false },
} as const;

export type Serving = { readonly port: number; readonly host: string; readonly check: boolean };

export function readServing(args: string[]): Serving {
  const { values } = readOptions(args, servingOptions);
  if (values.host === '') throw new UsageProblem('--host 需要一个地址', '--host takes an address');
  return { port: readPort(values.port), host: values.host, check: values.check };
}

/** What a command adds between database and server. */
type Prepare = (at: { readonly database: Database; readonly dataFolder: string; readonly today: Day }) => Promise<void>;

/**
 * Brings an installation up, step by step with a line each: port, data folder, pages, database, whatever `prepare` adds, the server.
 * What is set up is handed to `teardown`, also when a later step fails.
 * @throws EnvironmentProblem with what is wrong with the machine
 */
export async function bringUp(
  purpose: 'demo' | 'start',
  serving: Serving,
  io: CommandIo,
  teardown: Teardown,
  prepare: Prepare = async () => {},
): Promise<{ readonly url: string; readonly setUpToken: string | undefined }> {
  const say = (zh: string, en: string) => io.err(io.language === 'zh' ? zh : en);
  await assertPortFree(serving.port, serving.host);
  const folder = usableFolder(purpose);
  await buildWebWhenStale(() => say('构建界面……', 'Building the pages…'));
  say('启动数据库……', 'Starting the database…');
  const installation = await openInstallation(folder, purpose);
  teardown.add(() => installation.stop());
  if (installation.migrated.length > 0) {
    say(
      `数据库结构已升级（${installation.migrated.length} 步）`,
      `Schema brought up to date (${installation.migrated.length} steps)`,
    );
  }
  const database = openDatabase(installation.address.app);
  teardown.add(() => database.close());
  await assertPurpose(database, purpose);
  const today = movingToday(io.today);
  await prepare({ database, dataFolder: folder, today: today() });
  say('启动服务……', 'Starting the server…');
  const { serve } = await import('../server/main.ts');
  const server = await serve({
    database,
    port: serving.port,
    host: serving.host,
    dataFolder: folder,
    demo: purpose === 'demo',
    today,
    log: process.env.LUODI_LOG === '1',
  });
  teardown.add(() => server.close());
  return server;
}

function usableFolder(purpose: 'demo' | 'start'): string {
  const folder = dataFolder(purpose);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new EnvironmentProblem('environment/folder-not-writable', { folder });
  }
  return folder;
}

/** Runs a command around an installation, and takes everything down again whatever happens. */
export async function withTeardown(run: (teardown: Teardown) => Promise<number>): Promise<number> {
  const teardown = new Teardown();
  try {
    return await run(teardown);
  } finally {
    await teardown.run();
  }
}

export const stoppedSentence: Readonly<Record<Language, string>> = { zh: '已停止。', en: 'Stopped.' };
