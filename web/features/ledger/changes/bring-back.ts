import type { CellPlace } from '../../../../documents/workbook/returned-workbook.ts';
import type { Wording } from '../../../i18n/words.ts';
import type { ledgerChange } from '../../../i18n/zh/ledger-change.ts';
import type { ledgerView } from '../../../i18n/zh/ledger-view.ts';
import type { Sayable } from '../../../ui/problem-sentence.ts';
import type { ChangeSource, GivenCell } from './ledger-changes.ts';

/** What workbooks that were brought back say, ready to be checked. */
export type Returned = {
  readonly title: string;
  readonly source: ChangeSource;
  readonly cells: readonly GivenCell[];
  readonly leftOut: readonly string[];
};

type Words = {
  readonly words: Wording<typeof ledgerView>;
  readonly change: Wording<typeof ledgerChange>;
  readonly sentence: (problem: Sayable) => string;
  /** The code of the jurisdiction whose ledger this is. */
  readonly jurisdiction: string;
};

/** Reads workbooks here in the browser: only cells that changed go to the server. */
export async function bringBack(files: readonly File[], { words, change, sentence, jurisdiction }: Words): Promise<Returned> {
  const { readReturnedWorkbook } = await import('../../../../documents/workbook/returned-workbook.ts');
  const cells: GivenCell[] = [];
  const leftOut: string[] = [];
  let areReturned = files.length > 1;
  const where = ({ file, sheet, cell }: CellPlace): string => change.where(file, sheet, cell);
  for (const file of files) {
    try {
      const read = readReturnedWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
      if (read.jurisdiction !== null && read.jurisdiction !== jurisdiction) {
        leftOut.push(sentence({ code: 'cell/other-ledger', params: { file: file.name } }));
        continue;
      }
      areReturned ||= read.agency !== null;
      const { agency } = read;
      cells.push(...(agency === null ? read.cells : read.cells.map((cell) => ({ ...cell, agency }))));
      leftOut.push(...read.problems.map((problem) => `${where(problem.place)}：${sentence(problem)}`));
    } catch {
      leftOut.push(words.unreadable(file.name));
    }
  }
  const title = areReturned ? change.returnedTitle : change.workbookTitle;
  return { title, source: areReturned ? 'returned' : 'workbook', cells, leftOut };
}
