import { aroundEventNo, genesis, hashPayload, linkHash } from './chain.ts';

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
/** So many rows may have been taken out, and the rest renumbered, and it is still understood. */
const longestJump = 10_000;
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
  private last: Placed = { number: 0, stands: 0, hash: genesis, previous: '' };
  private recent: Placed[] = [this.last];
  /** A row that links to before the last: one of the two does not belong, the next row says which. */
  private branch: Placed | undefined;
  /** A row that its successor disowns; believed once the row after that confirms the successor. */
  private doubted: Placed | undefined;
  /** A row shifted against the one before it; it was moved when the next row is not shifted with it. */
  private shifted: { readonly row: Placed; readonly before: number } | undefined;
  /** The row just taken, when it was a stray. */
  private pending: Stray | undefined;
  /** Rows taken as a block that stands too early; undone when the rows before it go on behind it. */
  private jump: { readonly before: Placed; readonly rows: Stray[]; readonly hole: Hole } | undefined;
  /** Numbers whose rows were found out of their place. */
  private readonly found = new Set<number>();
  private tries = mostTries;
  private readonly farthestMark: number;
  count = 0;

  constructor(jurisdiction: string, checkpoints: readonly Mark[]) {
    this.jurisdiction = jurisdiction;
    this.marks = new Map(checkpoints.map((mark) => [Number(mark.eventNo), mark.hash]));
    this.farthestMark = Math.max(0, ...this.marks.keys());
  }

  take(row: RecordedEvent): void {
    this.count++;
    let placed = this.place(row);
    const before = this.pending;
    this.pending = undefined;
    if (!placed && before?.row.hash === row.previous_hash && this.jumpTo(before)) placed = this.place(row);
    if (!placed) {
      const stands = Number(row.event_no);
      this.pending = { row: { ...row, payload: null, salt: null }, stands, instead: stands - this.shift() };
      if (this.strays.length < mostStrays) this.strays.push(this.pending);
      return;
    }
    this.readPayload(row, placed);
    if (this.jump && placed.number <= this.last.number && placed.number > this.jump.before.number) this.undoJump();
    if (placed.number > this.last.number) this.settle(placed);
    else if (this.isMissing(placed.number)) this.move(placed);
    else {
      this.settleBranch(undefined);
      this.branch = placed;
    }
    if (this.jump) {
      if (this.jump.rows.length > memory) this.jump = undefined;
      else this.jump.rows.push({ row: { ...row, payload: null, salt: null }, stands: placed.stands, instead: placed.stands });
    }
  }

  /** @param head what `chain_head` says, or the checkpoint at the end of an export */
  finish(head: Mark | undefined): { readonly head: string; readonly breaks: readonly ChainBreak[] } {
    if (head !== undefined && head.hash === this.pending?.row.hash) this.jumpTo(this.pending);
    if (this.branch) this.settleBranch(head?.hash);
    const fits = head === undefined || head.hash === this.last.hash;
    const headNo = head ? Number(head.eventNo) : 0;
    if (this.doubted) this.add('changed', fits ? this.doubted.number : this.last.number, 'resealed');
    else if (!fits && headNo === this.last.number) this.add('changed', headNo, 'head');
    if (!fits && headNo < this.last.number) this.addRun('inserted', headNo + 1 + this.shift(), this.last.stands, 'foreign');
    const end = Math.max(fits ? 0 : headNo, this.farthestMark);
    if (end > this.last.number) this.holes.push({ from: this.last.number + 1, to: end });
    this.explain();
    // The last row stands too late and nothing was pushed in before it: it was moved.
    if (
      this.shifted &&
      this.shift() > this.shifted.before &&
      ![...this.breaks.values()].some((known) => known.kind === 'inserted')
    ) {
      this.move(this.shifted.row);
    }
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
    const number = [...candidates].find(sealOf(this.jurisdiction, row));
    return number === undefined ? undefined : { number, stands, hash: row.hash, previous: row.previous_hash };
  }

  /** Goes on from a stray that the next row follows: it stands too early because rows before it were taken out. */
  private jumpTo(stray: Stray): boolean {
    const from = this.last.number + 1;
    const isSealedAs = sealOf(this.jurisdiction, stray.row);
    for (let number = from; number < from + longestJump && this.tries > 0; number++, this.tries--) {
      if (!isSealedAs(number)) continue;
      this.strays.splice(this.strays.indexOf(stray), 1);
      const hole = { from, to: number - 1 };
      const before = this.last;
      this.settle({ number, stands: stray.stands, hash: stray.row.hash, previous: stray.row.previous_hash });
      this.jump = { before, rows: [stray], hole };
      return true;
    }
    return false;
  }

  /** What was jumped over comes after all: the block was moved up as a whole. */
  private undoJump(): void {
    if (!this.jump) return;
    const { before, rows, hole } = this.jump;
    this.jump = undefined;
    this.shifted = undefined;
    this.doubted = undefined;
    this.last = before;
    this.recent = this.recent.filter((placed) => placed.number <= before.number);
    this.strays.push(...rows);
    const at = this.holes.findIndex((known) => known.from === hole.from && known.to === hole.to);
    if (at >= 0) this.holes.splice(at, 1);
  }

  private settle(placed: Placed): void {
    if (this.branch) this.settleBranch(placed.previous);
    if (placed.number === this.last.number + 1) this.checkLink(placed);
    else this.holes.push({ from: this.last.number + 1, to: placed.number - 1 });
    this.checkShift(placed);
    this.advance(placed);
  }

  private isMissing(number: number): boolean {
    return !this.found.has(number) && this.holes.some((hole) => hole.from <= number && number <= hole.to);
  }

  private move(placed: Placed): void {
    this.found.add(placed.number);
    this.add('reordered', placed.number, `stands as ${placed.stands}`);
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
    if (this.shifted && now === this.shifted.before) this.move(this.shifted.row);
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
    let room = mostTries;
    for (const { from, to } of this.holes) {
      for (let number = from; number <= to && room > 0; number++, room--) if (!this.found.has(number)) missing.add(number);
    }
    const left: Stray[] = [];
    for (const stray of this.strays) {
      const isSealedAs = sealOf(this.jurisdiction, stray.row);
      const number = [...missing].find((candidate) => this.tries-- > 0 && isSealedAs(candidate));
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
    // What is still missing, run by run; a hole too wide to be held in memory is one run.
    for (const { from, to } of this.holes) {
      const kind = from > this.last.number ? 'cut' : 'deleted';
      if (to - from >= mostTries) this.addRun(kind, from, to, 'missing');
      else for (const run of runsOf(missing, from, to)) this.addRun(kind, run.from, run.to, 'missing');
    }
  }

  private addRun(kind: ChainBreak['kind'], from: number, to: number, detail: BreakDetail): void {
    if (to - from >= longestRun) this.add(kind, from, `through ${to}`);
    else for (let number = from; number <= to; number++) this.add(kind, number, detail);
  }

  /** A row is named once, for what was found first. */
  private add(kind: ChainBreak['kind'], number: number, detail: BreakDetail): void {
    const key = `${number}`;
    if (!this.breaks.has(key)) this.breaks.set(key, { kind, eventNo: key, detail });
  }
}

/** @returns whether the row's own hash was made with a number */
function sealOf(jurisdiction: string, row: RecordedEvent): (number: number) => boolean {
  const { before, after } = aroundEventNo({
    jurisdiction,
    id: row.id,
    kind: row.kind,
    subject: { kind: row.subject_kind, id: row.subject_id },
    recordedAt: row.recorded_at,
    actor: row.actor_id,
    appointment: row.appointment_id,
    via: row.via,
    payloadHash: row.payload_hash,
  });
  return (number) => linkHash(row.previous_hash, `${before}${number}${after}`) === row.hash;
}

function runsOf(numbers: ReadonlySet<number>, from: number, to: number): Hole[] {
  const runs: { from: number; to: number }[] = [];
  for (let number = from; number <= to; number++) {
    if (!numbers.has(number)) continue;
    const run = runs.at(-1);
    if (run?.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
