import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './program.ts';

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The Chromium of this machine: LUODI_CHROMIUM, or the first on the PATH. */
export function findBrowser(): string | undefined {
  const named = process.env.LUODI_CHROMIUM;
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a font for Chinese is there; without one, pages are measured and photographed with empty boxes. */
export function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

/** Debian's packages for the journeys, installed where that is allowed: as root, with apt-get, unless LUODI_NO_APT is set. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get') && !process.env.LUODI_NO_APT;

/** @returns what apt-get said when it failed */
export async function installBrowser(): Promise<string | undefined> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig'];
  mkdirSync('/var/lib/apt/lists/partial', { recursive: true });
  const first = await runProgram('apt-get', install, { cwd: '/', env });
  if (first.code === 0) return undefined;
  await runProgram('apt-get', ['update', '-q'], { cwd: '/', env });
  const second = await runProgram('apt-get', install, { cwd: '/', env });
  return second.code === 0 ? undefined : second.output;
}
