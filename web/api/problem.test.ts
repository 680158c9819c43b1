import { expect, test } from 'vitest';
import { hasCode, hasStatus, networkLoss, problemOf } from './problem.ts';

test('problem details are taken as they come', () => {
  const body = {
    type: 'about:blank',
    title: 'Conflict',
    status: 409,
    code: 'version/conflict',
    params: { version: 3 },
    problems: [],
    current: { id: 'x' },
    id: 'r-1',
  };
  const problem = problemOf(body, new Response(null, { status: 409 }));
  expect(problem).toMatchObject({
    status: 409,
    code: 'version/conflict',
    params: { version: 3 },
    current: { id: 'x' },
    id: 'r-1',
  });
  expect(hasStatus(problem, 409) && hasCode(problem, 'version/conflict')).toBe(true);
});

test("a proxy's page is a problem too, with its status and the request's id", () => {
  const response = new Response('<html>', { status: 502, headers: { 'x-request-id': 'r-2' } });
  expect(problemOf('<html>', response)).toMatchObject({
    status: 502,
    code: 'server/unexpected',
    params: { status: 502 },
    id: 'r-2',
  });
});

test('no answer at all has no status', () => {
  expect(networkLoss()).toMatchObject({ status: 0, code: 'network/unreachable' });
});
