import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8');

/** The product's version, as package.json names it. */
export const productVersion: string = (JSON.parse(manifest) as { version: string }).version;
