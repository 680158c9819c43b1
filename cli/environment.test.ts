import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectFolder, runProgram } from '../test/run/program.ts';

vi.setConfig({ testTimeout: 30_000 });

const isRoot = process.getuid?.() === 0;
let folder: string;
let taken: number;
let free: number;
const occupant = createServer();

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'luodi environment '));
  chmodSync(folder, 0o755);
  taken = await listen(occupant);
  const passing = createServer();
  free = await listen(passing);
  await new Promise((resolve) => passing.close(resolve));
});
afterAll(() => {
  occupant.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `./luodi` itself, as a person does, from another folder. */
const luodi = (args: readonly string[], env: NodeJS.ProcessEnv = {}, program = join(projectFolder, 'luodi')) =>
  runProgram('/bin/sh', [program, ...args], { cwd: folder, env: { LUODI_LANG: 'zh', ...env } });

describe('what is wrong with the machine is said in a sentence, with exit code 3', () => {
  test.each(['demo', 'start'])('%s: the port is taken', async (command) => {
    const env = { LUODI_DATA: join(folder, 'unused') };
    expect(await luodi([command, '--port', String(taken)], env)).toEqual({
      code: 3,
      output: `端口 ${taken} 已被占用。请关闭占用它的程序，或用 --port 指定另一个端口。`,
    });
    const english = await luodi([command, '--port', String(taken), '--lang', 'en'], env);
    expect([english.code, english.output]).toEqual([
      3,
      `Port ${taken} is taken. Stop what uses it, or choose another with --port.`,
    ]);
  });

  test('the address is not of this machine', async () => {
    const { code, output } = await luodi(['start', '--host', '203.0.113.9', '--port', String(free)], {
      LUODI_DATA: join(folder, 'unused'),
    });
    expect([code, output]).toEqual([3, '本机没有地址 203.0.113.9。请用 --host 指定本机的地址，或 0.0.0.0 表示全部地址。']);
  });

  test.each(['demo', 'start'])('%s: the data folder cannot be made', async (command) => {
    writeFileSync(join(folder, 'a-file'), '');
    const { code, output } = await luodi([command, '--port', String(free)], { LUODI_DATA: join(folder, 'a-file', 'below') });
    expect(code).toBe(3);
    expect(output).toMatch(/^文件夹 .*a-file\/below\/(demo|data) 不可写。请更改其权限，或用 LUODI_DATA 指定另一个数据文件夹。$/);
  });

  test('the data folder belongs to somebody else', async ({ skip }) => {
    const locked = join(folder, 'locked');
    mkdirSync(locked, { recursive: true });
    chmodSync(locked, 0o555);
    const options = { cwd: '/', env: { LUODI_DATA: locked, LUODI_LANG: 'zh', HOME: '/' } };
    const program = [join(projectFolder, 'cli', 'main.ts'), 'start', '--port', String(free)];
    const ordinary = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    const { code, output } = await runProgram(process.execPath, program, { ...options, ...ordinary });
    if (isRoot && /EACCES|MODULE_NOT_FOUND/.test(output)) skip('an ordinary user cannot reach this checkout');
    expect([code, output]).toEqual([
      3,
      `文件夹 ${join(locked, 'data')} 不可写。请更改其权限，或用 LUODI_DATA 指定另一个数据文件夹。`,
    ]);
  });

  test('there is no Chromium for the journeys', async () => {
    const env = { LUODI_CHROMIUM: '/nowhere', LUODI_NO_APT: '1', LUODI_SKIP_JOURNEYS: '' };
    const { code, output } = await luodi(['test', 'journeys'], env);
    expect(code).toBe(3);
    expect(output).toMatch(/浏览器全流程需要 Chromium：请安装 chromium 和 fonts-noto-cjk/);
    expect(output.split('\n').at(-1)).toMatch(/^0 passed, 0 failed, [1-9]\d* skipped$/);
  });
});

describe('./luodi', () => {
  test('is found through a link, from any folder, under any zone', async () => {
    const link = join(folder, 'luodi link');
    symlinkSync(join(projectFolder, 'luodi'), link);
    const { code, output } = await luodi(['--help'], { TZ: 'America/New_York' }, link);
    expect(code).toBe(0);
    expect(output).toContain('./luodi demo');
    symlinkSync('luodi link', join(folder, 'second'));
    expect((await luodi(['--help'], {}, join(folder, 'second'))).code).toBe(0);
  });

  test.each([
    ['no command', [], /用法：/],
    ['a command that does not exist', ['dmeo'], /没有“dmeo”这个命令。您是否要用：\.\/luodi demo？/],
    ['a port that is none', ['start', '--port', 'http'], /--port/],
    ['an option that does not exist', ['demo', '--prot', '1'], /--prot/],
    ['a day that is none', ['demo', '--today', '2026-02-30'], /--today 须为 YYYY-MM-DD/],
    ['a language that is none', ['--lang', 'fr'], /--lang/],
    ['a part of the suite that does not exist', ['test', 'everything'], /没有“everything”这一部分/],
  ] as const)('%s is a matter of usage: exit code 2', async (_, args, says) => {
    const { code, output } = await luodi(args);
    expect(code).toBe(2);
    expect(output).toMatch(says);
  });
});
