import type { AgencyDirectory } from '../core/org/agency-directory.ts';
import { parsePlan } from '../core/plan/parse.ts';
import type { Deadline, ParsedMeasure, ParsedPlan } from '../core/plan/parsed-plan.ts';
import type { PlanProblems } from '../core/plan/problems.ts';
import { planWords as englishPlan } from '../core/plan/words.en.ts';
import { planWords as chinesePlan } from '../core/plan/words.zh.ts';
import { type Day, isDay } from '../core/shared/day.ts';
import type { Problem, Sentences } from '../core/shared/problem.ts';
import type { DocumentProblems } from '../documents/problems.ts';
import { documentWords as englishDocument } from '../documents/words.en.ts';
import { documentWords as chineseDocument } from '../documents/words.zh.ts';
import { china } from '../packs/china/pack.ts';
import { directoryOf, type Pack } from '../packs/pack.ts';
import { tongliao } from '../packs/tongliao/pack.ts';
import { type Command, type CommandIo, exit, type Language } from './command.ts';
import { readInput } from './document-input.ts';

const packs: Readonly<Record<string, Pack>> = { none: china, tongliao };

const usage = `./luodi plan import FILE --dry-run [--json] [--issued DAY] [--today DAY] [--pack ${Object.keys(packs).join('|')}] [--lang zh|en]

  FILE        .docx .xlsx .csv .tsv .txt；“-” 从标准输入读取文本
              .docx .xlsx .csv .tsv .txt; "-" reads text from standard input
  --dry-run   只解析，不入库（目前命令行只支持试解析；入库请在系统里导入）
              read only; importing into the ledger is done in the product
  --json      输出 {document, clauses, measures, problems}；位置按 Unicode 码点计
              print {document, clauses, measures, problems}; places count Unicode code points
  --issued    发文日期 YYYY-MM-DD，用于补全没有年份的时限
              day of issue, gives the year to deadlines that have none
  --pack      机构名录：none 只按通用机构名称判断，tongliao 载入通辽市名录
              register of agencies: none judges by standard names, tongliao loads the city's
  退出码 exit codes：0 无错误 no error，1 有须改正的问题 errors found，2 用法 usage，3 文件读不了 file unreadable`;

type Options = {
  readonly file: string;
  readonly isJson: boolean;
  readonly issued: Day | undefined;
  readonly directory: AgencyDirectory;
};

/** `./luodi plan import FILE --dry-run`: what the parser reads out of a document; no server, no database. */
export const planImport: Command = {
  summary: {
    zh: '解析一份方案：条款、举措、单位、时限和问题',
    en: 'Read a plan: its clauses, measures, agencies, deadlines and problems',
  },
  usage,
  run: runPlanImport,
};

async function runPlanImport(args: string[], io: CommandIo): Promise<number> {
  const options = readOptions(args, io.language);
  if ('message' in options) {
    io.err(options.message);
    io.err(usage);
    return exit.usage;
  }
  const read = await readInput(options.file, io);
  if ('message' in read) {
    io.err(read.message);
    return exit.environment;
  }
  const plan = parsePlan(read.document, {
    today: io.today,
    directory: options.directory,
    ...(options.issued === undefined ? {} : { issued: options.issued }),
  });
  const problems = [...read.document.notes, ...plan.problems];
  io.out(options.isJson ? JSON.stringify({ ...plan, problems }, undefined, 2) : report(plan, problems, io.language));
  return problems.some((problem) => problem.severity === 'error') ? exit.problems : exit.ok;
}

function readOptions(args: readonly string[], language: Language): Options | { readonly message: string } {
  const say = (zh: string, en: string): { readonly message: string } => ({ message: language === 'zh' ? zh : en });
  let file: string | undefined;
  let isDry = false;
  let isJson = false;
  let issued: Day | undefined;
  let pack: Pack = china;
  for (let i = 0; i < args.length; i++) {
    const [name = '', inline] = (args[i] ?? '').split(/=(.*)/s, 2);
    if (name === '--dry-run') isDry = true;
    else if (name === '--json') isJson = true;
    else if (name === '--issued' || name === '--pack') {
      const value = inline ?? args[++i];
      if (name === '--issued') {
        if (value === undefined || !isDay(value))
          return say('--issued 须为 YYYY-MM-DD 形式的日期', '--issued takes a day as YYYY-MM-DD');
        issued = value;
      } else {
        const chosen = value === undefined ? undefined : packs[value];
        if (chosen === undefined)
          return say(`--pack 只能是 ${Object.keys(packs).join('、')}`, `--pack is one of ${Object.keys(packs).join(', ')}`);
        pack = chosen;
      }
    } else if (name.startsWith('--')) return say(`不认识的参数 ${name}`, `unknown option ${name}`);
    else if (file === undefined) file = args[i];
    else return say('一次只能解析一个文件', 'one file at a time');
  }
  if (file === undefined) return say('请给出要解析的文件', 'name the file to read');
  if (!isDry) return say('命令行只支持试解析，请加上 --dry-run', 'the command only reads without storing; add --dry-run');
  return { file, isJson, issued, directory: directoryOf(pack) };
}

