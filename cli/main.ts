import { dayInShanghai, isDay } from '../core/shared/day.ts';
import { EnvironmentProblem } from '../server/database/environment-problem.ts';
import { type Command, type CommandIo, exit, type Language, UsageProblem } from './command.ts';

type Entry = { readonly words: string; readonly load: () => Promise<Command>; readonly zh: string; readonly en: string };

/** Every subcommand, loaded only when it is called: `./luodi --help` starts nothing. */
const entries: readonly Entry[] = [
  {
    words: 'demo',
    zh: '安装、导入演示数据并启动',
    en: 'install, load the demo and serve it',
    load: async () => (await import('./demo.ts')).demo,
  },
  { words: 'start', zh: '启动正式服务', en: 'serve in earnest', load: async () => (await import('./start.ts')).start },
  { words: 'test', zh: '运行全部检查', en: 'run every check', load: async () => (await import('./test.ts')).test },
  { words: 'bench', zh: '测量性能', en: 'measure performance', load: async () => (await import('./bench.ts')).bench },
  {
    words: 'plan import',
    zh: '解析方案文件',
    en: 'read a plan document',
    load: async () => (await import('./plan.ts')).planImport,
  },
  {
    words: 'figures extract',
    zh: '找出文稿中的全部数字',
    en: 'find every figure of a text',
    load: async () => (await import('./figures.ts')).figuresExtract,
  },
  {
    words: 'figures check',
    zh: '核对文稿中的数字',
    en: 'check the figures of a text',
    load: async () => (await import('./figures-check.ts')).figuresCheck,
  },
  {
    words: 'calendar add',
    zh: '若干个工作日后是哪天',
    en: 'the day after so many working days',
    load: async () => (await import('./calendar.ts')).calendarAdd,
  },
  {
    words: 'calendar count',
    zh: '两日之间有几个工作日',
    en: 'working days between two days',
    load: async () => (await import('./calendar.ts')).calendarCount,
  },
  {
    words: 'calendar roll',
    zh: '期限逢休息日顺延到哪天',
    en: 'where a last day that is off moves to',
    load: async () => (await import('./calendar.ts')).calendarRoll,
  },
  {
    words: 'audit verify',
    zh: '校验留痕链',
    en: 'verify the chain of events',
    load: async () => (await import('./audit.ts')).auditVerify,
  },
  {
    words: 'audit export',
    zh: '导出留痕与签名检查点',
    en: 'export events with a signed checkpoint',
    load: async () => (await import('./audit.ts')).auditExport,
  },
  {
    words: 'audit checkpoint',
    zh: '给出签名检查点，另行保管',
    en: 'print a signed checkpoint, to be kept elsewhere',
    load: async () => (await import('./audit.ts')).auditCheckpoint,
  },
  { words: 'backup', zh: '备份到一个文件', en: 'back up into one file', load: async () => (await import('./backup.ts')).backup },
  {
    words: 'restore',
    zh: '从备份恢复到空的系统',
    en: 'restore a backup into an empty installation',
    load: async () => (await import('./restore.ts')).restore,
  },
];

const pick = <T>(language: Language, zh: T, en: T): T => (language === 'zh' ? zh : en);

function overview(language: Language): string {
  const width = Math.max(...entries.map((entry) => entry.words.length));
  const lines = entries.map((entry) => `  ./luodi ${entry.words.padEnd(width)}  ${entry[language]}`);
  return `${pick(
    language,
    '落地：把改革文件里的一句话，落实到单位、到人、到期限。\n\n用法：',
    'Luodi: from the sentence in a reform document to the agency, the person and the day.\n\nUsage:',
  )}\n${lines.join('\n')}\n\n${pick(
    language,
    '每个命令都有 --help；--json 输出机器可读的结果；--lang en 切换英文；--today YYYY-MM-DD 指定“今天”。\n退出码：0 正常，1 发现问题，2 用法错误，3 环境问题。',
    'Every command has --help; --json prints for machines; --lang zh switches to Chinese; --today YYYY-MM-DD sets the day.\nExit codes: 0 ok, 1 problems found, 2 usage, 3 environment.',
  )}`;
}

