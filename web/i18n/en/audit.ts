import type { Wording } from '../words.ts';
import type { audit as zh } from '../zh/audit.ts';

export const audit: Wording<typeof zh> = {
  title: 'Audit log',
  lead: 'Everything that happens leaves a numbered record that is never changed. You see who did what and when, not the content.',
  kind: 'Kind',
  allKinds: 'All kinds',
  number: 'No.',
  when: 'Time',
  who: 'Who',
  what: 'What',
  subject: 'On what',
  via: 'By way of',
  hash: 'Hash',
  system: 'System',
  vias: { web: 'Web', cli: 'Command', job: 'Scheduled', demo: 'Demo data' },
  older: 'Load older records',
  end: 'These are all records',
  emptyTitle: 'No records',
  emptyText: 'Nothing matches.',
  verify: 'Verify the records',
  verifying: 'Verifying record by record',
  verifyNote:
    'Every hash is computed anew and compared with the one kept. Changing, inserting, deleting, reordering and cutting are all found.',
  intact: 'The records are complete and unchanged',
  intactText: (events) => `The hashes of ${events} records follow each other without a break.`,
  broken: (count) => `${count} breaks found: records may have been changed`,
  brokenText:
    'Keep everything as it is: do not restart, compare with the latest backup at once, and report to the head of your agency.',
  head: 'Latest hash',
  verifiedAt: (instant) => `Verified ${instant}`,
  breaks: { changed: 'changed', inserted: 'inserted', deleted: 'deleted', reordered: 'reordered', cut: 'cut off' },
  breakAt: (no) => `No. ${no}`,
  kinds: {},
};
