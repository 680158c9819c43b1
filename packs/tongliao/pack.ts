import type { KnownGroup } from '../../core/org/agency-directory.ts';
import { standardOrgans } from '../china/organs.ts';
import type { Pack } from '../pack.ts';
import { agencies } from './agencies.ts';
import { bodies, posts } from './bodies.ts';
import { divisions } from './divisions.ts';
import { articleFacts } from './facts/article.ts';

const members = divisions.map((division) => `division-${division.code}`);

/** Ways in which papers of the city say all nine at once. */
const groups: readonly KnownGroup[] = [
  {
    name: '各旗县市区',
    aliases: [
      '旗县市区',
      '各旗县市区人民政府',
      '各旗县市区政府',
      '各旗县市区党委',
      '各旗县市区党委、政府',
      '各旗县市区党委和政府',
      '各旗县市区人民政府（管委会）',
      '各旗县市区政府（管委会）',
      '各旗县市区人民政府、开发区管委会',
      '各旗县区',
      '各旗县区人民政府',
      '各旗县市区委',
      '各旗县（市、区）',
      '各旗县（市、区）人民政府',
      '各旗县（市、区）政府',
      '各旗县（市、区）党委、政府',
      '旗县市区人民政府',
      '9个旗县市区',
    ],
    members,
  },
];

/** Tongliao: its nine county-level units and the agencies of the city. No person appears in it. */
export const tongliao: Pack = {
  manifest: {
    id: 'tongliao',
    version: '0.1.0',
    title: { zh: '通辽市', en: 'Tongliao' },
    source:
      'names of public organs as generally known, not checked against a current register; entries marked synthetic are formed by pattern',
  },
  jurisdiction: { code: '150500', name: '通辽市' },
  divisions,
  agencies,
  groups,
  organs: standardOrgans,
  posts,
  bodies,
  facts: [articleFacts],
};
