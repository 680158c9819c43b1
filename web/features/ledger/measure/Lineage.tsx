import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Section } from '../../../ui/Section.tsx';
import { revisionWords } from '../../plan/revision-words.ts';
import type { Measure } from '../measures.ts';

/** What a revision of its plan split or merged the measure with. */
export function Lineage({ measure }: { readonly measure: Measure }): ReactNode {
  const words = revisionWords.use();
  if (measure.lineage.length === 0) return null;
  return (
    <Section title={words.lineage}>
      <ul>
        {measure.lineage.map(({ kind, measure: other }) => (
          <li key={other.id}>
            {words.lineageKinds[kind]}
            <Link to="/ledger/$id" params={{ id: other.id }}>
              {words.earlier(String(other.number), other.title)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
