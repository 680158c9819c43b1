import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../core/shared/canonical.ts';
import { genesis, hashEvent, hashPayload } from './chain.ts';
import { type RecordedEvent, verifyRows } from './verify.ts';

const jurisdiction = '00000000-0000-7000-8000-000000000001';

/** A row sealed under a number behind a given hash, as `commit` does it. */
function seal(eventNo: number, previous: string, content: string): RecordedEvent {
  const payload = canonicalJson({ data: { content } });
  const salt = `salt-${content}`;
  const payloadHash = hashPayload(salt, payload);
  const subject = { kind: 'measure', id: '00000000-0000-7000-8000-0000000000aa' };
  const envelope = {
    jurisdiction,
    eventNo: String(eventNo),
    id: `id-${content}`,
    kind: 'measure.edited',
    subject,
    recordedAt: '2026-03-05T01:00:00.000Z',
  };
  const hash = hashEvent(previous, { ...envelope, actor: null, appointment: null, via: 'web', payloadHash });
  return {
    event_no: String(eventNo),
    id: envelope.id,
    kind: envelope.kind,
    subject_kind: subject.kind,
    subject_id: subject.id,
    recorded_at: envelope.recordedAt,
    actor_id: null,
    appointment_id: null,
    via: 'web',
    payload,
    salt,
    payload_hash: payloadHash,
    previous_hash: previous,
    hash,
  };
}

function chain(length: number): RecordedEvent[] {
  const rows: RecordedEvent[] = [];
  for (let no = 1; no <= length; no++) rows.push(seal(no, rows.at(-1)?.hash ?? genesis, `e${no}`));
  return rows;
}

const renumber = (row: RecordedEvent, eventNo: number): RecordedEvent => ({ ...row, event_no: String(eventNo) });
const at = (rows: RecordedEvent[], no: number): RecordedEvent => rows[no - 1] as RecordedEvent;

async function breaksOf(
  rows: RecordedEvent[],
  of: RecordedEvent[],
  checkpoints: { eventNo: string; hash: string }[] = [],
): Promise<string[]> {
  const last = of.at(-1);
  const head = { eventNo: last?.event_no ?? '0', hash: last?.hash ?? genesis };
  const marks = checkpoints.map((mark) => ({ jurisdiction, ...mark }));
  return (await verifyRows(jurisdiction, rows, head, marks)).breaks.map((b) => `${b.kind} ${b.eventNo}`);
}

describe('the chain names what was done to it', () => {
  const whole = chain(8);

  test('an untouched chain, an empty one and one with an erased payload hold', async () => {
    expect(await breaksOf(whole, whole)).toEqual([]);
    expect(await breaksOf([], [])).toEqual([]);
    const erased = whole.map((row, i) => (i === 3 ? { ...row, payload: null, salt: null } : row));
    expect(await breaksOf(erased, whole)).toEqual([]);
  });

  test.each([
    ['its payload', { payload: '{"data":{"content":"other"}}' }],
    ['its kind', { kind: 'measure.withdrawn' }],
    ['its actor', { actor_id: '00000000-0000-7000-8000-0000000000bb' }],
    ['its instant', { recorded_at: '2026-03-05T02:00:00.000Z' }],
    ['its hash', { hash: genesis }],
  ])('a row is changed in %s', async (_what, change) => {
    for (const no of [1, 4, 8]) {
      const touched = whole.map((row) => (row.event_no === String(no) ? { ...row, ...change } : row));
      expect(await breaksOf(touched, whole)).toEqual([`changed ${no}`]);
    }
  });

  test('a row is changed and its hash made anew', async () => {
    const forged = seal(4, at(whole, 3).hash, 'forged');
    expect(await breaksOf([...whole.slice(0, 3), forged, ...whole.slice(4)], whole)).toEqual(['changed 4']);
  });

  test('a row is deleted, and the rest renumbered or not', async () => {
    expect(await breaksOf([...whole.slice(0, 3), ...whole.slice(4)], whole)).toEqual(['deleted 4']);
    const closed = [...whole.slice(0, 3), ...whole.slice(4).map((row, i) => renumber(row, i + 4))];
    const head = closed.at(-1) as RecordedEvent;
    expect(
      (await verifyRows(jurisdiction, closed, { eventNo: '7', hash: head.hash })).breaks.map((b) => `${b.kind} ${b.eventNo}`),
    ).toEqual(['deleted 4']);
  });

  test('a row is inserted, well or badly sealed', async () => {
    for (const foreign of [seal(5, at(whole, 4).hash, 'foreign'), { ...seal(5, genesis, 'foreign'), hash: genesis }]) {
      const pushed = [...whole.slice(0, 4), foreign, ...whole.slice(4).map((row, i) => renumber(row, i + 6))];
      expect(
        (await verifyRows(jurisdiction, pushed, { eventNo: '9', hash: at(whole, 8).hash })).breaks.map(
          (b) => `${b.kind} ${b.eventNo}`,
        ),
      ).toEqual(['inserted 5']);
    }
    const behind = [...whole, seal(9, at(whole, 8).hash, 'foreign')];
    expect(await breaksOf(behind, whole)).toEqual(['inserted 9']);
  });

  test('two rows change places', async () => {
    const swapped = [...whole.slice(0, 3), renumber(at(whole, 5), 4), renumber(at(whole, 4), 5), ...whole.slice(5)];
    expect(await breaksOf(swapped, whole)).toEqual(['reordered 4', 'reordered 5']);
  });

  test('the end is cut off: seen by the head, and by a checkpoint when the head was cut too', async () => {
    const cut = whole.slice(0, 6);
    expect(await breaksOf(cut, whole)).toEqual(['cut 7', 'cut 8']);
    expect(await breaksOf(cut, cut)).toEqual([]);
    expect(await breaksOf(cut, cut, [{ eventNo: '8', hash: at(whole, 8).hash }])).toEqual(['cut 7', 'cut 8']);
  });

  test('a whole chain made anew is seen by a checkpoint', async () => {
    const other: RecordedEvent[] = [];
    for (let no = 1; no <= 8; no++) other.push(seal(no, other.at(-1)?.hash ?? genesis, `other${no}`));
    expect(await breaksOf(other, other)).toEqual([]);
    expect(await breaksOf(other, other, [{ eventNo: '5', hash: at(whole, 5).hash }])).toEqual(['changed 5']);
  });
});
