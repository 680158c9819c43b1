import autocannon from 'autocannon';
import { demoPassword } from '../server/demo/demo-accounts.ts';
import type { Measurement } from './bench.ts';

/** How many ask at the same time. */
export const connections = 8;

/** Answers a second of one page, asked for by all connections for six seconds. */
export async function load(what: string, url: string, cookie: string): Promise<Measurement> {
  const result = await autocannon({ url, connections, duration: 6, headers: { cookie, 'accept-encoding': 'gzip' } });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  const rate = Math.round(result.requests.average);
  return { what: `${what}, requests a second`, value: rate, goal: '≥ 1,000', held: rate >= 1000 };
}

/** @returns the cookie of an account of the demo */
export async function signIn(url: string, login: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: demoPassword }),
  });
  if (!response.ok) throw new Error(`${login}: ${response.status}`);
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
