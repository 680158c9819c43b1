import { addDays, type Day, dayInShanghai, daysBetween } from '../core/shared/day.ts';

/** Today as the clock goes on, starting from the day that the command was given: `--today` moves the calendar, not time. */
export function movingToday(given: Day): () => Day {
  const ahead = daysBetween(dayInShanghai(new Date()), given);
  return () => addDays(dayInShanghai(new Date()), ahead);
}

/** Resolves when the process is asked to stop: Ctrl+C, a service manager's TERM, a terminal that closes. A second time ends it at once. */
export function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = () => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  });
}

/** Undoes what was set up, newest first, whatever happens in between. */
export class Teardown {
  readonly #steps: (() => Promise<unknown>)[] = [];

  add(step: () => Promise<unknown>): void {
    this.#steps.push(step);
  }

  async run(): Promise<void> {
    for (const step of this.#steps.splice(0).reverse()) await step();
  }
}
