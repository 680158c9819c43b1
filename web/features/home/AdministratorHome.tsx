import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hasRole, useSession } from '../../api/session.ts';
import { appWords } from '../../app/words.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { homeWords } from './words.ts';

/** The home of the three administrators: their duty and the doors to it, no business content. */
export function AdministratorHome(): ReactNode {
  const words = homeWords.use();
  const frame = appWords.use();
  const session = useSession();
  const duties = (['systemAdministrator', 'securityAdministrator', 'auditAdministrator'] as const).filter((role) =>
    hasRole(session, role),
  );
  return (
    <Page title={words.administratorTitle} lead={words.administratorText}>
      {duties.map((role) => (
        <Section key={role} title={frame.roles[role]}>
          <p>{words.duties[role]}</p>
          {role === 'securityAdministrator' ? (
            <p className="administrator-door">
              <Link to="/accounts" className="action action-primary">
                {frame.navigation.accounts}
              </Link>
            </p>
          ) : null}
          {role === 'auditAdministrator' ? (
            <p className="administrator-door">
              <Link to="/audit" className="action action-primary">
                {frame.navigation.audit}
              </Link>
            </p>
          ) : null}
        </Section>
      ))}
    </Page>
  );
}
