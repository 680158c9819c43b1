import type { PackFacts } from '../../pack.ts';
import { agriculture } from './agriculture.ts';
import { ecology } from './ecology.ts';
import { energy } from './energy.ts';
import { engine } from './engine.ts';
import { industry } from './industry.ts';
import { people } from './people.ts';
import { opening, reform } from './reform.ts';

/**
 * What the founding article prints of the city in levels, growths and shares. Values, units and years are the article's; the names
 * of the indicators are ours. Nothing was checked against a source, so every value is held as printed. Where the article gives no
 * year, a state is entered under 2025, the year of its "今年", and a sum under the five years of 十四五.
 */
export const articleFacts: PackFacts = {
  source: '《以改革破解发展难题 用实干筑牢幸福根基》',
  status: 'as-printed-unverified',
  chapters: [
    { title: '总述', indicators: opening },
    { title: '坚持正确的改革方向', indicators: reform },
    { title: '构建现代化产业体系', indicators: industry },
    { title: '深化农村牧区综合改革', indicators: agriculture },
    { title: '推动绿能与产业协同发展', indicators: energy },
    { title: '打造高质量发展新引擎', indicators: engine },
    { title: '推进生态文明制度改革', indicators: ecology },
    { title: '让发展成果惠及各族群众', indicators: people },
  ],
};
