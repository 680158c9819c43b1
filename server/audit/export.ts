import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../database/pool.ts';
import type { RecordedEvent } from './chain-walk.ts';
import { readCheckpoint, type SignedCheckpoint, signCheckpoint } from './checkpoint.ts';
import { type Checkpoint, readEvents, readHead, type Verification, verifyRows } from './verify.ts';

/**
 * The record of one jurisdiction as a file that can be verified without Luodi: one JSON value a line. First what it is, then the
 * events in order, last a signed checkpoint of its end.
 */
const format = 'luodi-record-1';

export type Jurisdiction = { readonly id: string; readonly code: string; readonly name: string };

const Head = z.object({
  format: z.literal(format),
  jurisdiction: z.object({ id: z.string(), code: z.string(), name: z.string() }),
  exportedAt: z.string(),
});
const nullable = z.string().nullable();
const Event = z.object({
  event_no: z.string().regex(/^\d+$/),
  id: z.string(),
  kind: z.string(),
  subject_kind: z.string(),
  subject_id: z.string(),
  recorded_at: z.string(),
  actor_id: nullable,
  appointment_id: nullable,
  via: z.string(),
  payload: nullable,
  salt: nullable,
  payload_hash: z.string(),
  previous_hash: z.string(),
  hash: z.string(),
});

/**
 * Writes the record line by line and verifies it in the same pass. A record with breaks gets no checkpoint: a signature would
 * make the damage look right.
 * @param write takes one line, without its end
 */
export async function exportRecord(
  database: Database,
  jurisdiction: Jurisdiction,
  key: KeyObject,
  now: string,
  write: (line: string) => Promise<void>,
): Promise<Verification & { readonly checkpoint: SignedCheckpoint | undefined }> {
  await write(JSON.stringify({ format, jurisdiction, exportedAt: now }));
  return database.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (kysely) => {
      const head = await readHead({ kysely }, jurisdiction.id);
      async function* written(): AsyncGenerator<RecordedEvent> {
        for await (const row of readEvents({ kysely }, jurisdiction.id)) {
          await write(JSON.stringify(Event.parse(row)));
          yield row;
        }
      }
      const verification = await verifyRows(jurisdiction.id, written(), head);
      if (verification.breaks.length > 0) return { ...verification, checkpoint: undefined };
      const checkpoint = signCheckpoint(key, { jurisdiction: jurisdiction.id, ...head }, now);
      await write(JSON.stringify({ checkpoint }));
      return { ...verification, checkpoint };
    });
}

export type ExportVerification = Verification & {
  readonly jurisdiction: Jurisdiction;
  /** The checkpoint at the end; undefined when the file has none. */
  readonly checkpoint: SignedCheckpoint | undefined;
};

/** A line of an export that is none. */
export class MalformedExport extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${line} is not of an export`);
    this.line = line;
  }
}

/**
 * Verifies an exported record without a database. The signature of the checkpoint is the caller's to check: see `isGenuine`.
 * @param checkpoints others, kept elsewhere
 * @throws MalformedExport
 */
export async function verifyExport(
  lines: AsyncIterable<string>,
  checkpoints: readonly Checkpoint[] = [],
): Promise<ExportVerification> {
  const iterator = lines[Symbol.asyncIterator]();
  let line = 0;
  const next = async (): Promise<unknown> => {
    const { value, done } = await iterator.next();
    if (done) return undefined;
    line++;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw new MalformedExport(line);
    }
  };
  const head = Head.safeParse(await next());
  if (!head.success) throw new MalformedExport(1);
  const { jurisdiction } = head.data;
  let checkpoint: SignedCheckpoint | undefined;
  async function* rows(): AsyncGenerator<RecordedEvent> {
    for (let value = await next(); value !== undefined; value = await next()) {
      if (checkpoint) throw new MalformedExport(line);
      const event = Event.safeParse(value);
      if (event.success) {
        yield event.data;
        continue;
      }
      checkpoint = readCheckpoint(JSON.stringify((value as { checkpoint?: unknown } | null)?.checkpoint ?? null));
      if (checkpoint?.jurisdiction !== jurisdiction.id) throw new MalformedExport(line);
    }
  }
  const verification = await verifyRows(jurisdiction.id, rows(), () => checkpoint, checkpoints);
  return { ...verification, jurisdiction, checkpoint };
}
