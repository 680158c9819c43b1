import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asPerson, type Office, openOffice } from '../../test/http/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('an answer kept is the same packed and plain, the first time and again, and 304 for whoever has it', async () => {
  const session = await office.signIn(office.home, 'reformOffice');
  const get = (headers: Record<string, string>) =>
    office.app.inject(asPerson(session, { method: 'GET', url: '/api/measures?limit=50', headers }));
  const plain = await get({});
  expect(plain.json<{ total: number }>().total).toBe(3);
  for (let round = 0; round < 2; round++) {
    const packed = await get({ 'accept-encoding': 'gzip, deflate' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString('utf8')).toBe(plain.body);
  }
  const again = await get({ 'if-none-match': String(plain.headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});
