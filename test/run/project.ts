import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder, runTool } from './program.ts';
import type { Report } from './reporter.ts';

/** The projects of vitest.config.ts. */
export type ProjectName = 'unit' | 'store' | 'journey' | 'gate';

/**
 * Runs one of vitest's projects.
 * @param files only these, as vitest filters them; all when empty
 * @param root the tree, so that the counting can be tried on planted ones
 * @returns what it came to, with vitest's own words for what failed
 */
export async function runProject(
  name: ProjectName,
  files: readonly string[],
  env: NodeJS.ProcessEnv,
  root = projectFolder,
): Promise<Report & { readonly output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'luodi-report-'));
  const path = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', `--reporter=${join(import.meta.dirname, 'reporter.ts')}`];
    const { code, output } = await runTool('vitest/vitest.mjs', ['run', '--project', name, ...reporters, ...files], root, {
      ...env,
      LUODI_TEST_REPORT: path,
    });
    const report: Report = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as Report)
      : { passed: 0, failed: 0, skipped: [] };
    // No test found, a set-up that failed, a crash: whatever makes vitest fail without a failed test is one failure.
    const isSilentFailure = report.failed === 0 && (code !== 0 || report.passed + report.skipped.length === 0);
    return { ...report, failed: isSilentFailure ? 1 : report.failed, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The project that a test file belongs to. */
export function projectOf(file: string): ProjectName {
  if (/(^|\/)test\/journeys\//.test(file)) return 'journey';
  if (/(^|\/)test\/gates\//.test(file)) return 'gate';
  return file.endsWith('.store.test.ts') ? 'store' : 'unit';
}
