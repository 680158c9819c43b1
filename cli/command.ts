import type { Day } from '../core/shared/day.ts';

export type Language = 'zh' | 'en';

/** What a command may touch of the world around it; tests give their own. */
export type CommandIo = {
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
  readonly today: Day;
  readonly language: Language;
};

/** A subcommand of ./luodi. `run` answers the exit code: see `exit`. */
export type Command = {
  readonly summary: { readonly zh: string; readonly en: string };
  readonly usage: string;
  run(args: string[], io: CommandIo): Promise<number>;
};

/** The exit codes that every command keeps. */
export const exit = { ok: 0, problems: 1, usage: 2, environment: 3 } as const;

/** How the command was called makes no sense; `cli/main.ts` prints the sentence and the usage. */
export class UsageProblem extends Error {
  readonly sentence: Readonly<Record<Language, string>>;

  constructor(zh: string, en: string) {
    super(en);
    this.sentence = { zh, en };
  }
}
