import { cpus, loadavg, totalmem } from 'node:os';

/** What a bench may touch of the world around it. */
export type BenchIo = {
  readonly language: 'zh' | 'en';
  /** Words after the bench's name. */
  readonly args: readonly string[];
  /** A line of progress. */
  note(text: string): void;
};

/** One line of a bench's table. `median` and `p95` of timings in ms; `value` of anything else, in the unit that `what` names. */
export type Measurement = {
  readonly what: string;
  readonly median?: number;
  readonly p95?: number;
  readonly value?: number | string;
  /** The number to hold (DESIGN § 9), in words, and whether it was held. */
  readonly goal?: string;
  readonly held?: boolean;
};

export type Bench = {
  readonly name: string;
  readonly summary: { readonly zh: string; readonly en: string };
  run(io: BenchIo): Promise<readonly Measurement[]>;
};

/** @param values timings in ms, at least one */
export function summarise(values: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Runs one thing several times and gives each run's milliseconds. */
export async function timings(times: number, run: (round: number) => unknown): Promise<number[]> {
  const values: number[] = [];
  for (let round = 0; round < times; round++) {
    const since = performance.now();
    await run(round);
    values.push(performance.now() - since);
  }
  return values;
}

/** The machine beside every figure: a number without it means nothing. */
export function machine(): string {
  const [first] = cpus();
  const gib = (totalmem() / 2 ** 30).toFixed(0);
  return `${first?.model.trim() ?? '?'}, ${cpus().length} cores, ${gib} GiB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`;
}
