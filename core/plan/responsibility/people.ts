import type { Passage } from '../text/passage.ts';

/** 县委副书记 何志远: the post is left out where a name follows it. */
const withoutPosts = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => i === words.length - 1 || !post.test(word));
const post = /(?:书记|[省市县区旗盟州]长|主席|主任|局长|厅长|部长|处长|科长|秘书长|常委|组长|委员|政委|院长|校长|经理|董事长)$/;

/** Names of people: 张三、李四；王 五. */
export function peopleIn(value: Passage): readonly string[] {
  return value
    .raw()
    .replace(/(?:联系电话|电话|手机)?[:：]?\s*(?:\d[\d\-—－ ]{5,}\d)/g, '\n')
    .split(/[、，,；;/\n]|\s{2,}/)
    .flatMap((piece) => {
      const words = withoutPosts(piece.trim().split(/\s+/));
      return words.length > 1 && words.every((word) => /^[\u4e00-\u9fff·]{2,4}$/.test(word)) ? words : [words.join('')];
    })
    .filter((name) => name !== '' && !/^(?:无|暂无|待定|空缺|[—\-–/／]+)$/.test(name));
}
