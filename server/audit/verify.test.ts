import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../core/shared/canonical.ts';
import { genesis, hashEvent, hashPayload } from './chain.ts';
import { erasure } from './chain-walk.ts';
import { type RecordedEvent, verifyRows } from './verify.ts';

const jurisdiction = '00000000-0000-7000-8000-000000000001';

/** A row sealed under a number behind a given hash, as `commit` does it. */
function seal(
  eventNo: number,
  previous: string,
  content: string,
  { kind = 'measure.edited', subject: subjectId = '00000000-0000-7000-8000-0000000000aa' } = {},
): RecordedEvent {
  const payload = canonicalJson({ data: { content } });
  const salt = `salt-${content}`;
  const payloadHash = hashPayload(salt, payload);
  const subject = { kind: 'measure', id: subjectId };
  const envelope = {
    jurisdiction,
    eventNo: String(eventNo),
    id: `id-${content}`,
    kind,
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

  test('an untouched chain and an empty one hold', async () => {
    expect(await breaksOf(whole, whole)).toEqual([]);
    expect(await breaksOf([], [])).toEqual([]);
  });

  test('an erased payload holds when a later event says that it was erased', async () => {
    const erased = whole.map((row, i) => (i === 3 ? { ...row, payload: null, salt: null } : row));
    expect(await breaksOf(erased, whole)).toEqual(['changed 4']);
    const said = [...erased, seal(9, at(whole, 8).hash, 'erasure', { kind: erasure, subject: at(whole, 4).id })];
    expect(await breaksOf(said, said)).toEqual([]);
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

describe('laws: one hand anywhere in a record of any length is named exactly', () => {
  const longest = chain(40);
  /** A record of 4 to 40 rows and one to three places in it, ascending. */
  const places = (count: number) =>
    fc.integer({ min: 4, max: 40 }).chain((length) =>
      fc.record({
        length: fc.constant(length),
        at: fc
          .uniqueArray(fc.integer({ min: 1, max: length }), { minLength: count, maxLength: count })
          .map((n) => n.sort((a, b) => a - b)),
      }),
    );
  const law = (count: number, run: (rows: RecordedEvent[], ...at: number[]) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(places(count), ({ length, at }) => run(longest.slice(0, length), ...at)),
      { numRuns: 150 },
    );
  const inOrder = (rows: RecordedEvent[]) => rows.map((row, i) => renumber(row, i + 1));
  const held = async (rows: RecordedEvent[], head: { eventNo: string; hash: string }) =>
    (await verifyRows(jurisdiction, rows, head)).breaks.map((b) => `${b.kind} ${b.eventNo}`);

  test('changed rows', () =>
    law(2, async (rows, one = 0, two = 0) => {
      const touched = rows.map((row, i) => (i + 1 === one || i + 1 === two ? { ...row, via: 'cli' } : row));
      expect(await breaksOf(touched, rows)).toEqual([`changed ${one}`, `changed ${two}`]);
    }));

  test('a changed row that was sealed anew', () =>
    law(1, async (rows, one = 0) => {
      const forged = seal(one, rows[one - 2]?.hash ?? genesis, 'forged');
      expect(await breaksOf([...rows.slice(0, one - 1), forged, ...rows.slice(one)], rows)).toEqual([`changed ${one}`]);
    }));

  test('deleted rows, with a gap left', () =>
    law(2, async (rows, one = 0, two = 0) => {
      const left = rows.filter((_row, i) => i + 1 !== one && i + 1 !== two);
      const length = rows.length;
      const name = (no: number) =>
        no === length || (no === one && one === length - 1 && two === length) ? `cut ${no}` : `deleted ${no}`;
      expect(await breaksOf(left, rows)).toEqual([name(one), name(two)]);
    }));

  test('a deleted row, the rest renumbered and the head moved down', () =>
    law(1, async (rows, one = 0) => {
      fc.pre(one < rows.length);
      const left = inOrder(rows.filter((_row, i) => i + 1 !== one));
      expect(await held(left, { eventNo: String(rows.length - 1), hash: rows.at(-1)?.hash ?? '' })).toEqual([`deleted ${one}`]);
    }));

  test('an inserted row, well or badly sealed, the rest renumbered', () =>
    law(1, async (rows, one = 0) => {
      const previous = rows[one - 2]?.hash ?? genesis;
      for (const foreign of [seal(one, previous, 'foreign'), { ...seal(one, previous, 'foreign'), kind: 'measure.withdrawn' }]) {
        const pushed = inOrder([...rows.slice(0, one - 1), foreign, ...rows.slice(one - 1)]);
        expect(await held(pushed, { eventNo: String(rows.length + 1), hash: rows.at(-1)?.hash ?? '' })).toEqual([
          `inserted ${one}`,
        ]);
      }
    }));

  test('two rows that changed places, near or far', () =>
    law(2, async (rows, one = 0, two = 0) => {
      const swapped = rows.map((row, i) => (i + 1 === one ? at(rows, two) : i + 1 === two ? at(rows, one) : row));
      expect(await breaksOf(inOrder(swapped), rows)).toEqual([`reordered ${one}`, `reordered ${two}`]);
    }));

  test('a row moved up, those between pushed down', () =>
    law(2, async (rows, one = 0, two = 0) => {
      fc.pre(two - one > 1);
      const moved = at(rows, two);
      const rest = rows.filter((row) => row !== moved);
      expect(await breaksOf(inOrder([...rest.slice(0, one - 1), moved, ...rest.slice(one - 1)]), rows)).toEqual([
        `reordered ${two}`,
      ]);
    }));

  test('a row given a number far away', () =>
    law(1, async (rows, one = 0) => {
      const moved = renumber(at(rows, one), 1_000_000);
      expect(await breaksOf([...rows.filter((_row, i) => i + 1 !== one), moved], rows)).toEqual([`reordered ${one}`]);
    }));

  test('rows cut from the end', () =>
    law(1, async (rows, one = 0) => {
      const cut = Array.from({ length: rows.length - one + 1 }, (_, i) => `cut ${one + i}`);
      expect(await breaksOf(rows.slice(0, one - 1), rows)).toEqual(cut);
    }));

  test('a long run of missing rows is named as one', async () => {
    const long = chain(300);
    const { breaks } = await verifyRows(jurisdiction, [...long.slice(0, 10), ...long.slice(260)], {
      eventNo: '300',
      hash: at(long, 300).hash,
    });
    expect(breaks).toEqual([{ kind: 'deleted', eventNo: '11', detail: 'through 260' }]);
  });
});
