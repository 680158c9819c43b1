import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { describeApi } from './openapi.ts';

/** Where the description and the client's types stand, below the project's root. */
export const described = { api: 'docs/api/openapi.json', client: 'web/api/schema.d.ts' } as const;

/** The two texts that must stand in those files. */
export async function describe(): Promise<{ readonly api: string; readonly client: string }> {
  const api = await describeApi();
  const ast = await openapiTS(JSON.parse(JSON.stringify(api)) as Exclude<Parameters<typeof openapiTS>[0], string>);
  return { api: `${JSON.stringify(api, null, 2)}\n`, client: astToString(ast) };
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', '..');
  const texts = await describe();
  mkdirSync(join(root, 'docs', 'api'), { recursive: true });
  writeFileSync(join(root, described.api), texts.api);
  writeFileSync(join(root, described.client), texts.client);
}
