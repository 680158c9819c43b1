import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectFolder } from '../run/program.ts';

export type Files = { readonly [path: string]: string };

/** What the tools are told in the project itself; a planted tree is told the same. */
const settings = ['tsconfig.json', 'biome.json', '.dependency-cruiser.cjs', '.gitignore', 'vitest.config.ts'];

/** knip's settings, but for what a planted tree has not: programs of the system, and a page that Vite resolves. */
export function knipSettings(change: { readonly entry?: readonly string[] } = {}): string {
  const { ignoreBinaries: _, ...own } = JSON.parse(readFileSync(join(projectFolder, 'knip.json'), 'utf8')) as {
    readonly ignoreBinaries?: unknown;
    readonly entry: readonly string[];
  };
  return `${JSON.stringify({ ...own, entry: [...own.entry, ...(change.entry ?? [])].map(inMiniature) })}\n`;
}

const inMiniature = (entry: string): string => (entry === 'web/index.html' ? 'web/main.ts' : entry);

/** The packages that the clean tree uses, and those that its settings speak of. */
export const packageFile = (more: Readonly<Record<string, string>> = {}): string =>
  `${JSON.stringify(
    {
      name: 'planted',
      type: 'module',
      dependencies: { 'decimal.js': '*', ...more },
      devDependencies: {
        '@biomejs/biome': '*',
        '@types/node': '*',
        'dependency-cruiser': '*',
        ts7: '*',
        typescript: '*',
        vitest: '*',
      },
    },
    null,
    2,
  )}\n`;

/** A product in miniature: a folder of each kind, nothing wrong with it. */
const clean: Files = {
  'package.json': packageFile(),
  'core/double.ts': `/** Twice as much. */
export const double = (value: number): number => 2 * value;
`,
  'core/double.test.ts': `import { expect, test } from 'vitest';
import { double } from './double.ts';

test('twice as much', () => {
  expect(double(2)).toBe(4);
});
`,
  'cli/main.ts': `import { double } from '../core/double.ts';

console.log(double(1));
`,
  'server/http/describe.ts': `import { Decimal } from 'decimal.js';

console.log(new Decimal('1').toFixed(2));
`,
  'bench/writes.ts': `console.log('measured');
`,
  'test/store/cluster.setup.ts': `export default function setup(): void {}
`,
  'test/run/reporter.ts': `export default class Quiet {}
`,
  'web/main.ts': `document.title = 'planted';
`,
};

/**
 * A small tree beside the checkout, with the project's own settings and packages; gone when the test has finished.
 * @param planted added to the clean tree, or instead of a file of it
 */
export function plantTree(planted: Files = {}): string {
  const root = emptyTree();
  for (const file of settings) cpSync(join(projectFolder, file), join(root, file));
  for (const [path, text] of Object.entries({ ...clean, ...planted })) plant(root, path, text);
  return root;
}

/** A copy of these folders and files of the project. */
export function copyTree(paths: readonly string[]): string {
  const root = emptyTree();
  for (const path of paths) cpSync(join(projectFolder, path), join(root, path), { recursive: true });
  return root;
}

export function plant(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function emptyTree(): string {
  const root = mkdtempSync(join(tmpdir(), 'luodi-planted-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  symlinkSync(join(projectFolder, 'node_modules'), join(root, 'node_modules'));
  return root;
}