function sentenceOf<Table>(problem: Problem, words: Sentences<Table>): string {
  const say = (words as { readonly [code: string]: ((params: unknown) => string) | undefined })[problem.code];
  return say === undefined ? problem.code : say(problem.params);
}

const heads = {
  zh: {
    title: '标题',
    number: '文号',
    issued: '发文日期',
    none: '（文中没有）',
    count: (n: number) => `共 ${n} 项举措`,
    lead: '牵头',
    supporting: '配合',
    implementing: '落实',
    deadline: '时限',
    field: '领域',
    target: '目标',
    problems: (e: number, w: number, n: number) => `问题：${e} 处须改正，${w} 处待确认，${n} 处提示`,
  },
  en: {
    title: 'Title',
    number: 'Number',
    issued: 'Issued',
    none: '(not in the document)',
    count: (n: number) => `${n} measures`,
    lead: 'lead',
    supporting: 'supporting',
    implementing: 'implementing',
    deadline: 'deadline',
    field: 'field',
    target: 'targets',
    problems: (e: number, w: number, n: number) => `Problems: ${e} to correct, ${w} to decide, ${n} notices`,
  },
} as const;

const severities = {
  zh: { error: '✕ 改正', warning: '▲ 确认', notice: '· 提示' },
  en: { error: '✕ correct', warning: '▲ decide', notice: '· notice' },
} as const;

function report(plan: ParsedPlan, problems: readonly Problem[], language: Language): string {
  const head = heads[language];
  const lines: string[] = [`${head.title}  ${plan.document.title === '' ? head.none : plan.document.title}`];
  if (plan.document.documentNumber !== undefined) lines.push(`${head.number}  ${plan.document.documentNumber}`);
  if (plan.document.issued !== undefined) lines.push(`${head.issued}  ${plan.document.issued}`);
  lines.push(head.count(plan.measures.length));
  let field = '';
  for (const measure of plan.measures) {
    if (measure.field !== field) {
      field = measure.field;
      lines.push('', `〔${field}〕`);
    }
    lines.push(...measureLines(measure, language));
  }
  const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length;
  lines.push('', head.problems(count('error'), count('warning'), count('notice')));
  const order = ['error', 'warning', 'notice'] as const;
  for (const problem of [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))) {
    const words = language === 'zh' ? { ...chinesePlan, ...chineseDocument } : { ...englishPlan, ...englishDocument };
    lines.push(
      `  ${severities[language][problem.severity]}  ${sentenceOf<PlanProblems & DocumentProblems>(problem, words)}${whereOf(problem, language)}`,
    );
  }
  return lines.join('\n');
}

function measureLines(measure: ParsedMeasure, language: Language): readonly string[] {
  const head = heads[language];
  const parties = [
    [head.lead, measure.lead],
    [head.supporting, measure.supporting],
    [head.implementing, measure.implementing],
  ] as const;
  const said = parties.filter(([, names]) => names.length > 0).map(([word, names]) => `${word} ${names.join('、')}`);
  const deadline = deadlineWords(measure.deadline, language);
  const targets = measure.targets.map((target) => target.raw).join('、');
  return [
    `${measure.no.padStart(4)}  ${measure.title}`,
    `      ${[...said, ...(deadline === '' ? [] : [`${head.deadline} ${deadline}`]), ...(targets === '' ? [] : [`${head.target} ${targets}`])].join('；')}`,
  ];
}

function deadlineWords(deadline: Deadline, language: Language): string {
  switch (deadline.kind) {
    case 'day':
      return deadline.day ?? '';
    case 'range':
      return `${deadline.from} — ${deadline.day}`;
    case 'none':
      return deadline.raw;
    default:
      return language === 'zh' ? deadline.raw : `${deadline.raw} (${deadline.every ?? deadline.kind})`;
  }
}

function whereOf(problem: Problem, language: Language): string {
  const { cell, sheet, line } = problem.place;
  if (cell !== undefined)
    return language === 'zh'
      ? `（${sheet === undefined ? '' : `${sheet} `}${cell}）`
      : ` (${sheet === undefined ? '' : `${sheet} `}${cell})`;
  if (line !== undefined) return language === 'zh' ? `（第 ${line} 行）` : ` (line ${line})`;
  return '';
}
