import { type DemoPlan, demoPlans } from '../../packs/tongliao/demo/plans.ts';
import type { ActionContext } from '../actions/context.ts';
import { commitDraft } from '../actions/plan-commit.ts';
import { changeDraft, createDraft } from '../actions/plan-draft.ts';

export type CityPlan = DemoPlan & { readonly document: string };

/** The plans of the city's programme, in the order in which they were issued. */
export async function commitCityPlans(context: ActionContext): Promise<readonly CityPlan[]> {
  const plans = demoPlans();
  const issued = (plan: DemoPlan) => plan.year ?? 2024.9;
  const committed: CityPlan[] = [];
  for (const plan of plans.toSorted((a, b) => issued(a) - issued(b))) {
    const bytes = new TextEncoder().encode(plan.text);
    committed.push({ ...plan, document: await commitPlan(context, { name: plan.name, bytes }, plan.field) });
  }
  return committed;
}

/**
 * Reads a plan and commits it as an office would: of several leads the first named answers for all, and a plan about one field
 * has measures of that field.
 */
export async function commitPlan(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  field?: string,
): Promise<string> {
  const draft = await createDraft(context, file, undefined);
  const changes = draft.measures
    .filter((measure) => field !== undefined || measure.lead.length > 1)
    .map(
      (measure) =>
        ({
          kind: 'measure',
          key: measure.key,
          ...(measure.lead.length > 1 ? { designated: measure.lead[0] ?? null } : {}),
          ...(field === undefined ? {} : { field }),
        }) as const,
    );
  const decided = changes.length > 0 ? await changeDraft(context, draft.id, draft.version, changes) : draft;
  return (await commitDraft(context, decided.id, decided.version)).document;
}
