import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProject } from '../run/project.ts';
import { copyTree, plant } from './planted-tree.ts';

/** Each opens a door of the copy that the sweep must find open. */
const doors: readonly [what: string, path: string, before: string, after: string, found: string][] = [
  [
    'the audit log for everyone who is signed in',
    'server/http/contract/audit.ts',
    `allow: audit,\n    querystring`,
    `allow: 'session',\n    querystring`,
    'what is open without a role is written down',
  ],
  [
    'measures of other agencies',
    'server/auth/visible-to.ts',
    'if (sight.all) return',
    'if (Number.isFinite(sight.all ? 1 : 2)) return',
    'measure.read > a measure is there for those whom it concerns, and for nobody else',
  ],
  [
    'plans of other jurisdictions',
    'server/store/plan-draft.ts',
    `.where('jurisdiction_id', '=', jurisdiction).where('id', '=', id)`,
    `.where('id', '=', id)`,
    'plan-draft.read > what belongs to another jurisdiction',
  ],
  [
    'requests without their token',
    'server/http/bind.ts',
    `request.headers['x-csrf-token'] !== who.session.csrfToken`,
    `request.headers['x-csrf-token'] === 'never'`,
    'measure.edit > is refused when it comes from another site, or without its token',
  ],
];

test(`the sweep finds every door that was left open: ${doors.map(([what]) => what).join(', ')}`, async () => {
  const root = copyTree(['package.json', 'vitest.config.ts', 'core', 'documents', 'packs', 'server', 'test/http', 'test/store']);
  for (const [, path, before, after] of doors) {
    const text = readFileSync(join(root, path), 'utf8');
    expect(text, path).toContain(before);
    plant(root, path, text.replace(before, after));
  }
  const concerned = '(measure.read|plan-draft.read|measure.edit) |open without a role';
  const { failed, output } = await runProject('store', ['server/http/sweep.store.test.ts', '-t', concerned], {}, root);
  expect(failed, output).toBeGreaterThanOrEqual(doors.length);
  for (const [, , , , found] of doors) expect(output).toContain(found);
});
