import { type CheckOptions, checkText } from '../core/check/check.ts';
import type { Figure } from '../core/check/figure.ts';
import type { Finding, Verdict } from '../core/check/finding.ts';
import { findingSentences } from '../core/check/words.ts';
import { readFactTable } from '../core/facts/fact-table.ts';
import { heldFactsOf } from '../core/facts/held-facts.ts';
import { FactIndex } from '../core/facts/match/fact-index.ts';
import { type FactProblem, type FactProblems, factSentences } from '../core/facts/problems.ts';
import { CodePointIndex } from '../core/shared/code-points.ts';
import { type Day, isDay } from '../core/shared/day.ts';
import { plausibleLimits } from '../packs/plausible.ts';
import { type Command, type CommandIo, exit, type Language, UsageProblem } from './command.ts';
import { readInput } from './document-input.ts';
import { readOptions } from './options.ts';

const usage = `./luodi figures check FILE [--facts FACTS.csv] [--as-of DAY] [--jurisdiction CODE] [--year YEAR] [--json] [--lang zh|en]

  FILE            .txt .docx .xlsx .csv .tsv；“-” 从标准输入读取
                  .txt .docx .xlsx .csv .tsv; "-" reads standard input
  --facts         已登记数据表（.csv .xlsx；表头：指标、时期、数值、单位…），逐个比对
                  a table of held facts (.csv .xlsx; indicator, period, value, unit …) to compare with
  --as-of         核对日 YYYY-MM-DD：只用当日已知的数据（默认全部）；写“截至”更晚日期的会指出
                  the day of the check: facts known by then; dates after it cannot have happened
  --jurisdiction  文稿所说地区的行政区划代码，如 150500，用于量级判断
                  GB/T 2260 code of the place the text is about, for limits of magnitude
  --year          文稿的年份，用于补全没有年份的日期（默认取标题中的年份）
                  the text's year, given to dates without one (default: the headline's)
  --json          输出 {figures, findings:[{code,verdict,figures,start,end,arithmetic,message}]}
                  print {figures, findings:[…]}; places count Unicode code points
  退出码 exit codes：0 无矛盾 nothing contradicts，1 有矛盾 something contradicts，2 用法 usage，3 文件读不了 file unreadable`;

/** `./luodi figures check FILE`: every check that the words of a text call for; no server, no database. */
export const figuresCheck: Command = {
  summary: {
    zh: '核对文稿中的数字：增速、占比、合计、项数、前后一致、量级、日期，以及与已登记数据是否相符',
    en: 'Check the figures of a text: growth, shares, sums, lists, repetitions, magnitudes, dates, and against facts held',
  },
  usage,
  run: runCheck,
};

const schema = {
  json: { type: 'boolean' },
  facts: { type: 'string' },
  'as-of': { type: 'string' },
  jurisdiction: { type: 'string' },
  year: { type: 'string' },
} as const;

async function runCheck(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readOptions(args, schema, 1);
  const options = {
    plausible: plausibleLimits,
    ...dayOption(values['as-of']),
    ...yearOption(values.year),
    ...jurisdictionOption(values.jurisdiction),
  };
  const input = await readInput(positionals[0], io);
  if ('message' in input) {
    io.err(input.message);
    return exit.environment;
  }
  const facts = values.facts === undefined ? undefined : await readFacts(values.facts, io);
  if (facts === 'unreadable') return exit.environment;
  const { text } = input.document;
  const { figures, findings } = checkText(text, facts === undefined ? options : { ...options, facts });
  io.out(values.json ? asJson(figures, findings, io.language) : report(text, figures, findings, io.language));
  return findings.some((finding) => finding.verdict === 'contradicts') ? exit.problems : exit.ok;
}

function dayOption(text: string | undefined): Pick<CheckOptions, 'asOf'> {
  if (text === undefined) return {};
  if (!isDay(text))
    throw new UsageProblem(
      `--as-of 须为 YYYY-MM-DD 形式的日期，收到“${text}”`,
      `--as-of takes a day as YYYY-MM-DD, not "${text}"`,
    );
  return { asOf: text satisfies Day };
}

