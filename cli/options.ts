import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageProblem } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/**
 * Reads a command's own options.
 * @param most how many words without dashes the command takes
 * @throws UsageProblem with what is wrong
 */
export function readOptions<const T extends Options>(args: string[], options: T, most = 0): Parsed<T> {
  const parsed = parse(args, options);
  const extra = parsed.positionals[most];
  if (extra !== undefined) throw new UsageProblem(`多出的参数：${extra}`, `Too many arguments: ${extra}`);
  return parsed;
}

function parse<const T extends Options>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = /'(-[^' <]+)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageProblem(`没有 ${name} 这个选项`, `There is no option ${name}`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw options[name.replace(/^-+/, '')]?.type === 'string'
        ? new UsageProblem(`选项 ${name} 需要一个值`, `The option ${name} takes a value`)
        : new UsageProblem(`选项 ${name} 不带值`, `The option ${name} takes no value`);
    }
    throw error;
  }
}

/** @throws UsageProblem when the text is no port */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new UsageProblem(
      `--port 须为 1 至 65535 的整数，收到“${text}”`,
      `--port takes a whole number from 1 to 65535, not "${text}"`,
    );
  }
  return port;
}
