import type { z } from 'zod';
import type { Role } from '../../../core/org/role.ts';

/**
 * One route, declared as data before it is served: Fastify binds it, the OpenAPI description prints it, and the sweep tries it
 * as every role. `allow` is 'public', 'session' (anyone signed in) or the roles that may call it; what a role may see inside is
 * decided by `visibleTo`, and what is invisible answers 404.
 */
export type RouteContract = {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: `/api/${string}`;
  readonly summary: string;
  readonly allow: 'public' | 'session' | readonly Role[];
  readonly params?: z.ZodObject;
  readonly querystring?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Set on uploads: the body is multipart/form-data and is parsed by the handler. */
  readonly consumes?: 'multipart/form-data';
  /** The status and shape of success; problems are always RFC 9457 `application/problem+json`. */
  readonly response: { readonly [status: number]: z.ZodType };
  /** Set where the answer is a file. */
  readonly produces?: string;
};
