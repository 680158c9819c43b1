import type { Wording } from '../words.ts';
import type { documents as zh } from '../zh/documents.ts';

export const documents: Wording<typeof zh> = {
  title: 'Plan document',
  trail: 'Plans',
  lead: (facts) => facts,
  issued: (day) => `issued ${day}`,
  issuedBy: (agency) => `by ${agency}`,
  imported: (when, by) => `imported ${when} by ${by}`,
  measures: (count) => `${count} measures`,
  measuresDoor: 'Its measures in the ledger',
  download: 'Download the file',
  outline: 'Clauses',
  text: 'Text',
  noOutline: 'This document has no numbered clauses.',
  measureDoor: (number) => `Measure ${number}`,
  emptyText: 'The document has no text.',
  separator: ', ',
};
