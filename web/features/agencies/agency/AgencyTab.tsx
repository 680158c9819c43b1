import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { forgetOrganisation, type Organisation, type OrganisationAgency } from '../../../api/organisation.ts';
import { overviewQuery } from '../../../api/overview.ts';
import { isApiProblem } from '../../../api/problem.ts';
import { isAdministrator, useSession } from '../../../api/session.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { problemSentence } from '../../../ui/problem-sentence.ts';
import { toast } from '../../../ui/Toast.tsx';
import { AgencyBranches } from '../AgencyBranches.tsx';
import { branchesOf, isNamed } from '../agency-tree.ts';
import { WithdrawPart } from '../PartForm.tsx';
import { inUse, mayEdit } from '../part-names.ts';
import { agencyWords, organisationWords } from '../words.ts';
import { AgencyDialog } from './AgencyDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';

type Shown = { readonly kind: 'edit' | 'withdraw' | 'merge'; readonly id: string };

type AgencyTabProps = {
  readonly organisation: Organisation;
  readonly q: string;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
  readonly nothing: ReactNode;
};

export function AgencyTab({ organisation, q, isAdding, onAdded, nothing }: AgencyTabProps): ReactNode {
  const words = agencyWords.use();
  const { agencyWithdrawText } = organisationWords.use();
  const seesMeasures = !isAdministrator(useSession());
  const overview = useQuery({ ...overviewQuery, enabled: seesMeasures });
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => setShown(null);
  const agencies = inUse(organisation.agencies);
  const found = agencies.filter((agency) => isNamed(agency, q));
  const one = shown && agencies.find((agency) => agency.id === shown.id);
  const move = useMutation({
    mutationFn: ({ agency, place }: { readonly agency: OrganisationAgency; readonly place: string }) =>
      take(
        api.POST('/api/agencies/{id}/move', {
          params: { path: { id: agency.id } },
          body: { version: agency.version, place },
        }),
      ),
    onError: (error) => {
      if (isApiProblem(error)) toast(problemSentence(error, currentLanguage()), 'failed');
    },
    onSettled: forgetOrganisation,
  });
  const open = (kind: Shown['kind']) => (agency: OrganisationAgency) => setShown({ kind, id: agency.id });
  return (
    <>
      {agencies.length === 0 ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      ) : found.length === 0 ? (
        nothing
      ) : (
        <AgencyBranches
          branches={branchesOf(found)}
          counts={seesMeasures ? (overview.data?.byAgency ?? []) : null}
          editing={{
            may: (agency) => mayEdit(organisation, agency),
            onEdit: open('edit'),
            // Moving means nothing while the list is filtered: what stands between is not seen.
            onMove: q === '' ? (agency, place) => move.mutate({ agency, place: place.id }) : undefined,
            isMoving: move.isPending,
          }}
        />
      )}
      {isAdding ? (
        <AgencyDialog organisation={organisation} onClose={onAdded} onWithdraw={open('withdraw')} onMerge={open('merge')} />
      ) : null}
      {shown?.kind === 'edit' && one ? (
        <AgencyDialog
          organisation={organisation}
          agency={one}
          onClose={close}
          onWithdraw={open('withdraw')}
          onMerge={open('merge')}
        />
      ) : null}
      {shown?.kind === 'merge' && one ? <MergeDialog organisation={organisation} agency={one} onClose={close} /> : null}
      {shown?.kind === 'withdraw' && one ? (
        <WithdrawPart
          name={one.name}
          text={agencyWithdrawText}
          onClose={close}
          onWithdraw={(reason) =>
            take(
              api.POST('/api/agencies/{id}/withdraw', {
                params: { path: { id: one.id } },
                body: { version: one.version, reason },
              }),
            )
          }
        />
      ) : null}
    </>
  );
}
