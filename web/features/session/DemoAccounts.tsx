import type { ReactNode } from 'react';
import { isAdministratorRole, type Welcome } from '../../api/session.ts';
import { appWords } from '../../app/words.ts';
import { sessionWords } from './words.ts';

type DemoAccount = Welcome['demoAccounts'][number];

type DemoAccountsProps = {
  readonly accounts: readonly DemoAccount[];
  readonly busyLogin: string | undefined;
  readonly onChoose: (account: DemoAccount) => void;
};

/** The accounts of the demo: one press each, with what the role sees. */
export function DemoAccounts({ accounts, busyLogin, onChoose }: DemoAccountsProps): ReactNode {
  const words = sessionWords.use();
  const groups = [
    { title: words.demoBusiness, accounts: accounts.filter((account) => !isAdministratorRole(account.role)) },
    { title: words.demoAdministrators, accounts: accounts.filter((account) => isAdministratorRole(account.role)) },
  ];
  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts-title">
      <h2 id="demo-accounts-title">{words.demoTitle}</h2>
      <p className="demo-accounts-note">{words.demoText}</p>
      {groups.map((group) =>
        group.accounts.length === 0 ? null : (
          <div key={group.title} className="demo-group">
            <h3 className="demo-group-title">{group.title}</h3>
            <ul className="demo-list">
              {group.accounts.map((account) => (
                <li key={account.login}>
                  <DemoCard account={account} isBusy={busyLogin === account.login} onChoose={() => onChoose(account)} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      <p className="demo-accounts-note">{words.demoPassword(accounts[0]?.password ?? '')}</p>
    </section>
  );
}

function DemoCard({
  account,
  isBusy,
  onChoose,
}: {
  readonly account: DemoAccount;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
}) {
  const words = sessionWords.use();
  const frame = appWords.use();
  return (
    <button type="button" className="demo-card" aria-busy={isBusy || undefined} onClick={onChoose}>
      <span className="demo-card-role">
        {frame.roles[account.role]}
        <span className="demo-card-login">{account.login}</span>
      </span>
      <span className="demo-card-title">{account.title}</span>
      <span className="demo-card-sees">{words.roleSees[account.role]}</span>
    </button>
  );
}
