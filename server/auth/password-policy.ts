import type { ServerProblems } from '../actions/refusal.ts';
import { demoPassword } from '../demo/demo-accounts.ts';

/**
 * The two rule books disagree on passwords; each is a named preset. 等保三级 asks for complexity, ASVS 5 (6.2.5) forbids it.
 * Both refuse what is common, accept long ones, and never cut or case-fold.
 */
export type PasswordPolicy = {
  readonly name: 'dengbao-3' | 'asvs-5';
  readonly least: number;
  readonly most: number;
  /** How many of lower case, upper case, digits and others must occur; 0 where composition is not asked for. */
  readonly kinds: number;
};

export const passwordPolicies: { readonly [Name in PasswordPolicy['name']]: PasswordPolicy } = {
  'dengbao-3': { name: 'dengbao-3', least: 10, most: 256, kinds: 3 },
  'asvs-5': { name: 'asvs-5', least: 12, most: 256, kinds: 0 },
};

/** Beginnings of what people choose first, here and elsewhere; a password that is one of these and little more is refused. */
const common = [
  'password',
  'passw0rd',
  'p@ssw0rd',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx',
  'qazwsx',
  'abc123',
  'abcd1234',
  'a123456',
  'admin',
  'administrator',
  'root',
  'letmein',
  'welcome',
  'iloveyou',
  'monkey',
  'dragon',
  'football',
  'sunshine',
  'princess',
  'superman',
  'woaini',
  'woaini1314',
  '5201314',
  '1314520',
  '123123',
  '112233',
  '147258369',
  '159357',
  '888888',
  '666666',
  '000000',
  '111111',
  'luodi',
  'gaige',
  'gaigeban',
  'duchashi',
  'shenji',
  'zhengfu',
  'shiwei',
  'tongliao',
  'neimenggu',
  'huhehaote',
  'beijing',
  'zhongguo',
  'test',
  'demo',
  'user',
  'guest',
  'changeme',
  'default',
  'system',
  'office',
  'government',
  'reform',
] as const;

type PasswordProblem = {
  [Code in keyof ServerProblems & `password/${string}`]: { code: Code; params: ServerProblems[Code] };
}[keyof ServerProblems & `password/${string}`];

/** Why a new password is refused, or undefined. @param login refused as a part of the password, as are repeats and runs */
export function passwordProblem(policy: PasswordPolicy, password: string, login: string): PasswordProblem | undefined {
  const normal = password.normalize('NFC');
  const length = [...normal].length;
  if (length < policy.least) return { code: 'password/too-short', params: { least: policy.least } };
  if (length > policy.most) return { code: 'password/too-long', params: { most: policy.most } };
  const lower = normal.toLowerCase();
  if (login.length >= 3 && lower.includes(login.toLowerCase())) return { code: 'password/contains-login', params: {} };
  if (isCommon(lower)) return { code: 'password/too-common', params: {} };
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((kind) => kind.test(normal)).length;
  if (kinds < policy.kinds) return { code: 'password/too-simple', params: { kinds: policy.kinds } };
  return undefined;
}

function isCommon(lower: string): boolean {
  if (lower === demoPassword.toLowerCase()) return true; // everybody knows it
  const letters = [...lower];
  if (new Set(letters).size <= 3) return true;
  const steps = letters.slice(1).map((letter, at) => (letter.codePointAt(0) ?? 0) - (letters[at]?.codePointAt(0) ?? 0));
  if (steps.every((step) => step === 1) || steps.every((step) => step === -1)) return true;
  // A common word with up to four letters or digits around it: Admin@2026, tongliao123!
  return common.some((word) => lower.includes(word) && letters.length - word.length <= 6);
}
