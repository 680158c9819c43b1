import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditWords } from './words.ts';

const server = join(import.meta.dirname, '..', '..', '..', 'server');
const cli = join(server, '..', 'cli');
const core = join(server, '..', 'core');

/** Kinds of events as the source writes them: a subject and what happened to it, in the past tense. Ids of routes look alike. */
function kindsWritten(): Set<string> {
  const files = [server, cli, core].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/(?:^|\/)http\//.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const kind = /'([a-z][A-Za-z]*\.(?:[a-z][A-Za-z]*(?:ed|Reset|Set|Back|Over)|given|sent|chosen|split|withdrawn))'/g;
  return new Set(files.flatMap((text) => [...text.matchAll(kind)].map(([, found]) => found ?? '')));
}

test('every kind of event that the product writes has its name in both languages, and none is named in vain', () => {
  const written = [...kindsWritten()].sort();
  for (const language of ['zh', 'en'] as const) {
    expect(Object.keys(auditWords[language].kinds).sort()).toEqual(written);
  }
});
