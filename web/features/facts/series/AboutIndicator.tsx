import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { joinNames } from '../../../ui/format.ts';
import type { Indicator } from '../facts.ts';
import { factWords } from '../words.ts';

/** What an indicator counts, how it is called, and who answers for it. */
export function AboutIndicator({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const facts = factWords.use();
  const words = facts.series;
  const language = useLanguage();
  const lines = [
    [words.definition, indicator.definition ?? words.noDefinition],
    [words.aliasesTitle, indicator.aliases.length > 0 ? joinNames(indicator.aliases, language) : words.noAliases],
    [words.unit, indicator.unit === '' ? facts.noUnit : indicator.unit],
    [words.priceBasis, words.priceBases[indicator.priceBasis]],
    [words.frequency, words.frequencies[indicator.frequency]],
    [words.direction, words.directions[indicator.direction]],
    [words.origin, words.origins[indicator.origin]],
    [words.owner, indicator.owner?.name ?? words.noOwner],
    [words.chapter, indicator.chapter ?? facts.noChapter],
  ] as const;
  return (
    <dl className="about-indicator">
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
