export type GoalNode = { readonly id: string; readonly parent: string | null };

/** Whether a goal may hang below another: never below itself or one of its own. */
export function mayHangBelow(goals: readonly GoalNode[], goal: string, parent: string): boolean {
  const parents = new Map(goals.map((one) => [one.id, one.parent]));
  for (let at: string | null | undefined = parent; at != null; at = parents.get(at)) if (at === goal) return false;
  return parents.has(parent);
}

/** A goal and all below it. */
export function branchOf(goals: readonly GoalNode[], goal: string): readonly string[] {
  const children = Map.groupBy(goals, (one) => one.parent);
  const below = (id: string): string[] => [id, ...(children.get(id) ?? []).flatMap((child) => below(child.id))];
  return below(goal);
}
