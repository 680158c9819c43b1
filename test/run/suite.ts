import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWebWhenStale } from '../../cli/web-build.ts';
import { canInstall, findBrowser, hasChineseFont, installBrowser } from './browser.ts';
import { checks } from './check.ts';
import { projectFolder } from './program.ts';
import { type ProjectName, runProject } from './project.ts';

export const parts = ['checks', 'unit', 'store', 'journeys', 'gates'] as const;
export type Part = (typeof parts)[number];

export type SuiteIo = { readonly out: (text: string) => void; readonly language: 'zh' | 'en' };
export type SuiteResult = { passed: number; failed: number; skipped: number; browserMissing: boolean };

const titles: Record<Exclude<Part, 'checks'>, { zh: string; en: string; project: ProjectName }> = {
  unit: { zh: '规则与性质（时区设为纽约）', en: 'rules and properties (time zone of New York)', project: 'unit' },
  store: { zh: '真实 PostgreSQL', en: 'on real PostgreSQL', project: 'store' },
  journeys: { zh: '浏览器全流程', en: 'journeys in the browser', project: 'journey' },
  gates: { zh: '检查自身能发现违规', en: 'every gate fails on a planted violation', project: 'gate' },
};
/** Nothing may depend on the zone of the machine: days are those of Shanghai. */
const foreignZone = 'America/New_York';

/**
 * Runs the parts one after the other with a line each, and what failed below its line.
 * @param files only these test files; then no checks of the source are run
 */
export async function runSuite(wanted: readonly Part[], files: readonly string[], io: SuiteIo): Promise<SuiteResult> {
  const total: SuiteResult = { passed: 0, failed: 0, skipped: 0, browserMissing: false };
  const say = (zh: string, en: string) => io.out(io.language === 'zh' ? zh : en);
  if (wanted.includes('checks')) await runChecks(total, io);
  for (const part of ['unit', 'store', 'journeys', 'gates'] as const) {
    if (!wanted.includes(part)) continue;
    const { project, ...title } = titles[part];
    const env: NodeJS.ProcessEnv = part === 'unit' ? { TZ: foreignZone } : {};
    if (part === 'journeys') {
      const browser = await readyBrowser(say);
      if (browser === undefined) {
        const reason = process.env.LUODI_SKIP_JOURNEYS;
        const count = journeyFiles().length;
        total.skipped += count;
        total.browserMissing ||= !reason;
        say(`○ ${title.zh}：跳过 ${count} 个文件`, `○ ${title.en}: ${count} files skipped`);
        say(`    原因：${reason ?? '没有 Chromium'}`, `    because: ${reason ?? 'there is no Chromium'}`);
        continue;
      }
      env.LUODI_CHROMIUM = browser;
      await buildWebWhenStale(() => say('  构建界面……', '  building the pages…'));
    }
    const since = Date.now();
    const report = await runProject(project, files, env);
    total.passed += report.passed;
    total.failed += report.failed;
    total.skipped += report.skipped.length;
    io.out(
      `${report.failed === 0 ? '✓' : '✗'} ${title[io.language]}: ${report.passed} passed, ${report.failed} failed, ${report.skipped.length} skipped  ${secondsSince(since)}`,
    );
    for (const { name, reason } of report.skipped) io.out(`    ○ ${name} — ${reason}`);
    if (report.failed > 0) io.out(indent(report.output));
  }
  return total;
}

async function runChecks(total: SuiteResult, io: SuiteIo): Promise<void> {
  for (const check of checks) {
    const since = Date.now();
    const { passed, output } = await check.run(projectFolder);
    if (passed) total.passed++;
    else total.failed++;
    io.out(`${passed ? '✓' : '✗'} ${check[io.language]}  ${secondsSince(since)}`);
    if (!passed) io.out(indent(output));
  }
}

async function readyBrowser(say: (zh: string, en: string) => void): Promise<string | undefined> {
  if (process.env.LUODI_SKIP_JOURNEYS) return undefined;
  if ((!findBrowser() || !hasChineseFont()) && canInstall()) {
    say('  安装 chromium 与 fonts-noto-cjk（apt-get）……', '  installing chromium and fonts-noto-cjk (apt-get)…');
    const failure = await installBrowser();
    if (failure !== undefined) say(indent(failure), indent(failure));
  }
  const browser = findBrowser();
  if (browser === undefined) {
    say(
      '  浏览器全流程需要 Chromium：请安装 chromium 和 fonts-noto-cjk，或用 LUODI_CHROMIUM 指明其路径；确实无法安装时，用 LUODI_SKIP_JOURNEYS=原因 跳过。',
      '  The journeys need Chromium: install chromium and fonts-noto-cjk, or name its path in LUODI_CHROMIUM; where that cannot be, skip them with LUODI_SKIP_JOURNEYS=reason.',
    );
  } else if (!hasChineseFont()) {
    say(
      '  提示：没有中文字体（fonts-noto-cjk），截图中的汉字会是方框。',
      '  Note: no Chinese font (fonts-noto-cjk); screenshots show boxes.',
    );
  }
  return browser;
}

const journeyFiles = (): string[] =>
  readdirSync(join(projectFolder, 'test', 'journeys'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  );

const secondsSince = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
