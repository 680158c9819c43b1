import { heldFacts, listIndicators, listObservations, readIndicator, readIndicatorHistory } from '../../actions/fact.ts';
import { importFacts } from '../../actions/fact-import.ts';
import { editIndicator, recordObservation, rememberName } from '../../actions/indicator.ts';
import type { Handlers } from '../bind.ts';
import type { factsRoutes } from '../contract/facts.ts';
import { uploadedFile } from './ledger.ts';

type Ids = (typeof factsRoutes)[number]['id'];

export function factHandlers(): Pick<Handlers, Ids> {
  return {
    'indicator.list': ({ context, query }) => listIndicators(context, query, { cursor: query.cursor, limit: query.limit }),
    'indicator.read': ({ context, params }) => readIndicator(context, params.id),
    'indicator.edit': ({ context, params, body }) => editIndicator(context, params.id, body),
    'indicator.history': ({ context, params }) => readIndicatorHistory(context, params.id),
    'observation.record': ({ context, params, body }) => recordObservation(context, params.id, body),
    'observation.list': ({ context, params, query }) =>
      listObservations(context, params.id, { division: query.division, asOf: query.asOf, history: query.history === 'true' }),
    'indicator.remember': ({ context, params, body }) => rememberName(context, params.id, body.alias),
    'fact.import': async ({ context, request }) => {
      const { file, fields } = await uploadedFile(request);
      const { problems, ...counts } = await importFacts(context, file, {
        dryRun: fields.get('dryRun') === 'true',
        reason: fields.get('reason')?.trim() || undefined,
      });
      return { ...counts, problems: problems.map((problem) => ({ ...problem, params: { ...problem.params } })) };
    },
    'fact.held': ({ context, query }) => heldFacts(context, query.asOf, { cursor: query.cursor, limit: query.limit }),
  };
}
