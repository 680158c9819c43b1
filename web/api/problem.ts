import type { components } from './schema.d.ts';

export type ProblemDetails = components['schemas']['ProblemDetails'];
export type Problem = components['schemas']['Problem'];

/** An answer of the server that is not a success, as RFC 9457 carries it. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** On a conflict of versions: the row as it stands now. */
  readonly current: unknown;
  /** The request's id, to quote to the administrator. */
  readonly id: string;

  constructor(details: ProblemDetails) {
    super(details.code);
    this.name = 'ApiProblem';
    this.status = details.status;
    this.code = details.code;
    this.params = details.params;
    this.problems = details.problems;
    this.current = details.current;
    this.id = details.id;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads a body as problem details; whatever else answered (a proxy's page, an empty body) becomes `server/unexpected`. */
export function problemOf(body: unknown, response: Response): ApiProblem {
  const details = isRecord(body) ? body : {};
  return new ApiProblem({
    type: typeof details.type === 'string' ? details.type : 'about:blank',
    title: typeof details.title === 'string' ? details.title : response.statusText,
    status: response.status,
    code: typeof details.code === 'string' ? details.code : 'server/unexpected',
    params: isRecord(details.params) ? details.params : { status: response.status },
    problems: Array.isArray(details.problems) ? (details.problems as Problem[]) : [],
    current: details.current,
    id: typeof details.id === 'string' ? details.id : (response.headers.get('x-request-id') ?? ''),
  });
}

/** The request never reached the server, or its answer never came back. */
export const networkLoss = (): ApiProblem =>
  new ApiProblem({ type: 'about:blank', title: '', status: 0, code: 'network/unreachable', params: {}, problems: [], id: '' });

export const isApiProblem = (error: unknown): error is ApiProblem => error instanceof ApiProblem;
export const hasStatus = (error: unknown, status: number): boolean => isApiProblem(error) && error.status === status;
export const hasCode = (error: unknown, code: string): boolean => isApiProblem(error) && error.code === code;