function yearOption(text: string | undefined): Pick<CheckOptions, 'year'> {
  if (text === undefined) return {};
  if (!/^(?:19|20)\d\d$/.test(text))
    throw new UsageProblem(`--year 须为四位年份，收到“${text}”`, `--year takes a year of four digits, not "${text}"`);
  return { year: Number(text) };
}

function jurisdictionOption(text: string | undefined): Pick<CheckOptions, 'jurisdiction'> {
  if (text === undefined) return {};
  if (!/^\d{6}$/.test(text))
    throw new UsageProblem(
      `--jurisdiction 须为六位行政区划代码，收到“${text}”`,
      `--jurisdiction takes a code of six digits (GB/T 2260), not "${text}"`,
    );
  return { jurisdiction: text };
}

/** The facts of a table; its problems are printed, each with its cell. A table with nothing to compare with stops the check. */
async function readFacts(file: string, io: CommandIo): Promise<FactIndex | 'unreadable'> {
  const input = await readInput(file, io);
  if ('message' in input) {
    io.err(input.message);
    return 'unreadable';
  }
  const { rows, problems } = readFactTable(input.document);
  for (const problem of problems) io.err(factSentence(problem, io.language));
  return rows.length === 0 ? 'unreadable' : new FactIndex(heldFactsOf(rows));
}

function factSentence(problem: FactProblem, language: Language): string {
  const say = factSentences[language][problem.code] as (params: FactProblems[keyof FactProblems]) => string;
  const { sheet, cell } = problem.place;
  const where = cell === undefined ? '' : language === 'zh' ? `${sheet ?? ''}${cell}：` : `${sheet ?? ''}${cell}: `;
  return `${where}${say(problem.params)}`;
}

function asJson(figures: readonly Figure[], findings: readonly Finding[], language: Language): string {
  const said = findings.map((finding) => ({
    code: finding.code,
    verdict: finding.verdict,
    figures: finding.figures,
    start: finding.start,
    end: finding.end,
    ...findingSentences(finding, figures, language),
  }));
  return JSON.stringify({ figures, findings: said }, undefined, 2);
}

const groups: readonly { readonly verdict: Verdict; readonly zh: string; readonly en: string; readonly isListed: boolean }[] = [
  { verdict: 'contradicts', zh: '✕ 有矛盾', en: '✕ contradicts', isListed: true },
  { verdict: 'outdated', zh: '↻ 已过时', en: '↻ outdated', isListed: true },
  { verdict: 'possible', zh: '≈ 修约误差内可能相符', en: '≈ possible within rounding', isListed: true },
  { verdict: 'undecidable', zh: '？ 仅凭文中数字无法判定', en: '? undecidable by the text alone', isListed: true },
  { verdict: 'not-held', zh: '○ 库中未见', en: '○ not held', isListed: false },
  { verdict: 'agrees', zh: '✓ 相符', en: '✓ agrees', isListed: false },
];

function report(text: string, figures: readonly Figure[], findings: readonly Finding[], language: Language): string {
  const index = new CodePointIndex(text);
  const lines: string[] = [];
  for (const group of groups) {
    const own = findings.filter((finding) => finding.verdict === group.verdict);
    if (own.length === 0) continue;
    lines.push(`${group[language]}  ${own.length}`);
    if (group.isListed) {
      for (const finding of own) {
        const { arithmetic, message } = findingSentences(finding, figures, language);
        const line = text.slice(0, index.toUtf16(finding.start)).split('\n').length;
        const printed = index.slice(finding.start, finding.end).replace(/\s+/g, '');
        const place = language === 'zh' ? `第 ${line} 行` : `line ${line}`;
        lines.push(`  ${place}  ${printed.length > 60 ? `${printed.slice(0, 59)}…` : printed}`, `      ${message}`);
        if (arithmetic !== message) lines.push(`      ${arithmetic}`);
      }
    }
    lines.push('');
  }
  const names = figures.filter((figure) => figure.kind === 'name').length;
  lines.push(
    language === 'zh'
      ? `读到 ${figures.length - names} 处数字，核对 ${findings.length} 项`
      : `${figures.length - names} figures read, ${findings.length} checks made`,
  );
  return lines.join('\n');
}
