import type { Sentences } from '../core/shared/problem.ts';
import type { DocumentProblems, ForeignKind, MarkPlace } from './problems.ts';

const places: Record<MarkPlace, string> = {
  page: '正文',
  header: '页眉',
  footer: '页脚',
  textbox: '文本框',
  table: '表格',
  sheet: '工作表',
  watermark: '水印',
};

const kinds: Record<ForeignKind, string> = {
  doc: 'Word 97—2003 文档（.doc）',
  xls: 'Excel 97—2003 工作簿（.xls）',
  wps: 'WPS 文字文档（.wps）',
  et: 'WPS 表格（.et）',
  rtf: 'RTF 文档（.rtf）',
  odt: 'ODT 文档（.odt）',
  ods: 'ODS 表格（.ods）',
  pdf: 'PDF 文件',
  xlsb: 'Excel 二进制工作簿（.xlsb）',
  html: '网页格式的文件（常见于系统导出、扩展名为 .xls 或 .doc 的文件）',
  'word-xml': 'Word XML 文档',
  'excel-xml': 'XML 电子表格',
};

/** Chinese and Latin letters are set apart by a space. */
const thisIs = (kind: ForeignKind): string => `这是${/^[A-Z]/.test(kinds[kind]) ? ' ' : ''}${kinds[kind]}`;

/** The sentences of the reader in Chinese: what is the matter, and what to do. */
export const documentWords: Sentences<DocumentProblems> = {
  'document/empty': (p) => `文件“${p.name}”是空的，请检查是否选错了文件或者没有下载完整`,
  'document/too-large': (p) =>
    `文件有 ${p.megabytes} MB，超过 ${p.limit} MB 的上限。请删去文件里的图片和附件，或者拆成几个文件后再导入`,
  'document/unknown-type': (p) =>
    `读不出文件“${p.name}”的类型。请导入 .docx、.xlsx、.csv、.tsv 或 .txt 文件；其他格式请用 WPS 另存为 docx，表格另存为 xlsx`,
  'document/needs-conversion': (p) =>
    `${thisIs(p.kind)}，本机没有可以转换它的程序。请用 WPS 另存为 ${p.target}，再导入另存的文件`,
  'document/conversion-failed': (p) => `${thisIs(p.kind)}，转换没有成功。请用 WPS 另存为 ${p.target}，再导入另存的文件`,
  'document/scanned-pdf': () => '这个 PDF 里没有文字，多半是扫描件。请向发文单位要电子版（docx），或者先做文字识别、校对后再导入',
  'document/password-protected': () => '文件设有打开密码或已加密。请在 WPS 中打开，取消密码后另存，再导入',
  'document/corrupted': (p) =>
    `文件已损坏（${p.part}），读不下去。请用 WPS 打开看内容是否完整，另存后再导入；打不开的，请重新下载或重新索取`,
  'document/macros': (p) => `文件里含有宏（${p.part}），为安全起见不予导入。请用 WPS 另存为不含宏的 docx 或 xlsx 后再导入`,
  'document/classified': (p) =>
    `文件${places[p.where]}标有密级“${p.mark}”。涉密文件不得导入本系统，请按保密规定处理；不涉密而误标的，请由发文单位更正后再导入`,
  'document/archive-entry-too-large': (p) =>
    `文件内部的“${p.entry}”解压后超过 ${p.limit} MB，疑似恶意文件，不予导入。请用 WPS 另存后再试`,
  'document/archive-total-too-large': (p) =>
    `文件解压后总共超过 ${p.limit} MB，疑似恶意文件，不予导入。请删去图片和附件，用 WPS 另存后再试`,
  'document/archive-ratio': (p) => `文件内部的“${p.entry}”压缩比达到 ${p.ratio} 倍，疑似压缩炸弹，不予导入。请用 WPS 另存后再试`,
  'document/archive-too-many-entries': (p) =>
    `文件内部有 ${p.count} 个部件，超过 ${p.limit} 个的上限，不予导入。请用 WPS 另存后再试`,
  'document/archive-too-deep': (p) => `文件内部的“${p.entry}”目录超过 ${p.limit} 层，疑似恶意文件，不予导入。请用 WPS 另存后再试`,
  'document/archive-unsafe-path': (p) => `文件内部的部件名“${p.entry}”不安全，疑似恶意文件，不予导入。请用 WPS 另存后再试`,
  'document/archive-overlap': (p) => `文件内部的“${p.entry}”与别的部件重叠，疑似压缩炸弹，不予导入。请用 WPS 另存后再试`,
  'document/xml-doctype': (p) => `文件内部的“${p.part}”含有 XML 实体声明，疑似恶意文件，不予导入。请用 WPS 另存后再试`,
  'document/xml-too-deep': (p) => `文件内部的“${p.part}”嵌套超过 ${p.limit} 层，疑似恶意文件，不予导入。请用 WPS 另存后再试`,
  'document/table-too-large': (p) =>
    `${p.sheet === '' ? '表格' : `工作表“${p.sheet}”`}有 ${p.rows} 行 × ${p.columns} 列，超过 ${p.limit} 个单元格的上限。请删去多余的行和列，或者拆成几个文件后再导入`,
  'document/tracked-changes-accepted': (p) =>
    `文件里有修订痕迹：${p.insertions} 处插入、${p.deletions} 处删除，已按“全部接受”读取。请核对是否为定稿`,
  'document/comments-ignored': (p) => `文件里有 ${p.comments} 条批注，没有读入`,
  'document/hidden-text-left-out': (p) => `文件里有 ${p.characters} 个隐藏的字，没有读入`,
  'document/contents-left-out': (p) => `目录共 ${p.paragraphs} 行，没有读入，以免与正文标题重复`,
  'document/hidden-sheets-left-out': (p) =>
    `隐藏的工作表没有读入：${p.sheets.map((name) => `“${name}”`).join('、')}。需要导入的，请取消隐藏后再试`,
  'document/hidden-rows-left-out': (p) =>
    `工作表“${p.sheet}”有 ${p.rows} 行被隐藏或筛选掉，没有读入。需要导入的，请取消隐藏和筛选后再试`,
  'document/hidden-columns-left-out': (p) => `工作表“${p.sheet}”有 ${p.columns} 列被隐藏，没有读入。需要导入的，请取消隐藏后再试`,
  'document/formula-without-result': (p) =>
    `工作表“${p.sheet}”有 ${p.cells} 个公式没有计算结果（第一个在 ${p.first}），按空白读取。请用 WPS 打开并保存一次，再导入`,
  'document/external-content-not-followed': (p) => `文件引用了 ${p.links} 处外部内容（链接的图片、数据或模板），没有读取`,
  'document/internal-mark': (p) => `文件${places[p.where]}标有“${p.mark}”，请按内部资料管理，不要对外传播`,
  'document/encoding-assumed': (p) => `文本按 ${p.encoding} 编码读取，如有乱码，请另存为 UTF-8 后再导入`,
  'document/converted': (p) => `${thisIs(p.kind)}，已转换为 ${p.target} 读取，请留意版式和编号是否与原件一致`,
  'document/no-text': (p) => `文件“${p.name}”里没有文字。内容如果是图片或扫描件，请先做文字识别`,
};
