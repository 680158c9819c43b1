import { type Envelope, genesis, hashEvent, hashPayload } from './chain.ts';

/** What is wrong with one row of the record. */
export type ChainBreak = {
  readonly kind: 'changed' | 'inserted' | 'deleted' | 'reordered' | 'cut';
  readonly eventNo: string;
  readonly detail: BreakDetail;
};

/** How it shows; sentences are the reader's. */
export type BreakDetail =
  | 'payload' // the payload does not fit its hash
  | 'envelope' // who, when, what does not fit the hash
  | 'resealed' // fits its own hash, but the row after it knows another
  | 'head' // the head of the chain knows another hash
  | 'checkpoint' // a signed checkpoint knows another hash
  | 'erased' // the payload is gone and no later event says that it was erased
  | 'foreign' // belongs nowhere in the chain
  | 'missing' // its number is known to the rows around it, the row is gone
  | `stands as ${number}` // moved to another number
  | `through ${number}`; // so are all up to this one

/** An event as it stands in the table or in an export. */
export type RecordedEvent = {
  readonly event_no: string;
  readonly id: string;
  readonly kind: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly recorded_at: string;
  readonly actor_id: string | null;
  readonly appointment_id: string | null;
  readonly via: string;
  readonly payload: string | null;
  readonly salt: string | null;
  readonly payload_hash: string;
  readonly previous_hash: string;
  readonly hash: string;
};

/** The number and the hash of one row, known from elsewhere: the head of the chain, a checkpoint. */
export type Mark = { readonly eventNo: string; readonly hash: string };

/** The kind of the event that says: the payload of its subject was erased. */
export const erasure = 'payload.erased';

/** A row in its place: `number` is the one it was sealed under, `stands` the one it stands under now. */
type Placed = { readonly number: number; readonly stands: number; readonly hash: string; readonly previous: string };
/** A row that fits nowhere near; `instead` is the number it would have had, were it genuine. */
type Stray = { readonly row: RecordedEvent; readonly stands: number; readonly instead: number };
type Hole = { readonly from: number; readonly to: number };

/** So many rows back a row that links past its neighbours is still understood. */
const memory = 64;
/** A record with more strays than this is not explained any further. */
const mostStrays = 10_000;
const mostTries = 1_000_000;
/** A longer run of missing rows is named as one. */
const longestRun = 100;

/**
 * Walks a chain row by row, in the order of the numbers, and finds the number under which each row was sealed: its own, or one
 * that is shifted because rows were pushed in or taken out before it and the rest renumbered. What fits nowhere is kept, together
 * with the numbers nobody has; at the end the two explain each other: a stray sealed under a missing number was moved, one that
 * stands where a number is missing was changed, one that is left over was inserted, a number that is left over was deleted.
 * Memory grows with the damage, not with the record.
 */
export class ChainWalk {
  private readonly jurisdiction: string;
  private readonly breaks = new Map<string, ChainBreak>();
  private readonly marks: Map<number, string>;
  private readonly holes: Hole[] = [];
  private readonly strays: Stray[] = [];
  /** Payloads that are gone, by the id of their event, until an erasure accounts for them. */
  private readonly erased = new Map<string, number>();
  private recent: Placed[] = [];
  private last: Placed = { number: 0, stands: 0, hash: genesis, previous: '' };
  /** A row that links to before the last: one of the two does not belong, the next row says which. */
  private branch: Placed | undefined;
  /** A row that its successor disowns; believed once the row after that confirms the successor. */
  private doubted: Placed | undefined;
  /** A row shifted against the one before it; it was moved when the next row is not shifted with it. */
  private shifted: { readonly row: Placed; readonly before: number } | undefined;
  private farthestMark: number;
  count = 0;

  constructor(jurisdiction: string, checkpoints: readonly Mark[]) {
    this.jurisdiction = jurisdiction;
    this.marks = new Map(checkpoints.map((mark) => [Number(mark.eventNo), mark.hash]));
    this.farthestMark = Math.max(0, ...this.marks.keys());
  }

  take(row: RecordedEvent): void {
    this.count++;
    const placed = this.place(row);
    if (!placed) {
      if (this.strays.length < mostStrays) {
        const stands = Number(row.event_no);
        this.strays.push({ row: { ...row, payload: null, salt: null }, stands, instead: stands - this.shift() });
      }
      return;
    }
    this.readPayload(row, placed);
    if (placed.number <= this.last.number) {
      this.settleBranch(undefined);
      this.branch = placed;
      return;
    }
    if (this.branch) this.settleBranch(placed.previous);
    if (placed.number === this.last.number + 1) this.checkLink(placed);
    else this.holes.push({ from: this.last.number + 1, to: placed.number - 1 });
    this.checkShift(placed);
    this.advance(placed);
  }

  /** @param head what `chain_head` says, or the checkpoint at the end of an export */
  finish(head: Mark | undefined): { readonly head: string; readonly breaks: readonly ChainBreak[] } {
    if (this.branch) this.settleBranch(head?.hash);
    const fits = head === undefined || head.hash === this.last.hash;
    const headNo = head ? Number(head.eventNo) : 0;
    if (this.doubted) this.add('changed', fits ? this.doubted.number : this.last.number, 'resealed');
    else if (!fits && headNo === this.last.number) this.add('changed', headNo, 'head');
    if (!fits && headNo < this.last.number) {
      for (const row of this.recent.filter((placed) => placed.number > headNo)) this.add('inserted', row.stands, 'foreign');
    }
    const end = Math.max(fits ? 0 : headNo, this.farthestMark);
    if (end > this.last.number) this.holes.push({ from: this.last.number + 1, to: end });
    this.explain();
    for (const number of this.erased.values()) this.add('changed', number, 'erased');
    const breaks = [...this.breaks.values()].sort((a, b) => Number(a.eventNo) - Number(b.eventNo));
    return { head: this.last.hash, breaks };
  }

