import type { ReactNode } from 'react';
import { useSession } from '../../api/session.ts';
import { appWords } from '../../app/words.ts';
import { formatInstant } from '../../ui/format.ts';
import type { Account, AccountMove } from './AccountsPage.tsx';
import { accountWords } from './words.ts';

type AccountTableProps = {
  readonly accounts: readonly Account[];
  readonly onMove: (move: AccountMove, account: Account) => void;
};

export function AccountTable({ accounts, onMove }: AccountTableProps): ReactNode {
  const words = accountWords.use();
  const frame = appWords.use();
  const session = useSession();
  return (
    <div className="accounts-table">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.login}</th>
            <th scope="col">{words.agency}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => {
            const isSelf = account.login === session.login;
            const isDisabled = account.disabledAt !== null;
            return (
              <tr key={account.id} className={isDisabled ? 'account-disabled' : undefined}>
                <th scope="row">
                  {account.person.name}
                  <span className="account-title">{account.title}</span>
                </th>
                <td className="mono">{account.login}</td>
                <td>{account.agency?.name ?? <span className="faint">{words.noAgency}</span>}</td>
                <td>
                  {account.grants.map((grant) => (
                    <span key={`${grant.role} ${grant.scope.kind}`} className="account-grant">
                      {frame.roles[grant.role]}
                      <span className="faint"> {grant.scope.kind === 'jurisdiction' ? words.whole : grant.scope.name}</span>
                    </span>
                  ))}
                </td>
                <td>
                  {account.disabledAt !== null ? (
                    <span className="faint">
                      {words.disabled} {formatInstant(account.disabledAt).slice(0, 10)}
                    </span>
                  ) : account.mustChangePassword ? (
                    words.mustChange
                  ) : (
                    words.active
                  )}
                </td>
                <td className="account-actions">
                  {isSelf ? (
                    <span className="faint">{words.self}</span>
                  ) : (
                    <>
                      {isDisabled ? null : <MoveButton move="reset" account={account} onMove={onMove} />}
                      <MoveButton move={isDisabled ? 'enable' : 'disable'} account={account} onMove={onMove} />
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function MoveButton({
  move,
  account,
  onMove,
}: {
  readonly move: AccountMove;
  readonly account: Account;
  readonly onMove: AccountTableProps['onMove'];
}) {
  const words = accountWords.use();
  return (
    <button
      type="button"
      className="link-button"
      aria-label={`${words[move]} ${account.person.name}`}
      onClick={() => onMove(move, account)}
    >
      {words[move]}
    </button>
  );
}