/** The word of a command nearest to what was typed, for "did you mean". */
function nearest(typed: string): string | undefined {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[b.length] ?? 0;
  };
  const ranked = entries
    .map((entry) => ({ words: entry.words, far: distance(typed, entry.words) }))
    .sort((a, b) => a.far - b.far);
  return ranked[0] && ranked[0].far <= 4 ? ranked[0].words : undefined;
}

/** Takes the options that every command knows out of the arguments. */
function takeCommon(args: string[]): { rest: string[]; language: Language; today: string | undefined; problem?: string } {
  const rest: string[] = [];
  let language: Language = process.env.LUODI_LANG === 'en' ? 'en' : 'zh';
  let today: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const [name, inline] = (args[i] ?? '').split(/=(.*)/s, 2);
    if (name !== '--today' && name !== '--lang') {
      rest.push(args[i] ?? '');
      continue;
    }
    const value = inline ?? args[++i];
    if (name === '--lang') {
      if (value !== 'zh' && value !== 'en')
        return { rest, language, today, problem: pick(language, '--lang 只能是 zh 或 en', '--lang is zh or en') };
      language = value;
    } else {
      if (value === undefined || !isDay(value)) {
        return {
          rest,
          language,
          today,
          problem: pick(language, '--today 须为 YYYY-MM-DD 形式的日期', '--today takes a day as YYYY-MM-DD'),
        };
      }
      today = value;
    }
  }
  return { rest, language, today };
}

async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function main(args: string[]): Promise<number> {
  const { rest, language, today, problem } = takeCommon(args);
  const io: CommandIo = {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    stdin: readStandardInput,
    today: today !== undefined && isDay(today) ? today : dayInShanghai(new Date()),
    language,
  };
  if (problem !== undefined) {
    io.err(problem);
    return exit.usage;
  }
  const [first = '', second = ''] = rest;
  if (first === '' || first === '--help' || first === '-h' || first === 'help') {
    (first === '' ? io.err : io.out)(overview(language));
    return first === '' ? exit.usage : exit.ok;
  }
  const entry = entries.find((e) => e.words === `${first} ${second}`) ?? entries.find((e) => e.words === first);
  if (!entry) {
    const group = entries.filter((e) => e.words.startsWith(`${first} `));
    if (group.length > 0) {
      const asked = second === '--help' || second === '-h';
      (asked ? io.out : io.err)(group.map((e) => `./luodi ${e.words}  ${e[language]}`).join('\n'));
      return asked ? exit.ok : exit.usage;
    }
    const near = nearest([first, second].filter((word) => word && !word.startsWith('-')).join(' ')) ?? nearest(first);
    io.err(
      pick(language, `没有“${first}”这个命令。`, `There is no command "${first}".`) +
        (near ? pick(language, `您是否要用：./luodi ${near}？`, ` Did you mean: ./luodi ${near}?`) : ''),
    );
    io.err(pick(language, '全部命令见 ./luodi --help', 'See ./luodi --help'));
    return exit.usage;
  }
  const own = rest.slice(entry.words.split(' ').length);
  const command = await entry.load();
  if (own.includes('--help') || own.includes('-h')) {
    io.out(`${command.summary[language]}\n\n${command.usage}`);
    return exit.ok;
  }
  try {
    return await command.run(own, io);
  } catch (error) {
    if (error instanceof EnvironmentProblem) {
      io.err(error.sentence(language));
      return exit.environment;
    }
    if (!(error instanceof UsageProblem)) throw error;
    io.err(`${error.sentence[language]}\n\n${command.usage}`);
    return exit.usage;
  }
}

// A reader that closes the pipe early (head, less) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exit.ok);
});
process.exitCode = await main(process.argv.slice(2));
