/** What is missing says why. A missing input makes a missing result with the first reason. */
export type Missing = { readonly missing: 'not-reported' | 'not-applicable' | 'withheld' | 'no-comparable-base' };

export const isMissing = (value: unknown): value is Missing => typeof value === 'object' && value !== null && 'missing' in value;
