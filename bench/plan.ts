import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePlan } from '../core/plan/parse.ts';
import { dayInShanghai } from '../core/shared/day.ts';
import { readDocument } from '../documents/read.ts';
import { directoryOf } from '../packs/pack.ts';
import { tongliao } from '../packs/tongliao/pack.ts';
import { buildDocx, type DocxBlock } from '../test/documents/docx-builder.ts';
import { type Bench, type Measurement, summarise, timings } from './bench.ts';

const measures = 300;
const goal = { limit: 1000, zh: '低于 1 秒', en: 'below 1 s' };

/** From the bytes of a Word document to the preview: read, parsed, checked against a register of agencies. */
export const bench: Bench = {
  name: 'plan',
  summary: {
    zh: `方案解析：${measures} 项举措的 .docx，从文件到核对结果`,
    en: `a plan of ${measures} measures as .docx, from the file to the checked preview`,
  },
  async run(io) {
    const bytes = buildDocx({ blocks: planBlocks(measures) });
    const options = { today: dayInShanghai(new Date()), directory: directoryOf(tongliao) };
    const preview = async (): Promise<void> => {
      const read = await readDocument(bytes, 'plan.docx');
      if ('refused' in read) throw new Error(read.refused.code);
      const plan = parsePlan(read.document, options);
      if (plan.measures.length !== measures) throw new Error(`${plan.measures.length} measures instead of ${measures}`);
    };
    const held = (values: readonly number[]): Pick<Measurement, 'median' | 'p95' | 'goal' | 'held'> => {
      const { median, p95 } = summarise(values);
      return { median, p95, goal: goal[io.language], held: p95 < goal.limit };
    };
    const first = await timings(1, preview);
    await timings(5, preview);
    const warm = await timings(30, preview);
    io.note(io.language === 'zh' ? '整条命令……' : 'the whole command…');
    const cold = await withFile(bytes, (file) => timings(7, () => importFile(file)));
    return [
      { what: io.language === 'zh' ? '首次（程序刚启动）' : 'first, the process just started', ...held(first) },
      { what: io.language === 'zh' ? '此后每次' : 'then each time', ...held(warm) },
      { what: io.language === 'zh' ? '命令行 plan import 全程' : 'the command plan import, start to end', ...summarise(cold) },
      { what: io.language === 'zh' ? '文件大小（KiB）' : 'size of the file (KiB)', value: Math.round(bytes.length / 1024) },
    ];
  },
};

async function withFile<T>(bytes: Uint8Array, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'luodi-bench-'));
  try {
    const file = join(folder, 'plan.docx');
    await writeFile(file, bytes);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The command in a process of its own. */
function importFile(file: string): Promise<void> {
  const main = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, 'plan', 'import', file, '--dry-run', '--json', '--pack', 'tongliao'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      // 1 says that the plan has problems, which this one has.
      if (code === 0 || code === 1) resolve();
      else reject(new Error(`exit ${code}`));
    });
  });
}

const deeds = [
  '健全推进机制',
  '完善政策体系',
  '建设服务平台',
  '开展专项整治',
  '优化办理流程',
  '推进试点示范',
  '培育骨干企业',
  '改造提升项目',
];
const objects = [
  '政务服务',
  '数据要素',
  '农村牧区产权',
  '医疗卫生',
  '科技创新',
  '生态修复',
  '社会信用',
  '市场监管',
  '就业创业',
  '水资源利用',
];
const agencies = [
  '市发展改革委',
  '市工信局',
  '市农牧局',
  '市水务局',
  '市财政局',
  '市科技局',
  '市商务局',
  '市司法局',
  '市教育局',
  '市民政局',
];
const days = ['2026年6月底前', '2026年12月底前', '2027年3月底前', '年底前', '持续推进', '每季度调度', '2026年9月30日前'];

/** Fields, directions and measures with automatic numbers, a bracket at the end of each. */
function planBlocks(count: number): readonly DocxBlock[] {
  const at = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
  const blocks: DocxBlock[] = [{ text: '通辽市重点改革任务落实方案（2026—2027年）', align: 'center' }];
  for (let i = 0; i < count; i++) {
    if (i % 30 === 0) blocks.push({ text: `深化第${i / 30 + 1}领域改革`, number: { level: 0 } });
    if (i % 6 === 0) blocks.push({ text: `推进${at(objects, i / 6)}改革。`, number: { level: 1 } });
    const [lead, first, second] = [at(agencies, i), at(agencies, i + 3), at(agencies, i + 1 + (i % 7))];
    const parties = [...new Set([first, second])].filter((name) => name !== lead).join('、');
    const wording = `${at(deeds, i)}。围绕${at(objects, i * 3)}和${at(objects, i * 7 + 1)}，明确责任清单第${i + 1}项，覆盖单位不少于${10 + i}家，办理时限压缩${5 + (i % 40)}%以上，形成可复制可推广的经验做法。`;
    blocks.push({
      text: `${wording}（${lead}牵头，${parties}配合，各旗县市区人民政府组织实施，${at(days, i)}）`,
      number: { level: 2 },
    });
  }
  return blocks;
}
