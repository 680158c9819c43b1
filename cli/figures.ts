import { extractFigures } from '../core/check/extract.ts';
import type { Figure } from '../core/check/figure.ts';
import { type Command, type CommandIo, exit, UsageProblem } from './command.ts';
import { readInput } from './document-input.ts';
import { readOptions } from './options.ts';

const extractUsage = `./luodi figures extract FILE [--json] [--year YEAR] [--lang zh|en]

  FILE     .txt .docx .xlsx .csv .tsv；“-” 从标准输入读取
           .txt .docx .xlsx .csv .tsv; "-" reads standard input
  --json   输出 {figures:[{start,end,raw,value,unit,baseValue,baseUnit,kind,qualifier,low,high,direction,period,subject}]}；
           位置按 Unicode 码点计，数值是十进制字符串
           print {figures:[…]}; places count Unicode code points, values are decimal strings
  --year   文稿的年份，用于补全没有年份的日期（默认取标题中的年份）
           the text's year, given to dates without one (default: the headline's)
  退出码 exit codes：0 正常 ok，2 用法 usage，3 文件读不了 file unreadable`;

/** `./luodi figures extract FILE`: every figure of a text, as read; no server, no database. */
export const figuresExtract: Command = {
  summary: {
    zh: '找出文稿中的全部数字：数值、单位、类别、方向、时期和对象',
    en: 'Find every figure of a text: value, unit, kind, direction, period and subject',
  },
  usage: extractUsage,
  run: runExtract,
};

async function runExtract(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readOptions(args, { json: { type: 'boolean' }, year: { type: 'string' } }, 1);
  const input = await readInput(positionals[0], io);
  if ('message' in input) {
    io.err(input.message);
    return exit.environment;
  }
  const year = readYear(values.year);
  const figures = extractFigures(input.document.text, year === undefined ? {} : { year });
  io.out(values.json ? JSON.stringify({ figures }, undefined, 2) : figureTable(figures, io));
  return exit.ok;
}

function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:19|20)\d\d$/.test(text))
    throw new UsageProblem(`--year 须为四位年份，收到“${text}”`, `--year takes a year of four digits, not "${text}"`);
  return Number(text);
}

const heads = {
  zh: {
    level: '数值',
    count: '个数',
    growth: '增减幅度',
    share: '占比',
    points: '百分点',
    multiple: '倍数',
    target: '目标',
    range: '区间',
    rank: '位次',
    ordinal: '序数',
    name: '名称',
    year: '年份',
    date: '日期',
    number: '数目',
    total: (n: number, names: number) => `共 ${n} 处数字，另有 ${names} 处是名称而非数字`,
  },
  en: {
    level: 'level',
    count: 'count',
    growth: 'growth',
    share: 'share',
    points: 'points',
    multiple: 'multiple',
    target: 'target',
    range: 'range',
    rank: 'rank',
    ordinal: 'ordinal',
    name: 'name',
    year: 'year',
    date: 'date',
    number: 'number',
    total: (n: number, names: number) => `${n} figures, and ${names} names that only look like figures`,
  },
} as const;

/** Wide characters take two columns of a terminal. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

function figureTable(figures: readonly Figure[], io: CommandIo): string {
  const head = heads[io.language];
  const lines = figures.map((figure) => {
    const read =
      figure.kind === 'name' || figure.kind === 'date'
        ? ''
        : `${figure.value ?? [figure.low, figure.high].map((end) => end ?? '').join('~')}${figure.unit}`;
    const place = `${figure.start}–${figure.end}`;
    const notes = [figure.qualifier, figure.period, figure.subject].filter((note) => note !== null).join('  ');
    return `${padded(place, 12)}${padded(head[figure.kind], 9)}${padded(figure.raw.replace(/\s+/g, ''), 20)}${padded(read === figure.raw ? '' : read, 18)}${notes}`.trimEnd();
  });
  const names = figures.filter((figure) => figure.kind === 'name').length;
  return [...lines, '', head.total(figures.length - names, names)].join('\n');
}
