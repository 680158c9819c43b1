import { expect, test } from 'vitest';
import { plausibleLimits } from './plausible.ts';

const isExperience = (citation: string): boolean => citation.startsWith('经验上限，非引文：');

test.each(plausibleLimits)('$citation: what is told from experience is not shown as a source', ({ citation, isOurs }) => {
  expect(citation.trim()).not.toBe('');
  if (isExperience(citation)) expect(isOurs).toBe(true);
  // A round figure without a year is remembered, not quoted; areas and records of nature are the exception.
  if (isOurs && citation.includes('约')) expect(isExperience(citation)).toBe(true);
});
