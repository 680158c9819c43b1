import './plans.css';
import type { ReactNode } from 'react';
import { hasRole, useSession } from '../../api/session.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { DraftList } from './DraftList.tsx';
import { DropZone } from './DropZone.tsx';
import { planWords } from './words.ts';

/** Where plans come in: a place to drop one, what waits to be checked, what is in the ledger already. */
export function PlansPage(): ReactNode {
  const words = planWords.use();
  const isOffice = hasRole(useSession(), 'reformOffice');
  return (
    <Page title={words.title} lead={isOffice ? words.leadOffice : words.leadReader}>
      {isOffice ? (
        <>
          <DropZone />
          <Section title={words.draftsTitle}>
            <DraftList />
          </Section>
        </>
      ) : null}
      <Section title={words.documentsTitle}>
        <DocumentTable isOffice={isOffice} />
      </Section>
    </Page>
  );
}
