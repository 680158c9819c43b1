import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesOf, isSource, isTest, productFolders, readIn } from './tree.ts';

export type Word = { readonly identifier: string; readonly isLater: boolean };

/** The identifiers of GLOSSARY.md: the third column of its tables. `*later*` behind one marks what is not built yet. */
export function glossaryWords(root: string): Word[] {
  return readIn(root, 'GLOSSARY.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => {
      const cell = line.split('|')[3] ?? '';
      return [...cell.matchAll(/`([A-Za-z]+)`/g)].map((match) => ({
        identifier: match[1] ?? '',
        isLater: cell.includes('*later*'),
      }));
    });
}

/** Words of the glossary that the code does not know, and words it calls *later* that are declared already. */
export function glossaryFindings(root: string): string[] {
  const texts = filesOf(root, productFolders)
    .filter((path) => (isSource(path) && !isTest(path)) || path.endsWith('.sql'))
    .map((path) => readIn(root, path));
  const words = glossaryWords(root);
  if (words.length === 0) return ['GLOSSARY.md names no identifier'];
  const twice = words.map(({ identifier }) => identifier).filter((word, at, all) => all.indexOf(word) !== at);
  return [
    ...twice.map((word) => `${word} stands in GLOSSARY.md twice`),
    ...words.flatMap(({ identifier, isLater }) => {
      const used = new RegExp(
        `(?<![A-Za-z])(${identifier}|${snake(identifier)}|${snake(identifier).replaceAll('_', '-')})(?![A-Za-z])`,
      );
      const declared = new RegExp(
        `^(export (type|class|(async )?function|const|interface)|create table) (${identifier}|${snake(identifier)})\\b`,
        'm',
      );
      if (isLater) return texts.some((text) => declared.test(text)) ? [`${identifier} is there: no longer *later*`] : [];
      return texts.some((text) => used.test(text)) ? [] : [`${identifier} is not in the code`];
    }),
  ];
}

const snake = (identifier: string): string => identifier.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** Decisions: numbered without a gap, each with its context, what was decided, and every consequence. */
export function decisionFindings(root: string): string[] {
  const names = readdirSync(join(root, 'docs', 'adr'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return names.flatMap((name, at) => {
    const number = String(at + 1).padStart(4, '0');
    const text = readIn(root, `docs/adr/${name}`);
    return [
      ...(/^\d{4}-[a-z0-9-]+\.md$/.test(name) && name.startsWith(number) ? [] : [`${name}: expected number ${number}`]),
      ...(text.startsWith(`# ${name.slice(0, 4)} · `) ? [] : [`${name}: its title is not "# ${name.slice(0, 4)} · …"`]),
      ...['Context', 'Decision', 'Consequences']
        .filter((part) => !new RegExp(`^\\*\\*${part}\\.\\*\\* \\S`, 'm').test(text))
        .map((part) => `${name}: no ${part}`),
    ];
  });
}

/** Pages of the manual that its index does not link, and links and images of any document that lead nowhere. */
export function documentFindings(root: string): string[] {
  const pages = filesOf(root, ['docs/manual']).filter((path) => path.endsWith('.md'));
  const index = 'docs/manual/README.md';
  if (!pages.includes(index)) return [`${index} is missing`];
  const linked = new Set(linksOf(readIn(root, index)).map((link) => normalize(join('docs/manual', link))));
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  return [
    ...pages.filter((page) => page !== index && !linked.has(page)).map((page) => `${index} does not link ${page}`),
    ...[...pages, ...top, ...filesOf(root, ['docs/adr'])].flatMap((page) =>
      linksOf(readIn(root, page))
        .filter((link) => !existsSync(join(root, dirname(page), link)))
        .map((link) => `${page}: ${link} is not there`),
    ),
  ];
}

/** Relative links and images of a page, without their anchors. */
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => decodeURIComponent((match[1] ?? '').split('#')[0] ?? ''))
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link));
