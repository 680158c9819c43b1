import { useQuery } from '@tanstack/react-query';
import type { ProgrammeSearch } from '../../ledger/programme-search.ts';
import { goalsQuery, programmeQuery, sponsorsQuery } from '../programme.ts';
import { programmeWords } from '../words.ts';

export type ProgrammeChip = { readonly key: string; readonly label: string; readonly without: ProgrammeSearch };

/** What the ledger is filtered by of the programme, one chip for each thing that can be taken off by itself. */
export function useProgrammeChips(filter: ProgrammeSearch): readonly ProgrammeChip[] {
  const words = programmeWords.use();
  const { chips } = words;
  const lists = useQuery({ ...programmeQuery, enabled: filter.list !== undefined }).data?.lists;
  const goals = useQuery({ ...goalsQuery, enabled: filter.goal !== undefined && filter.goal !== 'none' }).data?.goals;
  const sponsors = useQuery({ ...sponsorsQuery, enabled: filter.sponsor !== undefined && filter.sponsor !== 'none' }).data
    ?.sponsors;
  const labels: { readonly [Name in keyof ProgrammeSearch]?: string | undefined } = {
    list: filter.list && chips.list(lists?.find((list) => list.id === filter.list)?.name ?? '…'),
    year: filter.year === undefined ? undefined : chips.year(String(filter.year)),
    listed: filter.listed && chips.listed[filter.listed],
    origin: filter.origin && words.origins[filter.origin],
    goal:
      filter.goal === 'none'
        ? chips.noGoal
        : filter.goal && chips.goal(goals?.find((goal) => goal.id === filter.goal)?.name ?? '…'),
    sponsor:
      filter.sponsor === 'none'
        ? chips.noSponsor
        : filter.sponsor && chips.sponsor(sponsors?.find((one) => one.id === filter.sponsor)?.title ?? '…'),
    key: filter.key && words.keys[filter.key],
    documentState: filter.documentState && chips.documentState(words.documentStates[filter.documentState]),
    progress: filter.progress && words.progresses[filter.progress],
    upstream:
      filter.upstream === 'none'
        ? chips.noUpstream
        : filter.upstream && (filter.upstreamClause ? chips.upstream(filter.upstreamClause) : chips.upstreamAny),
  };
  return (Object.keys(labels) as (keyof ProgrammeSearch)[]).flatMap((name) => {
    const label = labels[name];
    if (!label) return [];
    const { [name]: _, ...rest } = filter;
    // A clause without its document says nothing.
    const { upstreamClause: __, ...withoutClause } = rest as ProgrammeSearch;
    return [{ key: `programme ${name}`, label, without: name === 'upstream' ? withoutClause : (rest as ProgrammeSearch) }];
  });
}
