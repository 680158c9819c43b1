import './sheet.css';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useSession } from '../../../api/session.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { formatCount, formatDay } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { toast } from '../../../ui/Toast.tsx';
import type { Draft } from '../draft/draft.ts';
import type { Item } from '../result/items.ts';
import type { Checked } from '../run/messages.ts';
import { checkWords } from '../words.ts';
import { baseName, saveCsv, saveWorkbook } from './downloads.ts';
import { paragraphChanges, summaryRows } from './summary.ts';

type SummarySheetProps = {
  readonly draft: Draft;
  readonly checked: Checked;
  readonly items: readonly Item[];
  readonly held: string;
};

/** 核对情况表: what was found, what was done about it and why; prints as it stands here. */
export function SummarySheet({ draft, checked, items, held }: SummarySheetProps): ReactNode {
  const words = checkWords.use();
  const language = useLanguage();
  const session = useSession();
  const [withAgreeing, setWithAgreeing] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const rows = useMemo(
    () => summaryRows(draft, checked, items, language, withAgreeing),
    [draft, checked, items, language, withAgreeing],
  );
  const changes = useMemo(() => paragraphChanges(draft.original, draft.text), [draft.original, draft.text]);
  const left = items.filter((item) => item.asksForDecision && !draft.decisions[item.key]);
  const facts = [
    words.sheetFile(draft.name || words.sheetPasted),
    words.sheetDay(formatDay(session.today, language)),
    words.sheetPerson(session.person.name),
    held,
  ];
  const sum = words.sheetSum(
    formatCount(checked.figures.length),
    formatCount(left.filter((item) => item.kind === 'contradicts').length),
    formatCount(draft.corrections.length),
    formatCount(left.length),
  );
  const name = words.fileSheet(baseName(draft.name, words.fileFallback));
  const saveXlsx = async () => {
    setSaving(true);
    try {
      await saveWorkbook(rows, [...facts, sum].join(words.sheetSeparator), words, name);
    } catch {
      toast(words.saveFailed, 'failed');
    } finally {
      setSaving(false);
    }
  };
  return (
    <Page
      title={words.sheetTitle}
      width="wide"
      trail={<Link to="/check">{words.sheetBack}</Link>}
      lead={[...facts, sum].join(words.sheetSeparator) + words.stop}
      actions={
        <>
          <Action label={words.sheetPrint} kind="primary" onClick={() => window.print()} />
          <Action label={words.sheetXlsx} isBusy={isSaving} onClick={() => void saveXlsx()} />
          <Action label={words.sheetCsv} onClick={() => saveCsv(rows, words, name)} />
        </>
      }
    >
      <label className="sheet-option">
        <input type="checkbox" checked={withAgreeing} onChange={(event) => setWithAgreeing(event.target.checked)} />
        {words.sheetAgrees}
      </label>
      {rows.length === 0 ? <p className="faint">{words.sheetEmpty}</p> : <SheetTable rows={rows} />}
      {changes.length > 0 ? (
        <section className="sheet-changes">
          <h2>{words.changesTitle}</h2>
          <table className="plain-table sheet-table">
            <thead>
              <tr>
                <th scope="col">{words.columns.number}</th>
                <th scope="col">{words.changesBefore}</th>
                <th scope="col">{words.changesAfter}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
                <tr key={at}>
                  <td className="sheet-number">{at + 1}</td>
                  <td data-label={words.changesBefore}>{change.before ?? words.changesNone}</td>
                  <td data-label={words.changesAfter}>{change.after ?? words.changesNone}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      <p className="sheet-signatures">
        <span>{words.signatures.checked}</span>
        <span>{words.signatures.reviewed}</span>
        <span>{words.signatures.day}</span>
      </p>
    </Page>
  );
}

const columns = ['text', 'position', 'verdict', 'arithmetic', 'handling', 'reason'] as const;

function SheetTable({ rows }: { readonly rows: ReturnType<typeof summaryRows> }): ReactNode {
  const words = checkWords.use();
  return (
    <table className="plain-table sheet-table">
      <thead>
        <tr>
          <th scope="col">{words.columns.number}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={`sheet-${column}`}>
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.id}>
            <td className="sheet-number">{at + 1}</td>
            {columns.map((column) => (
              <td key={column} className={`sheet-${column}`} data-label={words.columns[column]}>
                {row[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
