import createClient from 'openapi-fetch';
import { isApiProblem, networkLoss, problemOf } from './problem.ts';
import type { paths } from './schema.d.ts';
import { signal } from './signal.ts';

/** Whether the last request reached the server. The frame shows a banner while it did not. */
export const connection = signal<'reached' | 'lost'>('reached');

/** Set when the server no longer knows the session of a page in use: the frame asks for the password over the page. */
export const sessionExpired = signal(false);

/** Set when the server wants a new password before anything else: the frame leads to it. */
export const passwordChangeDue = signal(false);

let csrfToken = '';
/** Kept with the session; sent with everything that changes something. */
export const keepCsrfToken = (token: string): void => {
  csrfToken = token;
};

export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
});

/**
 * The answer of a call, or its problem thrown. Problems of the connection and of the session are also told to the frame.
 * @throws ApiProblem
 * @example const page = await take(api.GET('/api/measures', { params: { query } }));
 */
export async function take<Data>(call: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data> {
  let answer: { data?: Data; error?: unknown; response: Response };
  try {
    answer = await call;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    if (isApiProblem(error)) throw error;
    connection.set('lost');
    throw networkLoss();
  }
  // A gateway whose Luodi is down answers for it: to the person that is the same as no connection.
  connection.set([502, 503, 504].includes(answer.response.status) && !isProblemBody(answer.error) ? 'lost' : 'reached');
  if (answer.response.ok) return answer.data as Data;
  const problem = problemOf(answer.error, answer.response);
  if (problem.status === 401 && csrfToken !== '' && problem.code !== 'session/wrong-password') sessionExpired.set(true);
  if (problem.status === 403 && problem.code === 'password/must-change') passwordChangeDue.set(true);
  throw problem;
}

const isProblemBody = (body: unknown): boolean => typeof body === 'object' && body !== null && 'code' in body;

/**
 * A key under which the server recognises the same request sent twice: make one per form, keep it over retries. Written with
 * `getRandomValues` because `randomUUID` is missing on plain HTTP.
 */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
