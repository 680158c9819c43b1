import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EnvironmentProblem } from '../server/database/environment-problem.ts';
import { projectFolder } from './data-folder.ts';

const built = join(projectFolder, 'web', 'dist');
const mark = join(built, '.built-from');
/** What the web application is made of. */
const sources = ['web', 'core', 'documents', 'packs', 'vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * Builds the web application unless it was built from these very sources. It is built beside its place, so that a server that
 * is running never serves half of it.
 * @param before called when there is work to do
 */
export async function buildWebWhenStale(before: () => void = () => {}): Promise<void> {
  const fingerprint = fingerprintOfSources();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint) return;
  before();
  const fresh = `${built}.${process.pid}`;
  const old = `${fresh}.old`;
  try {
    const { build } = await import('vite');
    await build({
      configFile: join(projectFolder, 'vite.config.ts'),
      // Read by Node itself: Vite's own way writes into node_modules, which may belong to somebody else.
      configLoader: 'native',
      logLevel: 'error',
      build: { outDir: fresh, emptyOutDir: true },
    });
    writeFileSync(join(fresh, '.built-from'), fingerprint);
    if (existsSync(built)) renameSync(built, old);
    renameSync(fresh, built);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
      throw new EnvironmentProblem('environment/web-not-writable', { folder: join(projectFolder, 'web') });
    }
    throw error;
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}

function fingerprintOfSources(): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesBelow(join(projectFolder, source)))) {
    hash
      .update(`${relative(projectFolder, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(built))
    .sort();
}
