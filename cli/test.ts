import { projectOf } from '../test/run/project.ts';
import { type Part, parts, runSuite } from '../test/run/suite.ts';
import { type Command, exit, UsageProblem } from './command.ts';
import { readOptions } from './options.ts';

const partOf = { unit: 'unit', store: 'store', journey: 'journeys', gate: 'gates' } as const;

/** `./luodi test`: every check there is. */
export const test: Command = {
  summary: {
    zh: '运行全部检查；最后一行是“N passed, N failed, N skipped”',
    en: 'Run every check; the last line is "N passed, N failed, N skipped"',
  },
  usage: `./luodi test [${parts.join('] [')}] [-- FILE …]

  checks     类型、格式、无用代码、引用规则、接口说明
             types, format, dead code, import rules, API description
  unit       规则与性质 rules and properties
  store      真实 PostgreSQL on real PostgreSQL
  journeys   Chromium 全流程 journeys in Chromium
  gates      检查自身能发现违规 every gate fails on a planted violation
  -- FILE    只运行这些测试文件 only these test files

  LUODI_CHROMIUM        Chromium 的路径 path of Chromium
  LUODI_SKIP_JOURNEYS   跳过浏览器全流程的原因 why the journeys are skipped
  LUODI_NO_APT=1        不用 apt-get 安装浏览器 install no browser by apt-get
  退出码 exit codes：0 全部通过 all passed，1 有失败 failures，2 用法 usage，3 环境（如没有 Chromium）environment (as no Chromium)`,
  async run(args, io) {
    const separator = args.indexOf('--');
    const files = separator === -1 ? [] : args.slice(separator + 1);
    const { positionals } = readOptions(separator === -1 ? args : args.slice(0, separator), {}, parts.length);
    const wanted = positionals.length > 0 ? positionals.map(readPart) : partsFor(files);
    const { passed, failed, skipped, browserMissing } = await runSuite(wanted, files, io);
    io.out(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
    if (failed > 0) return exit.problems;
    return browserMissing ? exit.environment : exit.ok;
  },
};

function readPart(word: string): Part {
  const part = parts.find((each) => each === word);
  if (!part)
    throw new UsageProblem(`没有“${word}”这一部分，可选：${parts.join(' ')}`, `There is no part "${word}": ${parts.join(' ')}`);
  return part;
}

const partsFor = (files: readonly string[]): readonly Part[] =>
  files.length === 0 ? parts : [...new Set(files.map((file) => partOf[projectOf(file)]))];
