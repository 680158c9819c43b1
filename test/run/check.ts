import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, runTool } from './program.ts';

/** What a check says of a tree: nothing when all is well. */
export type CheckResult = { readonly passed: boolean; readonly output: string };

/** A gate that reads the source, each counted as one test. `root` is the tree, so that gates can be tried on planted ones. */
export type Check = {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  run(root: string): Promise<CheckResult>;
};

const passedWhenZero = ({ code, output }: { code: number; output: string }): CheckResult => ({ passed: code === 0, output });

const compile = async (root: string, compiler: 'ts7' | 'typescript'): Promise<CheckResult> =>
  passedWhenZero(await runTool(`${compiler}/lib/tsc.js`, ['-p', 'tsconfig.json', '--noEmit', '--pretty', 'false'], root));

/** The folders that hold source. */
const sourceFolders = ['core', 'documents', 'packs', 'server', 'web', 'cli', 'test', 'bench'];

/** Import rules; reading no module at all is a failure, since a cruiser without a compiler reads none and finds nothing wrong. */
async function checkImports(root: string): Promise<CheckResult> {
  const folders = sourceFolders.filter((folder) => existsSync(join(root, folder)));
  const tool = 'dependency-cruiser/bin/dependency-cruiser.mjs';
  const { output } = await runTool(tool, ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders], root);
  let summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
  try {
    ({ summary } = JSON.parse(output.slice(output.indexOf('{'))) as { summary: typeof summary });
  } catch {
    return { passed: false, output };
  }
  if (summary.totalCruised === 0) return { passed: false, output: 'dependency-cruiser read 0 modules' };
  const lines = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { passed: lines.length === 0, output: lines.join('\n') };
}

/** The description of the API and the client made from it are those of the contract. */
async function checkDescription(root: string): Promise<CheckResult> {
  const program = `
    const { describe, described } = await import('./server/http/describe.ts');
    console.log(JSON.stringify({ texts: await describe(), described }));`;
  const { code, output } = await runProgram(process.execPath, ['--input-type=module', '-e', program], { cwd: root });
  if (code !== 0) return { passed: false, output };
  const { texts, described } = JSON.parse(output.slice(output.indexOf('{"texts"'))) as Record<
    'texts' | 'described',
    { api: string; client: string }
  >;
  const stale = (['api', 'client'] as const).filter((part) => {
    const path = join(root, described[part]);
    return !existsSync(path) || readFileSync(path, 'utf8') !== texts[part];
  });
  const lines = stale.map((part) => `${described[part]} is not that of server/http/contract: run "node server/http/describe.ts"`);
  return { passed: stale.length === 0, output: lines.join('\n') };
}

export const checks: readonly Check[] = [
  { name: 'types-7', zh: '类型检查（TypeScript 7）', en: 'types (TypeScript 7)', run: (root) => compile(root, 'ts7') },
  { name: 'types-6', zh: '类型检查（TypeScript 6）', en: 'types (TypeScript 6)', run: (root) => compile(root, 'typescript') },
  {
    name: 'lint',
    zh: '格式与静态检查（biome）',
    en: 'format and lint (biome)',
    run: async (root) =>
      passedWhenZero(
        await runTool(
          '@biomejs/biome/bin/biome',
          ['ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=50', '.'],
          root,
        ),
      ),
  },
  {
    name: 'dead-code',
    zh: '无用代码与依赖（knip）',
    en: 'dead code and dependencies (knip)',
    run: async (root) =>
      passedWhenZero(await runTool('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors'], root)),
  },
  { name: 'imports', zh: '引用规则（dependency-cruiser）', en: 'import rules (dependency-cruiser)', run: checkImports },
  { name: 'description', zh: '接口说明与契约一致', en: 'API description fresh', run: checkDescription },
];

/** @throws Error when there is no such check */
export function checkNamed(name: string): Check {
  const check = checks.find((each) => each.name === name);
  if (!check) throw new Error(`no check ${name}`);
  return check;
}
