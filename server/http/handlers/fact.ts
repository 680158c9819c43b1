import { heldFacts, importFacts, listIndicators, listObservations, readIndicator, rememberName } from '../../actions/fact.ts';
import type { Handlers } from '../bind.ts';
import type { factsRoutes } from '../contract/facts.ts';
import { uploadedFile } from './ledger.ts';

type Ids = (typeof factsRoutes)[number]['id'];

export function factHandlers(): Pick<Handlers, Ids> {
  return {
    'indicator.list': ({ context, query }) => listIndicators(context, query, { cursor: query.cursor, limit: query.limit }),
    'indicator.read': ({ context, params }) => readIndicator(context, params.id),
    'observation.list': ({ context, params, query }) =>
      listObservations(context, params.id, { division: query.division, asOf: query.asOf, history: query.history === 'true' }),
    'indicator.remember': ({ context, params, body }) => rememberName(context, params.id, body.alias),
    'fact.import': async ({ context, request }) => {
      const { file, fields } = await uploadedFile(request);
      const { problems, ...counts } = await importFacts(context, file, fields.get('dryRun') === 'true');
      return { ...counts, problems: problems.map((problem) => ({ ...problem, params: { ...problem.params } })) };
    },
    'fact.held': ({ context, query }) => heldFacts(context, query.asOf),
  };
}
