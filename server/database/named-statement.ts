import pg from 'pg';

const names = new Map<string, string>();

/**
 * Declares a statement that nearly every request runs: each connection prepares it once and afterwards only binds it.
 * @param name unique in the program @param text the statement as it is sent, with $1, $2 …
 * @returns the text, to be given to `pool.query` or `CompiledQuery.raw`
 */
export function named(name: string, text: string): string {
  names.set(text, name);
  return text;
}

/** A connection that knows the named statements by their text: Kysely has no way to say the name. */
export class NamingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg overloads this method eight times; everything is handed on as it came
  override query(...args: any[]): any {
    const [text, values] = args;
    const name = typeof text === 'string' ? names.get(text) : undefined;
    if (name !== undefined && Array.isArray(values)) args.splice(0, 2, { name, text, values });
    return (super.query as (...given: unknown[]) => unknown)(...args);
  }
}
