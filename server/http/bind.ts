import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ActionContext } from '../actions/context.ts';
import { Refusal } from '../actions/refusal.ts';
import type { SignedIn } from '../auth/session.ts';
import { contract } from './contract/index.ts';
import type { RouteContract } from './contract/route.ts';
import { ProblemDetails } from './contract/shared.ts';

type Contract = typeof contract;
export type ContractId = Contract[number]['id'];
type RouteOf<Id extends ContractId> = Extract<Contract[number], { id: Id }>;
type Parsed<Route, Part extends string> = Route extends { [P in Part]: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined;
type Answer<Route> = Route extends { response: infer Responses }
  ? z.input<Extract<Responses[keyof Responses], z.ZodType>>
  : never;

/** What a handler gets: the parsed request and, on a route that is not public, who is signed in. */
export type Call<Id extends ContractId> = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly params: Parsed<RouteOf<Id>, 'params'>;
  readonly query: Parsed<RouteOf<Id>, 'querystring'>;
  readonly body: Parsed<RouteOf<Id>, 'body'>;
  readonly signedIn: RouteOf<Id>['allow'] extends 'public' ? SignedIn | undefined : SignedIn;
  /** The action's context; asking for it without being signed in is a bug. */
  readonly context: ActionContext;
};

/** A handler for every route of the contract: a missing one does not compile. It answers the body, or sends the reply itself. */
export type Handlers = { readonly [Id in ContractId]: (call: Call<Id>) => Promise<Answer<RouteOf<Id>> | FastifyReply> };

export type Bindings = {
  readonly handlers: Handlers;
  readonly authenticate: (request: FastifyRequest) => Promise<SignedIn | undefined>;
  readonly contextOf: (signedIn: SignedIn, request: FastifyRequest) => ActionContext;
};

/** Routes that a person who must first choose a password may still call. */
const openBeforePassword: ReadonlySet<string> = new Set(['session.read', 'password.change', 'session.end']);
const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** Serves the contract. Without bindings the routes exist only to be described. */
export function bindRoutes(app: FastifyInstance, bindings?: Bindings): void {
  const admitted = new WeakMap<FastifyRequest, SignedIn>();
  for (const route of contract as readonly RouteContract[]) {
    const success = Number(Object.keys(route.response)[0]);
    app.route({
      method: route.method,
      url: route.url,
      schema: {
        operationId: route.id,
        summary: route.summary,
        tags: [route.id.split('.')[0] ?? ''],
        ...(route.params ? { params: route.params } : {}),
        ...(route.querystring ? { querystring: route.querystring } : {}),
        ...(route.body ? { body: route.body } : {}),
        ...(route.consumes ? { consumes: [route.consumes] } : {}),
        ...(route.produces ? { produces: [route.produces] } : {}),
        response: { ...(route.produces || success === 204 ? {} : route.response), default: ProblemDetails },
      } as object,
      // Before the body is read: who may not call the route learns nothing of its shape.
      onRequest: async (request) => {
        const who = bindings && (await admit(route, request, bindings));
        if (who) admitted.set(request, who);
      },
      handler: async (request, reply) => {
        if (!bindings) throw new Error('described only');
        const who = admitted.get(request);
        reply.code(success);
        const handler = bindings.handlers[route.id as ContractId] as (call: unknown) => Promise<unknown>;
        const answer = await handler({
          request,
          reply,
          params: request.params,
          query: request.query,
          body: request.body,
          signedIn: who,
          get context() {
            if (!who) throw new Error(`${route.id} asked for a context without a person`);
            return bindings.contextOf(who, request);
          },
        });
        if (reply.sent || answer === reply) return reply;
        if (success === 204) return reply.send();
        return answer;
      },
    });
  }
}

/** Deny by default: who may call the route, decided before anything else of the request is read. */
async function admit(route: RouteContract, request: FastifyRequest, bindings: Bindings): Promise<SignedIn | undefined> {
  if (!isReading(route.method)) assertSameSite(request);
  const who = await bindings.authenticate(request);
  if (route.allow === 'public') return who;
  if (!who) throw new Refusal(401, 'session/none', {});
  if (!isReading(route.method) && request.headers['x-csrf-token'] !== who.session.csrfToken)
    throw new Refusal(403, 'request/cross-site', {});
  if (who.account.mustChangePassword && !openBeforePassword.has(route.id)) throw new Refusal(403, 'password/must-change', {});
  if (route.allow === 'session') return who;
  const allowed = route.allow;
  if (!who.actor.grants.some((grant) => allowed.includes(grant.role))) throw new Refusal(403, 'permission/denied', {});
  return who;
}

/** A browser says where a request comes from; one from another site is refused before anything is read. */
function assertSameSite(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal(403, 'request/cross-site', {});
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== 'null' && URL.parse(origin)?.host !== host)
    throw new Refusal(403, 'request/cross-site', {});
}
