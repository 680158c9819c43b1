import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folders that hold what the product is made of. */
export const productFolders = ['core', 'documents', 'packs', 'server', 'web', 'cli', 'bench'] as const;

const isOurs = (path: string): boolean => !/(^|\/)(node_modules|dist|dist\.[^/]*|\.luodi)(\/|$)/.test(path);

/** Every file below these folders of a tree, as paths from its root; generated and foreign files left out. */
export function filesOf(root: string, folders: readonly string[] = productFolders): string[] {
  return folders
    .flatMap((folder) => {
      try {
        return readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
      } catch {
        return [];
      }
    })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isOurs)
    .sort();
}

export const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

export const readIn = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
