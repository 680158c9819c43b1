/** As the server demands; a longer one is never refused. */
export const shortestPassword = 12;

/** What can be said of a new password before it is sent. Characters are counted as people count them, not in UTF-16 units. */
export function passwordProblem(current: string, next: string): 'short' | 'same' | null {
  if ([...next].length < shortestPassword) return 'short';
  return next === current ? 'same' : null;
}
