import { z } from 'zod';
import { upstreamLevels } from '../../../core/programme/coverage.ts';
import type { Day } from '../../../core/shared/day.ts';
import { isDay } from '../../../core/shared/day.ts';
import { createSet, fillSlot } from '../../actions/programme/document-set.ts';
import { createGoal, editGoal, withdrawGoal } from '../../actions/programme/goal.ts';
import { addMeasures, closeList, createList, takeOffMeasures } from '../../actions/programme/list.ts';
import { answerClause, assignSponsors, changeProfiles, recordDocumentStep } from '../../actions/programme/profile.ts';
import {
  coverage,
  goalTree,
  listWithItems,
  measureProfile,
  planCoverage,
  programmeOverview,
  sponsorCandidates,
  sponsors,
  upstreamCoverage,
} from '../../actions/programme/read.ts';
import { explainGap, importUpstream, importUpstreamText } from '../../actions/programme/upstream.ts';
import { Refusal } from '../../actions/refusal.ts';
import type { Handlers } from '../bind.ts';
import type { programmeRoutes } from '../contract/programme/routes.ts';
import { uploadedFile } from './ledger.ts';

type Ids = (typeof programmeRoutes)[number]['id'];

/** The head of an upload: text fields, empty ones left out. */
const UploadedHead = z.object({
  title: z.string().trim().min(2).max(200),
  documentNumber: z.string().trim().max(100).transform(emptyIsNull),
  issuer: z.string().trim().max(100).transform(emptyIsNull),
  level: z.enum(upstreamLevels),
  issuedOn: z
    .string()
    .refine((text) => text === '' || isDay(text))
    .transform(emptyIsNull),
});
function emptyIsNull(text: string): string | null {
  return text === '' ? null : text;
}

export function programmeHandlers(): Pick<Handlers, Ids> {
  return {
    'programme.read': ({ context }) => programmeOverview(context),
    'document-set.create': ({ context, body }) => createSet(context, body.template),
    'document-slot.fill': ({ context, params, body }) => fillSlot(context, params.id, body),
    'measure-list.create': ({ context, body }) => createList(context, body),
    'measure-list.read': ({ context, params, query }) => listWithItems(context, params.id, query),
    'measure-list.add': ({ context, params, body }) => addMeasures(context, params.id, body),
    'measure-list.takeOff': ({ context, params, body }) => takeOffMeasures(context, params.id, body),
    'measure-list.close': ({ context, params, body }) => closeList(context, params.id, body),
    'coverage.read': ({ context }) => coverage(context),
    'upstream-document.create': async ({ context, request }) => {
      const { file, fields } = await uploadedFile(request);
      const named = (name: string) => fields.get(name) ?? '';
      const head = UploadedHead.safeParse({
        title: named('title'),
        documentNumber: named('documentNumber'),
        issuer: named('issuer'),
        level: named('level'),
        issuedOn: named('issuedOn'),
      });
      if (!head.success) throw new Refusal(422, 'upstream/head-incomplete', {});
      return importUpstream(context, file, head.data);
    },
    'upstream-document.createFromText': ({ context, body: { text, ...head } }) => importUpstreamText(context, text, head),
    'upstream-document.read': ({ context, params }) => upstreamCoverage(context, params.id),
    'upstream-document.answer': ({ context, params, body }) => answerClause(context, params.id, body),
    'upstream-document.explainGap': ({ context, params, body }) => explainGap(context, 'upstream', params.id, body),
    'plan-document.coverage': ({ context, params }) => planCoverage(context, params.id),
    'plan-document.explainGap': ({ context, params, body }) => explainGap(context, 'plan', params.id, body),
    'goal.list': ({ context }) => goalTree(context),
    'goal.create': ({ context, body }) => createGoal(context, body),
    'goal.edit': ({ context, params, body }) => editGoal(context, params.id, body),
    'goal.withdraw': ({ context, params, body }) => withdrawGoal(context, params.id, body),
    'sponsor.list': ({ context }) => sponsors(context),
    'sponsor.candidates': ({ context }) => sponsorCandidates(context),
    'measure.profile': ({ context, params }) => measureProfile(context, params.id),
    'measure.documentStep': ({ context, params, body: { version, doneOn, ...step } }) =>
      recordDocumentStep(context, params.id, version, { ...step, doneOn: doneOn as Day }),
    'measure.changeProfiles': ({ context, body }) => changeProfiles(context, body),
    'measure.assignSponsor': ({ context, body }) => assignSponsors(context, { ...body, on: body.on as Day }),
  };
}
