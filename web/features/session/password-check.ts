/** What the server demands of a new password; undefined while it has not said. */
export type PasswordPolicy = { readonly least: number; readonly kinds: number };

/**
 * What can be said of a new password before it is sent; the server judges what is common or too simple. Characters are counted as
 * people count them, not in UTF-16 units.
 */
export function passwordProblem(current: string, next: string, policy: PasswordPolicy | undefined): 'short' | 'same' | null {
  if ([...next.normalize('NFC')].length < (policy?.least ?? 1)) return 'short';
  return next === current ? 'same' : null;
}
