import { type Measurement, machine } from '../bench/bench.ts';
import { benches } from '../bench/index.ts';
import { type Command, exit, UsageProblem } from './command.ts';

const names = Object.keys(benches);

/** `./luodi bench NAME`: figures with the machine beside them. Exit 1 when a number to hold was not held. */
export const bench: Command = {
  summary: { zh: '测量性能：给出中位数与 p95，并注明机器', en: 'Measure performance: median and p95, with the machine' },
  usage: `./luodi bench NAME … [--json]

  NAME     ${names.join(' | ')} | all
  --json   {machine, benches: [{name, measurements: [{what, median?, p95?, value?, goal?, held?}]}]}
           毫秒为单位 timings in ms
  退出码 exit codes：0 达到要求 goals held，1 有未达到的 some not held，2 用法 usage，3 环境 environment`,
  async run(args, io) {
    const json = args.includes('--json');
    const [name = '', ...more] = args.filter((word) => word !== '--json');
    if (name === '') throw new UsageProblem('请指明要测量什么', 'Name what to measure');
    if (name !== 'all' && !(name in benches)) throw new UsageProblem(`没有“${name}”这项测量`, `There is no bench "${name}"`);
    const about = machine();
    if (!json) io.out(about);
    const results: { name: string; measurements: readonly Measurement[] }[] = [];
    for (const each of name === 'all' ? names : [name]) {
      const one = await benches[each]?.();
      if (!one) continue;
      if (!json) io.out(`\n${one.name} — ${one.summary[io.language]}`);
      const measurements = await one.run({ language: io.language, args: more, note: (text) => io.err(`  ${text}`) });
      results.push({ name: one.name, measurements });
      if (!json) for (const measurement of measurements) io.out(lineOf(measurement));
    }
    if (json) io.out(JSON.stringify({ machine: about, benches: results }));
    return results.some(({ measurements }) => measurements.some(({ held }) => held === false)) ? exit.problems : exit.ok;
  },
};

function lineOf({ what, median, p95, value, goal, held }: Measurement): string {
  const digits = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : ms.toFixed(0));
  const figures = [
    ...(value === undefined ? [] : [typeof value === 'number' ? value.toLocaleString('en') : value]),
    ...(median === undefined ? [] : [`median ${digits(median)}`]),
    ...(p95 === undefined ? [] : [`p95 ${digits(p95)}`]),
  ];
  return `  ${held === undefined ? ' ' : held ? '✓' : '✗'} ${what}: ${figures.join(', ')}${goal === undefined ? '' : `  (${goal})`}`;
}
