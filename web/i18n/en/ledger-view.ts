import type { Wording } from '../words.ts';
import type { ledgerView as zh } from '../zh/ledger-view.ts';

/** Words of saved views, of grouping and of the ledger as of a day. */
export const ledgerView: Wording<typeof zh> = {
  views: 'Views',
  viewsNamed: (name) => `View: ${name}`,
  none: 'No saved views yet. Keep a filter, order, grouping and columns you often need as a view, one press away.',
  mine: 'My views',
  shared: 'Shared with me',
  sharedBy: (owner) => `shared by ${owner}`,
  sharedWithAll: 'shared with everyone',
  sharedWithRole: 'shared with a role',
  save: 'Save as a view',
  saveNote:
    'A view keeps filter, order, grouping and columns, no data: opened later it shows the ledger of then, to everybody what they may see.',
  name: 'Name of the view',
  nameMissing: 'Give the view a name',
  shareWith: 'Share with',
  shareNobody: 'Nobody but me',
  shareAll: 'Everyone',
  shareRole: (role) => `Role: ${role}`,
  shareNote: 'Others can open a shared view, not change it.',
  saveGo: 'Save',
  saved: (name) => `View ${name} saved`,
  makeDefault: 'Open first',
  defaultMark: 'Opens first ✓',
  isDefault: (name) => `The ledger opens with ${name} from now on`,
  noDefault: 'The ledger opens without a view from now on',
  overwrite: 'Save current here',
  overwritten: (name) => `View ${name} now keeps what is shown`,
  remove: 'Remove',
  removeTitle: (name) => `Remove view ${name}`,
  removeText: 'Only the view goes; the measures stay.',
  removeShared: 'This view is shared: others lose it too. The measures stay.',
  removed: (name) => `View ${name} removed`,
  cancel: 'Cancel',

  groupBy: 'Group by',
  groupNothing: 'No groups',
  groups: { field: 'By field', lead: 'By lead agency', month: 'By month due', document: 'By plan document' },
  openAll: 'Open all',
  closeAll: 'Close all',

  asOf: 'As of a day',
  asOfDay: 'The ledger of which day',
  asOfNote: 'The ledger as it stood at the end of that day, from the record.',
  asOfShown: (day) => `The ledger as of ${day}: to read and export, not to change.`,
  asOfNothing: 'On that day the ledger held no measure that you may see',
  asOfLeave: 'Back to now',

  excel: 'Excel',
  split: 'Split by agency',
  splitNote:
    'One workbook for each lead or supporting agency, in one archive; agencies can fill in responsible leader, responsible person and liaison only.',
  bringBack: 'Bring Excel back',
  bringBackNote:
    'Bring an exported ledger back after editing: every cell is checked before it is written. Several files returned by agencies can come at once.',
  reading: 'Reading the workbooks…',
  unreadable: (file) => `${file} cannot be read: save it as .xlsx in Excel or WPS and bring it again`,

  cells: (count) => `${count} cells filled`,
  sum: (sum) => `sum ${sum}`,
  days: (first, last) => `${first} to ${last}`,
};
