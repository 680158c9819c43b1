import './accounts.css';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import type { components } from '../../api/schema.d.ts';
import { Action } from '../../ui/Action.tsx';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { AccountStep } from './AccountStep.tsx';
import { AccountTable } from './AccountTable.tsx';
import { NewAccountDialog } from './NewAccountDialog.tsx';
import { OneTimePassword } from './OneTimePassword.tsx';
import { accountWords, appointmentWords } from './words.ts';

export type Account = components['schemas']['Account'];
export type AccountMove = 'reset' | 'disable' | 'enable';

const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => take(api.GET('/api/accounts')),
});

type Shown =
  | { readonly kind: 'new' }
  | { readonly kind: 'step'; readonly move: AccountMove; readonly account: Account }
  | { readonly kind: 'password'; readonly sentence: string; readonly login: string; readonly password: string };

export function AccountsPage(): ReactNode {
  const words = accountWords.use();
  const { title: toAppointments } = appointmentWords.use();
  const accounts = useQuery(accountsQuery);
  const [q, setQ] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const rows = accounts.data ?? [];
  const found = rows.filter((account) => matches(account, q));
  const disabled = rows.filter((account) => account.disabledAt !== null).length;

  const close = () => setShown(null);
  const reload = () => void queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
  const showPassword = (sentence: string, login: string, password: string) => {
    reload();
    setShown({ kind: 'password', sentence, login, password });
  };
  return (
    <Page
      title={words.title}
      lead={accounts.data ? words.lead(rows.length - disabled, disabled) : undefined}
      actions={
        <>
          <Link to="/accounts/appointments" className="action">
            {toAppointments}
          </Link>
          <Action kind="primary" label={words.open} onClick={() => setShown({ kind: 'new' })} />
        </>
      }
    >
      {accounts.isPending ? <SkeletonLines lines={10} /> : null}
      {accounts.isError ? <ProblemNote error={accounts.error} onRetry={() => void accounts.refetch()} /> : null}
      {accounts.data ? (
        <>
          <SearchBox label={words.filter} value={q} onChange={setQ} />
          {found.length === 0 ? (
            <p className="accounts-nothing">
              {words.filterNothing(q)}{' '}
              <button type="button" className="link-button" onClick={() => setQ('')}>
                {words.clearFilter}
              </button>
            </p>
          ) : (
            <AccountTable accounts={found} onMove={(move, account) => setShown({ kind: 'step', move, account })} />
          )}
        </>
      ) : null}
      {shown?.kind === 'new' ? (
        <NewAccountDialog
          onClose={close}
          onOpened={({ account, oneTimePassword }) =>
            showPassword(words.passwordOpened(account.person.name), account.login, oneTimePassword)
          }
        />
      ) : null}
      {shown?.kind === 'step' ? (
        <AccountStep
          move={shown.move}
          account={shown.account}
          onClose={close}
          onDone={() => {
            reload();
            close();
          }}
          onPassword={(account, password) => showPassword(words.passwordReset(account.person.name), account.login, password)}
        />
      ) : null}
      {shown?.kind === 'password' ? (
        <OneTimePassword sentence={shown.sentence} login={shown.login} password={shown.password} onClose={close} />
      ) : null}
    </Page>
  );
}

const matches = (account: Account, q: string): boolean => {
  const wanted = q.trim().toLowerCase();
  return [account.person.name, account.login, account.title, account.agency?.name ?? ''].some((text) =>
    text.toLowerCase().includes(wanted),
  );
};
