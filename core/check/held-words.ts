import type { Verdict } from './finding.ts';
import type { HeldParams, HeldValue, NotHeldReason } from './held-fact.ts';

type Words = {
  readonly arithmetic: (params: HeldParams) => string;
  readonly message: (params: HeldParams, verdict: Verdict) => string;
};

const sourceZh = (one: HeldValue): string => {
  const parts = [
    one.source === '' ? '' : `${one.source}${one.sourcePlace ? `，${one.sourcePlace}` : ''}`,
    one.status === 'as-printed-unverified' ? '照原文登记，未核实' : '',
    one.knownOn === '' ? '' : `${one.knownOn} 发布`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
};
const valueZh = (one: HeldValue): string =>
  `${one.period} ${one.value}${one.converted === '' ? '' : `，即 ${one.converted}`}${sourceZh(one)}`;
const notHeldZh: Readonly<Record<NotHeldReason, (p: HeldParams) => string>> = {
  name: (p) =>
    p.candidates.length === 0 ? `没有登记“${p.subject}”` : `没有名为“${p.subject}”的指标，可能是：${namesOf(p, '、')}`,
  period: (p) => {
    if (p.held === null) return `“${p.name}”没有登记数值`;
    const latest = `${p.held.period} ${p.held.value}`;
    return p.isPeriodOpen
      ? `“${p.name}”登记的是 ${latest}，稿件未写时期，不能判定`
      : `“${p.name}”没有登记这一时期的数值，最新一期是 ${latest}`;
  },
  place: (p) => `“${p.name}”没有登记${p.place}的数值`,
  several: (p) => `有几个指标可能对应“${p.subject}”，都与稿件不同，请选定：${namesOf(p, '、')}`,
};
const namesOf = (p: HeldParams, separator: string): string => p.candidates.map((one) => one.name).join(separator);

export const heldZh: Words = {
  arithmetic: (p) => {
    if (p.held === null) return `稿件为 ${p.printed}，数据中没有可比的数值`;
    const earlier =
      p.earlier === null ? '' : `；${p.earlier.because === 'revised' ? '修订前' : '较早时期'}为 ${valueZh(p.earlier)}`;
    return `${p.place}${p.name}：数据为 ${valueZh(p.held)}${earlier}；稿件为 ${p.printed}`;
  },
  message: (p, verdict) => {
    const period = p.isPeriodOpen ? '（稿件未写时期，按最新一期核对）' : '';
    if (verdict === 'agrees') return `与登记的“${p.name}”相符${period}`;
    if (verdict === 'outdated')
      return p.earlier?.because === 'revised'
        ? `稿件用的是修订前的数值，“${p.name}”已由 ${p.earlier.value} 修订为 ${p.held?.value ?? ''}，请更新`
        : `稿件用的是${p.earlier?.period ?? ''}的数值，“${p.name}”${p.held?.period ?? ''}为 ${p.held?.value ?? ''}，请更新`;
    if (verdict === 'contradicts') return `与登记的“${p.name}”不符${period}，请核对稿件或数据`;
    return p.reason === null ? '' : notHeldZh[p.reason](p);
  },
};

const sourceEn = (one: HeldValue): string => {
  const parts = [
    one.source === '' ? '' : `${one.source}${one.sourcePlace ? `, ${one.sourcePlace}` : ''}`,
    one.status === 'as-printed-unverified' ? 'as printed, unverified' : '',
    one.knownOn === '' ? '' : `published ${one.knownOn}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
};
const valueEn = (one: HeldValue): string =>
  `${one.value}${one.converted === '' ? '' : ` = ${one.converted}`} for ${one.period}${sourceEn(one)}`;
const notHeldEn: Readonly<Record<NotHeldReason, (p: HeldParams) => string>> = {
  name: (p) =>
    p.candidates.length === 0
      ? `Nothing is held for ${p.subject}`
      : `No indicator is called ${p.subject}; perhaps ${namesOf(p, ', ')}`,
  period: (p) => {
    if (p.held === null) return `No value of ${p.name} is held`;
    const latest = `${p.held.value} for ${p.held.period}`;
    return p.isPeriodOpen
      ? `${p.name} is held as ${latest}; the draft names no period, so it cannot be decided`
      : `${p.name} is not held for this period; the newest is ${latest}`;
  },
  place: (p) => `${p.name} is held, but not for ${p.place}`,
  several: (p) => `Several indicators may be meant by ${p.subject}, none of which agrees: choose among ${namesOf(p, ', ')}`,
};

export const heldEn: Words = {
  arithmetic: (p) => {
    if (p.held === null) return `The draft has ${p.printed}; no value is held to compare with`;
    const earlier =
      p.earlier === null ? '' : `; ${p.earlier.because === 'revised' ? 'before its revision' : 'earlier'} ${valueEn(p.earlier)}`;
    return `${p.place === '' ? '' : `${p.place}, `}${p.name}: held as ${valueEn(p.held)}${earlier}; the draft has ${p.printed}`;
  },
  message: (p, verdict) => {
    const period = p.isPeriodOpen ? ' (the draft names no period: compared with the newest)' : '';
    if (verdict === 'agrees') return `Agrees with ${p.name} as held${period}`;
    if (verdict === 'outdated')
      return p.earlier?.because === 'revised'
        ? `Outdated: ${p.name} was revised from ${p.earlier.value} to ${p.held?.value ?? ''}`
        : `Outdated: this is the value of ${p.earlier?.period ?? ''}; for ${p.held?.period ?? ''} ${p.name} is ${p.held?.value ?? ''}`;
    if (verdict === 'contradicts') return `Differs from ${p.name} as held${period}; check the draft or the fact`;
    return p.reason === null ? '' : notHeldEn[p.reason](p);
  },
};
