import ts from 'typescript';
import { filesOf, isSource, isTest, readIn } from './tree.ts';

/** What may be longer or fuller than the rest, how far, and why. Each line is a debt or a table; none is a habit. */
export type Exceptions = { readonly [path: string]: { readonly most: number; readonly because: string } };

const longest = 450;
/** Files of source with more lines than a reader holds in mind. */
export function longFiles(root: string, exceptions: Exceptions): string[] {
  return [
    ...filesOf(root)
      .filter((path) => isSource(path) && !isTest(path))
      .map((path) => ({ path, lines: readIn(root, path).split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (exceptions[path]?.most ?? longest))
      .map(({ path, lines }) => `${path}: ${lines} lines`),
    ...needless(exceptions, (path) => filesOf(root).includes(path)),
  ];
}

const fullest = 14;
/** Folders in which one no longer sees at a glance what there is. Tests and styles lie beside what they belong to and do not count. */
export function fullFolders(root: string, exceptions: Exceptions): string[] {
  const folders = Map.groupBy(
    filesOf(root).filter((path) => isSource(path) && !isTest(path)),
    (path) => path.split('/').slice(0, -1).join('/'),
  );
  return [
    ...[...folders]
      .filter(([folder, files]) => files.length > (exceptions[folder]?.most ?? fullest))
      .map(([folder, files]) => `${folder}: ${files.length} files`),
    ...needless(exceptions, (folder) => folders.has(folder)),
  ];
}

const needless = (exceptions: Exceptions, exists: (path: string) => boolean): string[] =>
  Object.keys(exceptions)
    .filter((path) => !exists(path))
    .map((path) => `${path}: an exception for what is not there`);

/** Names that say nothing: whatever lies there belongs to some concept. */
export const namelessFiles = (root: string): string[] =>
  filesOf(root, ['core', 'documents', 'packs', 'server', 'web', 'cli', 'bench', 'test']).filter((path) =>
    /(^|\/)(utils?|helpers?|misc|common|lib)(\/|\.[a-z]+$)/i.test(path),
  );

/** What the world around a rule would tell it behind its back. */
const worldly = new Set([
  'process',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'require',
  'localStorage',
  'console',
]);

/** Places in core/ that read the clock, chance, or the machine. */
export function impurities(root: string): string[] {
  return coreSources(root).flatMap(({ path, file }) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const name = impurityOf(node);
      if (name !== undefined) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${name}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return text === 'Math.random' || text === 'Date.now' ? text : undefined;
  }
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (!ts.isIdentifier(node) || !worldly.has(node.text)) return undefined;
  const { parent } = node;
  const isOnlyAName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node);
  return isOnlyAName ? undefined : node.text;
}

/** A place and its numbers are data of a pack. */
const ofACity = /通辽|科尔沁|(?<![\d.])(913|266)(?![\d.])|1 ?[+＋] ?1 ?[+＋] ?8/;

/** Words and numbers of one city in the code of core/; comments may give it as an example. */
export function cityNumbers(root: string): string[] {
  return coreSources(root).flatMap(({ path, file }) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isText = ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
      const hit = isText ? ofACity.exec(node.getText()) : null;
      if (hit) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${hit[0]}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

const coreSources = (root: string): { path: string; file: ts.SourceFile }[] =>
  filesOf(root, ['core'])
    .filter((path) => isSource(path) && !isTest(path))
    .map((path) => ({ path, file: ts.createSourceFile(path, readIn(root, path), ts.ScriptTarget.Latest, true) }));
