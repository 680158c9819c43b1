import { signal } from '../../api/signal.ts';

/** The plan that was committed last in this window: the ledger says so above its measures. */
export const justCommitted = signal<{ readonly document: string; readonly measures: number } | null>(null);