  private place(row: RecordedEvent): Placed | undefined {
    const stands = Number(row.event_no);
    const candidates = new Set<number>();
    if (row.previous_hash === this.last.hash) candidates.add(this.last.number + 1);
    else {
      const before = this.recent.findLast((placed) => placed.hash === row.previous_hash);
      if (before) candidates.add(before.number + 1);
      if (this.branch?.hash === row.previous_hash) candidates.add(this.branch.number + 1);
    }
    candidates.add(stands - this.shift()).add(stands);
    const number = [...candidates].find((candidate) => isSealedAs(this.jurisdiction, row, candidate));
    // A row that stands where it was sealed, but behind rows that were moved up from farther on, is still in its place.
    return number === undefined ? undefined : { number, stands, hash: row.hash, previous: row.previous_hash };
  }

  private readPayload(row: RecordedEvent, placed: Placed): void {
    if (row.kind === erasure) this.erased.delete(row.subject_id);
    if (row.payload === null && row.salt === null) this.erased.set(row.id, placed.number);
    else if (row.payload === null || row.salt === null || hashPayload(row.salt, row.payload) !== row.payload_hash) {
      this.add('changed', placed.number, 'payload');
    }
  }

  /** The next row names the one of two that it follows; the other one, with what was built on it, was pushed in. */
  private settleBranch(named: string | undefined): void {
    const { branch } = this;
    if (!branch) return;
    this.branch = undefined;
    if (named !== branch.hash) {
      this.add('inserted', branch.stands, 'foreign');
      return;
    }
    for (const row of this.recent.filter((placed) => placed.number >= branch.number)) this.add('inserted', row.stands, 'foreign');
    const before = this.recent.findLast((placed) => placed.number < branch.number);
    this.recent = this.recent.filter((placed) => placed.number < branch.number);
    this.shifted = undefined;
    if (before) this.last = before;
    this.advance(branch);
  }

  private checkLink(placed: Placed): void {
    const isLinked = placed.previous === this.last.hash;
    if (isLinked && this.doubted) this.add('changed', this.doubted.number, 'resealed');
    this.doubted = undefined;
    if (isLinked) return;
    if (this.last.number === 0) this.add('changed', placed.number, 'resealed');
    else this.doubted = this.last;
  }

  private checkShift(placed: Placed): void {
    const now = placed.stands - placed.number;
    if (this.shifted && now === this.shifted.before) {
      this.add('reordered', this.shifted.row.number, `stands as ${this.shifted.row.stands}`);
    }
    this.shifted = now === this.shift() ? undefined : { row: placed, before: this.shift() };
  }

  private advance(placed: Placed): void {
    const mark = this.marks.get(placed.number);
    if (mark !== undefined && mark !== placed.hash) this.add('changed', placed.number, 'checkpoint');
    this.last = placed;
    this.recent.push(placed);
    if (this.recent.length > 2 * memory) this.recent = this.recent.slice(-memory);
  }

  private shift(): number {
    return this.last.stands - this.last.number;
  }

  /** Strays and holes explain each other. */
  private explain(): void {
    const missing = new Set<number>();
    let tries = mostTries;
    for (const { from, to } of this.holes)
      for (let number = from; number <= to && tries > 0; number++, tries--) missing.add(number);
    tries = mostTries;
    const left: Stray[] = [];
    for (const stray of this.strays) {
      const number = [...missing].find((candidate) => tries-- > 0 && isSealedAs(this.jurisdiction, stray.row, candidate));
      if (number === undefined) left.push(stray);
      else {
        missing.delete(number);
        this.add('reordered', number, `stands as ${stray.stands}`);
      }
    }
    for (const stray of left) {
      const number = [stray.instead, stray.stands].find((candidate) => missing.has(candidate));
      if (number === undefined) this.add('inserted', stray.stands, 'foreign');
      else {
        missing.delete(number);
        this.add('changed', number, 'envelope');
      }
    }
    for (const hole of this.holes) this.nameMissing(hole, missing);
  }

  private nameMissing(hole: Hole, missing: ReadonlySet<number>): void {
    const kind = hole.from > this.last.number ? 'cut' : 'deleted';
    for (let from = hole.from; from <= hole.to; from++) {
      if (from - hole.from < mostTries && !missing.has(from)) continue;
      let to = from;
      while (to < hole.to && (to - hole.from >= mostTries || missing.has(to + 1))) to++;
      if (to - from < longestRun) for (let number = from; number <= to; number++) this.add(kind, number, 'missing');
      else this.add(kind, from, `through ${to}`);
      from = to;
    }
  }

  /** A row is named once, for what was found first. */
  private add(kind: ChainBreak['kind'], number: number, detail: BreakDetail): void {
    const key = `${number}`;
    if (!this.breaks.has(key)) this.breaks.set(key, { kind, eventNo: key, detail });
  }
}

function isSealedAs(jurisdiction: string, row: RecordedEvent, number: number): boolean {
  const envelope: Envelope = {
    jurisdiction,
    eventNo: String(number),
    id: row.id,
    kind: row.kind,
    subject: { kind: row.subject_kind, id: row.subject_id },
    recordedAt: row.recorded_at,
    actor: row.actor_id,
    appointment: row.appointment_id,
    via: row.via,
    payloadHash: row.payload_hash,
  };
  return hashEvent(row.previous_hash, envelope) === row.hash;
}
