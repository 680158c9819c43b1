import { newId } from '../../store/identifier.ts';

/** Bodies that are well formed and change nothing of what the sweep looks at. */
export const ledgerProbes = {
  'view.list': { query: 'ledger=measure' },
  'view.save': { body: { ledger: 'measure', name: '改动', search: {}, shown: [], shared: { with: 'nobody' } } },
  'view.edit': { body: { version: 999_999, name: '改动' } },
  'view.withdraw': { body: { version: 999_999 } },
  'view.choose': { body: { ledger: 'measure', view: null } },
  'measure.split': {},
  'ledger-change.check': { body: { cells: [{ measure: newId(), column: 'title', text: '改动' }] } },
  'ledger-change.apply': {
    body: {
      reason: '更正',
      isWhole: false,
      source: 'grid',
      changes: [{ measure: newId(), version: 999_999, cells: [{ column: 'title', text: '改动' }] }],
    },
  },
} as const;
