import { join, resolve } from 'node:path';

/** The folder that holds `luodi`. */
export const projectFolder = join(import.meta.dirname, '..');

/** Where an installation keeps its database and files: LUODI_DATA, or `.luodi` in the project; the demo's lies apart below it. */
export function dataFolder(purpose: 'demo' | 'start'): string {
  const base = resolve(process.env.LUODI_DATA || join(projectFolder, '.luodi'));
  return join(base, purpose === 'demo' ? 'demo' : 'data');
}
