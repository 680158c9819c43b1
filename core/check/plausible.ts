/** The level of a place in the administrative order. */
export type Tier = 'county' | 'prefecture' | 'province' | 'country';

/** What no figure of a subject can pass: a size, or a unit that its subject does not have. Data of the packs. */
export type PlausibleLimit = {
  /** Words of which one stands at the figure; empty: any subject. */
  readonly subjects: readonly string[];
  /** Words near the figure that make it another subject: 全国, 累计. */
  readonly unless?: readonly string[];
  /** The unit of `min` and `max`, as printed: 万平方公里. Figures of any unit of the same measure are converted. */
  readonly unit?: string;
  readonly min?: string;
  readonly max?: string;
  /** The units that the subject is given in; a figure of another measure contradicts. */
  readonly units?: readonly string[];
  /** GB/T 2260 code, two, four or six digits: holds for the places under it too; '' everywhere. */
  readonly jurisdiction: string;
  /** Holds only for texts about a place of this level or a lower one. */
  readonly tier?: Tier;
  /** Where the limit comes from; a reader is shown it. */
  readonly citation: string;
  /** Set with room by us, not printed in a source. */
  readonly isOurs: boolean;
};

const order: readonly Tier[] = ['county', 'prefecture', 'province', 'country'];

/** The level of the place a text is about: by the code where it is known, else by the words it uses of itself most often. */
export function tierOf(text: string, jurisdiction: string | undefined): Tier | undefined {
  if (jurisdiction !== undefined && /^\d{6}$/.test(jurisdiction))
    return jurisdiction.endsWith('0000') ? 'province' : jurisdiction.endsWith('00') ? 'prefecture' : 'county';
  const title = text.trimStart().slice(0, 120).split('\n').slice(0, 3).join(' ');
  const named = /[\u4e00-\u9fff]{2}(?<kind>县|旗|市(?!场|民|级|直|委)|盟|省|自治区)(?:人民政府|委|政府)?/.exec(title)?.groups
    ?.kind;
  if (named !== undefined)
    return named === '县' || named === '旗' ? 'county' : named === '市' || named === '盟' ? 'prefecture' : 'province';
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const counts = [
    count(/全县|全旗|县委|旗委|我县|我旗|县政府|旗政府/g),
    count(/全市|全盟|市委|盟委|我市|我盟|市政府/g),
    count(/全省|全区|省委|自治区党委|我省|我区/g),
    count(/全国|我国/g),
  ];
  const most = Math.max(...counts);
  return most === 0 ? undefined : order[counts.indexOf(most)];
}

/** Whether a limit is meant for texts about such a place. */
export function holdsFor(limit: PlausibleLimit, tier: Tier | undefined, jurisdiction: string | undefined): boolean {
  if (limit.jurisdiction !== '' && !(jurisdiction ?? '').startsWith(limit.jurisdiction)) return false;
  if (limit.tier === undefined) return true;
  return tier !== undefined && order.indexOf(tier) <= order.indexOf(limit.tier);
}
