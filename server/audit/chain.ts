import { hash, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../core/shared/canonical.ts';

/** The hash before the first event of every jurisdiction. */
export const genesis = 'sha256:0000000000000000000000000000000000000000000000000000000000000000';

/** What the chain covers of an event; the payload through its salted hash, so that it can be erased and the chain still holds. */
export type Envelope = {
  readonly jurisdiction: string;
  readonly eventNo: string;
  readonly id: string;
  readonly kind: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly recordedAt: string;
  readonly actor: string | null;
  readonly appointment: string | null;
  readonly via: string;
  readonly payloadHash: string;
};

const sha256 = (text: string): string => `sha256:${hash('sha256', text, 'hex')}`;

export const makeSalt = (): string => randomBytes(16).toString('base64url');

export const hashPayload = (salt: string, payload: string): string => sha256(`${salt}\n${payload}`);

/** @param envelope canonical JSON */
export const linkHash = (previous: string, envelope: string): string => sha256(`${previous}\n${envelope}`);

export const hashEvent = (previous: string, envelope: Envelope): string => linkHash(previous, canonicalJson(envelope));

/**
 * The canonical envelope cut where its number stands, for the one who links it while the head is locked.
 * @returns texts such that `before + number + after` is the canonical envelope with that number
 */
export function aroundEventNo(envelope: Omit<Envelope, 'eventNo'>): { readonly before: string; readonly after: string } {
  // Quotes inside a value are escaped, so this text occurs once.
  const hole = '"eventNo":""';
  const text = canonicalJson({ ...envelope, eventNo: '' });
  const at = text.indexOf(hole) + hole.length - 1;
  return { before: text.slice(0, at), after: text.slice(at) };
}
