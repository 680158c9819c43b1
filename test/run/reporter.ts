import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What a run of vitest came to; written to the file named by LUODI_TEST_REPORT. */
export type Report = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
};

/** Counts test by test, keeps the reason of every skip, and counts a file that does not load as a failure. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    let passed = 0;
    let failed = unhandled.length;
    const skipped: { name: string; reason: string }[] = [];
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed++;
        else if (result.state === 'failed') failed++;
        else
          skipped.push({
            name: `${module.relativeModuleId} > ${test.fullName}`,
            reason: (result.state === 'skipped' && result.note) || 'no reason given',
          });
      }
    }
    const report: Report = { passed, failed, skipped };
    writeFileSync(process.env.LUODI_TEST_REPORT ?? '/dev/stdout', JSON.stringify(report));
  }
}
