import type { Bench } from './bench.ts';

/** Every bench by its name, loaded when it is run. */
export const benches: { readonly [name: string]: () => Promise<Bench> } = {
  plan: async () => (await import('./plan.ts')).bench,
  writes: async () => (await import('./writes.ts')).bench,
  figures: async () => (await import('./figures.ts')).bench,
  facts: async () => (await import('./facts.ts')).bench,
  ledger: async () => (await import('./ledger.ts')).bench,
  tasks: async () => (await import('./tasks.ts')).bench,
};
