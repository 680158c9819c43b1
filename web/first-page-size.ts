import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What Vite writes into `.vite/manifest.json`, as far as it matters here. */
type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** DESIGN § 9: what a browser fetches before the first page stands, gzipped. */
export const firstPageLimit = 300 * 1000;

/**
 * The files that the browser needs for a page: the entry, the page's own chunk, everything these import statically, and the styles.
 * @param page the page's module as the manifest names it: 'features/home/HomePage.tsx'
 */
export function filesOfPage(manifest: Manifest, page: string): readonly string[] {
  const files = new Set(['index.html']);
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build has no ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(name);
  visit(page);
  return [...files];
}

/** Gzipped bytes of a page's first visit. */
export function pageSize(dist: string, page: string): number {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  return filesOfPage(manifest, page).reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
}

// `node web/first-page-size.ts [dist]` prints the sizes and fails above the limit.
if (import.meta.main) {
  const dist = process.argv[2] ?? join(import.meta.dirname, 'dist');
  const pages = [
    'features/session/SignInPage.tsx',
    'features/home/HomePage.tsx',
    'features/ledger/LedgerPage.tsx',
    'features/plan/PlansPage.tsx',
  ];
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  let isOver = false;
  for (const page of pages.filter((one) => manifest[one])) {
    const size = pageSize(dist, page);
    isOver ||= size > firstPageLimit;
    console.log(`${(size / 1000).toFixed(1).padStart(7)} kB of ${firstPageLimit / 1000} kB gzipped  ${page}`);
  }
  process.exitCode = isOver ? 1 : 0;
}
