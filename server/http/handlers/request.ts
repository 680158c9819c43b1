import type { z } from 'zod';
import type { ChangeProposal } from '../../../core/change/change-request.ts';
import { decideChange, readChangeRequests, requestChange, withdrawChange } from '../../actions/request/change-request.ts';
import { moveSupport, readSupportRequests, requestSupport } from '../../actions/request/support-request.ts';
import type { Handlers } from '../bind.ts';
import type { ChangeProposal as ChangeProposalView, requestRoutes } from '../contract/request.ts';

type Ids = (typeof requestRoutes)[number]['id'];

export function requestHandlers(): Pick<Handlers, Ids> {
  return {
    'change-request.list': async ({ context, query }) => {
      const page = await readChangeRequests(context, query);
      return { ...page, rows: page.rows.map(present) };
    },
    'change-request.create': async ({ context, params, body }) =>
      present(await requestChange(context, params.id, { ...body, proposal: body.proposal as ChangeProposal })),
    'change-request.decide': async ({ context, params, body }) => present(await decideChange(context, params.id, body)),
    'change-request.withdraw': async ({ context, params, body }) =>
      present(await withdrawChange(context, params.id, body.version)),
    'support-request.list': ({ context, query }) => readSupportRequests(context, query),
    'support-request.create': ({ context, params, body }) => requestSupport(context, params.id, body),
    'support-request.move': ({ context, params, body }) => moveSupport(context, params.id, body),
  };
}

const present = <Row extends { readonly proposal: ChangeProposal }>(row: Row) => ({
  ...row,
  proposal: row.proposal as z.input<typeof ChangeProposalView>,
});
