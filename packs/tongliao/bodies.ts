import type { PackAgency, PackBody, PackPost, PackSeat } from '../pack.ts';
import { agencies } from './agencies.ts';

/** Posts and seats by the usual pattern of such lists: to be checked by the office that uses them. No person stands here. */
const pattern = 'synthetic: formed by the usual pattern, not looked up';

const leaders: readonly PackPost[] = [
  ['secretary', '市委书记'],
  ['mayor', '市委副书记、市长'],
  ['deputy-secretary', '市委副书记'],
  ['discipline', '市委常委、市纪委书记、市监委主任'],
  ['executive-deputy-mayor', '市委常委、常务副市长'],
  ['organisation', '市委常委、组织部部长'],
  ['publicity', '市委常委、宣传部部长'],
  ['politics-law', '市委常委、政法委书记'],
  ['united-front', '市委常委、统战部部长'],
  ['secretary-general', '市委常委、秘书长'],
  ['congress', '市人大常委会副主任'],
  ['deputy-mayor-agriculture', '副市长（分管农牧工作）'],
  ['deputy-mayor-people', '副市长（分管民生工作）'],
  ['consultative', '市政协副主席'],
].map(([id, title], at) => ({ id: `leader-${id}`, agency: null, title: title ?? '', rank: at + 1, source: pattern }));

/** What the head of an agency is called goes by the last character of its name: 局长, 部长, 主任. */
function headOf({ name }: PackAgency): string {
  if (/部$/.test(name)) return '部长';
  if (/[局队]$/.test(name)) return `${name.at(-1)}长`;
  if (/校$/.test(name)) return '校长';
  return '主任';
}

const ofAgencies: readonly PackPost[] = agencies
  .filter((agency) => agency.kind === 'party' || agency.kind === 'government')
  .flatMap((agency): PackPost[] => {
    const head = headOf(agency);
    return [
      { id: `${agency.id}-head`, agency: agency.id, title: head, rank: 1, source: pattern },
      { id: `${agency.id}-deputy`, agency: agency.id, title: `副${head}（分管改革工作）`, rank: 2, source: pattern },
    ];
  });

/** The leading posts, then head and deputy of the party's and the government's agencies. */
export const posts: readonly PackPost[] = [...leaders, ...ofAgencies];

const leader = (role: PackSeat['role'], ...ids: readonly string[]): readonly PackSeat[] =>
  ids.map((id) => ({ role, post: `leader-${id}` }));
const member = (...ids: readonly string[]): readonly PackSeat[] => ids.map((agency) => ({ role: 'member', agency }));

const commission = 'deepening-reform';
const group = (id: string, name: string, office: string, chair: string, ...members: readonly string[]): PackBody => ({
  id,
  name,
  kind: 'specialGroup',
  parent: commission,
  office,
  seats: [...leader('chair', chair), ...member(office, ...members)],
  source: pattern,
});

export const bodies: readonly PackBody[] = [
  {
    id: commission,
    name: '市委全面深化改革委员会',
    kind: 'commission',
    office: 'reform',
    seats: [
      ...leader('chair', 'secretary'),
      ...leader('deputyChair', 'mayor', 'deputy-secretary'),
      ...leader(
        'member',
        'discipline',
        'executive-deputy-mayor',
        'organisation',
        'publicity',
        'politics-law',
        'united-front',
        'secretary-general',
        'congress',
        'consultative',
      ),
    ],
    source: pattern,
  },
  group(
    'economy',
    '经济体制和生态文明体制改革专项小组',
    'development-reform',
    'executive-deputy-mayor',
    'finance',
    'industry',
    'environment',
    'natural-resources',
  ),
  group('rural', '农村牧区改革专项小组', 'agriculture', 'deputy-mayor-agriculture', 'water', 'forestry', 'supply-cooperative'),
  group(
    'law',
    '民主法制领域改革专项小组',
    'politics-law',
    'politics-law',
    'congress',
    'court',
    'procuratorate',
    'justice',
    'public-security',
  ),
  group('culture', '文化体制改革专项小组', 'publicity', 'publicity', 'culture', 'media'),
  group(
    'people',
    '民生和社会体制改革专项小组',
    'human-resources',
    'deputy-mayor-people',
    'education',
    'health',
    'civil-affairs',
    'medical-insurance',
  ),
  group(
    'party-building',
    '党的建设制度改革专项小组',
    'organisation',
    'organisation',
    'establishment',
    'organs-committee',
    'party-school',
  ),
  group('inspection', '纪检监察体制改革专项小组', 'discipline', 'discipline', 'inspection'),
];
