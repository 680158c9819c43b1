import { beginsWithDay, isDeadlineText, type YearBase } from '../deadline.ts';
import type { Passage } from '../text/passage.ts';

/** `with` opens a second group: A会同B. */
export type Verb = 'lead' | 'joint' | 'responsible' | 'supporting' | 'implementing' | 'with';

export type Token =
  | { readonly kind: 'names'; readonly from: number; readonly to: number }
  | { readonly kind: 'verb'; readonly verb: Verb }
  | { readonly kind: 'mark'; readonly mark: string };

const verbs: readonly (readonly [Verb, string])[] = [
  [
    'lead',
    '(?:共同|联合|双|总)?牵头(?:抓总|负责(?:组织实施|推进|落实)?|落实|组织实施|组织落实|组织|推进|实施|协调|统筹|制定|办理|承办|研究)?|负责牵头|主办|主责|抓总|统筹(?:负责|协调|推进)?|负总责',
  ],
  [
    'supporting',
    '(?:按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?|共同|积极|协同|密切|协调|做好|全力|分别|根据职责)?(?:配合|参与|参加|协助|协办|协同|支持)(?:落实|推进|实施|做好(?:相关工作)?|负责|做好|办理)?',
  ],
  [
    'joint',
    '(?:按照?|依|依据|根据|依照)(?:各自)?(?:工作)?(?:职责|职能|任务|权限|职责权限|部门职责|责任)?(?:和)?(?:分工|范围)?(?:分别|共同|具体|协同)?(?:牵头)?(?:负责(?:落实|推进|实施|组织实施)?|落实|推进(?:落实)?|组织实施|抓好落实|做好(?:相关)?工作|分工负责|实施|开展|牵头(?:负责|落实|推进)?)|分工负责|各负其责|各司其职|(?:共同|分别|联合|分头|协同)(?:负责(?:落实)?|落实|推进|组织实施|实施|承办)',
  ],
  [
    'implementing',
    '落实(?:主体|属地|管理|工作|具体)?责任|属地(?:管理|落实|负责|推进)(?:落实|实施|负责)?|(?:结合(?:各自|本地|本地区|当地)?实际)(?:情况)?(?:抓好|认真|组织|具体|做好)?(?:贯彻)?(?:落实|实施|推进)(?:工作)?|(?:具体|负责)?(?:组织)?(?:负责)?(?:贯彻落实|抓好落实|组织实施|组织落实|具体实施|具体落实|具体负责(?:落实|实施)?|负责落实|负责实施|负责组织实施|落实到位|推进落实|落实|实施)',
  ],
  ['responsible', '负责(?:推进|组织|办理|统筹)?|承办|推进|办理'],
  ['with', '会同|联合|商(?=[省市县区旗自各有相])'],
];
const verbPattern = new RegExp(verbs.map(([, pattern], i) => `(?<v${i}>${pattern})`).join('|'), 'g');
/** What may follow a verb: the end, a mark, the next name or verb. 负责同志 and 落实办 are no verbs. */
const afterVerb = /^(?:$|[，；。、：:）\s和及]|由|会同|联合|[省市县区旗盟州各]|有关|相关|其他|人民银行|国家|中国)/;
const nounAfterVerb = /^(?:同志|人(?!民|力)|的|制|办(?!公|理)|组|局|中心|机制|情况|方案|单位(?!：)|部门(?!：)|领导|工作)/;

/** Words of time that name no day; they are no agency either. */
const vagueTime =
  /^(?:适时|择机|视情|尽快|尽早|立即|即时|即知即改|立行立改|马上|限期|待定|另定|另行|按(?:照)?(?:国家|上级|自治区|省|中央|时限|要求|进度)(?!.{0,6}职责)|根据(?:国家|上级|工作)(?!.{0,6}职责)|(?:文件|方案)?(?:印发|发布)(?:之日起|后)|自.{2,8}之日起|\d{1,3}个?(?:工作日|天|月)内)/;

/** 2026年汛期前完成: a day that the calendar does not hold. */
const timeOfEvent =
  /^(?:20\d{2}年|今年|明年)?[\u4e00-\u9fff]{0,4}(?:学期|开学|汛期|春节|两会|暑期|寒假|雨季|入冬|封冻|采暖期|供暖|防火期)[\u4e00-\u9fff]{0,4}[前内](?:完成)?$/;

/** 列第一位的为牵头单位，下同: said of the list, no part of it. */
const remark = /^(?:以?下同|同上|(?:列|排)(?:在|名)?(?:第一|首)位?.{0,6}(?:为|是)?(?:牵头|主办).*)$/;

const isTime = (atom: string, base: YearBase): boolean =>
  isDeadlineText(atom, base) || beginsWithDay(atom, base) || vagueTime.test(atom) || timeOfEvent.test(atom);

/** Names, verbs and marks of a statement in order; what is a time goes to `deadlines`. */
export function tokensOf(passage: Passage, base: YearBase, deadlines: Passage[]): Token[] {
  const tokens: Token[] = [];
  for (const [from, to, mark] of atomsOf(passage.text)) {
    const atom = passage.text.slice(from, to);
    if (remark.test(atom)) continue;
    if (isTime(atom, base)) deadlines.push(passage.slice(from, to));
    else pushAtom(atom, from, tokens, passage, deadlines, base);
    if (mark !== '') tokens.push({ kind: 'mark', mark });
  }
  return tokens;
}

/** Pieces between commas, semicolons, full stops and 、, outside of brackets. */
function* atomsOf(text: string): Generator<readonly [number, number, string]> {
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i);
    if (character === '（') depth++;
    else if (character === '）') depth = Math.max(0, depth - 1);
    if (i === text.length || (depth === 0 && /[、，；。\n]/.test(character))) {
      if (i > start || character !== '') yield [start, i, character];
      start = i + 1;
    }
  }
}

function pushAtom(atom: string, offset: number, tokens: Token[], passage: Passage, deadlines: Passage[], base: YearBase): void {
  let from = 0;
  verbPattern.lastIndex = 0;
  for (let match = verbPattern.exec(atom); match !== null; match = verbPattern.exec(atom)) {
    const after = atom.slice(match.index + match[0].length);
    const verb = verbs.find((_, i) => match?.groups?.[`v${i}`] !== undefined)?.[0];
    const isInBracket = openBrackets(atom.slice(0, match.index)) > 0;
    if (verb === undefined || nounAfterVerb.test(after) || isInBracket) continue;
    if (verb === 'with' ? after === '' : !afterVerb.test(after)) continue;
    if (match.index > from) tokens.push({ kind: 'names', from: offset + from, to: offset + match.index });
    tokens.push({ kind: 'verb', verb });
    from = match.index + match[0].length;
  }
  const rest = atom.slice(from);
  if (rest === '' || /^[的等由]$/.test(rest)) return;
  if (from > 0 && isDeadlineText(rest, base)) deadlines.push(passage.slice(offset + from, offset + atom.length));
  else tokens.push({ kind: 'names', from: offset + from, to: offset + atom.length });
}

const openBrackets = (text: string): number => (text.match(/（/g)?.length ?? 0) - (text.match(/）/g)?.length ?? 0);
