import { buildDocx, type DocxBlock } from '../../documents/docx-builder.ts';

const measures = [{ format: 'decimal', text: '%1.', suffix: 'nothing' }] as const;
const section = (text: string): DocxBlock => ({ text, number: { level: 0 } });
const measure = (text: string): DocxBlock => ({ text, number: { list: 'measures', level: 0 } });

export const ownPlanTitle = '2027年基层减负和政务服务改革工作方案';

/**
 * A plan of our own as Word keeps it: every number is automatic. Two things in it want a decision before it can be written into
 * the ledger as it is: 第3项 names nobody who leads, 第4项 names two who are both responsible.
 */
export const ownPlan = (): Uint8Array =>
  buildDocx({
    lists: { measures: { levels: measures } },
    blocks: [
      { text: ownPlanTitle, align: 'center' },
      '为减轻基层负担、方便企业群众办事，制定本方案。',
      section('方便企业群众办事'),
      measure('推行综合窗口受理。2027年6月底前综合窗口覆盖率达到90%以上。（市行政审批政务服务局牵头，市委编办、市司法局配合）'),
      measure('清理重复提交的证明。2027年9月底前取消证明事项不少于30项。（市司法局牵头，市公安局、市民政局配合）'),
      measure('统一帮办代办服务标准。2027年8月底前印发服务规范。（市行政审批政务服务局、市市场监管局配合）'),
      section('减轻基层报表负担'),
      measure('建立报表准入清单。2027年5月底前嘎查村报表压减40%以上。（市统计局、市农牧局按职责分工负责）'),
      measure('推进数据一次采集。每季度开展一次共用情况评估。（市统计局牵头，各旗县市区人民政府组织实施）'),
    ],
  });
