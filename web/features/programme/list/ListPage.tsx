import '../programme.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field } from '../../../ui/Field.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { type ListRow, listQuery, type MeasureList } from '../programme.ts';
import { programmeWords } from '../words.ts';
import { AddDialog } from './AddDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';

const route = getRouteApi('/frame/programme/lists/$id');

/** One list with its items: what stands on it, since when, and, once closed, how it ended. */
export function ListPage(): ReactNode {
  const words = programmeWords.use();
  const { id } = route.useParams();
  const pages = useInfiniteQuery(listQuery(id));
  const [dialog, setDialog] = useState<'add' | 'close' | ListRow | null>(null);
  const trail = <Link to="/programme">{words.title}</Link>;
  if (pages.isPending)
    return (
      <Page title={words.list} trail={trail} width="wide">
        <SkeletonLines lines={16} heading />
      </Page>
    );
  if (pages.isError)
    return (
      <Page title={words.list} trail={trail} width="wide">
        <ProblemNote error={pages.error} onRetry={() => void pages.refetch()} />
      </Page>
    );
  const list = pages.data.pages.at(-1)?.list as MeasureList;
  const rows = pages.data.pages.flatMap((page) => page.rows);
  const close = () => setDialog(null);
  return (
    <Page
      title={list.name}
      trail={trail}
      lead={`${words.listStates[list.state]} · ${words.listLead(formatCount(list.items), formatCount(list.carriedIn))}`}
      width="wide"
      actions={
        <>
          <Link to="/ledger" search={{ list: list.id }} className="action">
            {words.openInLedger}
          </Link>
          {list.may.change ? <Action label={words.add} onClick={() => setDialog('add')} /> : null}
          {list.may.close ? <Action kind="primary" label={words.close} onClick={() => setDialog('close')} /> : null}
        </>
      }
    >
      {rows.length === 0 ? <p className="faint">{list.items === 0 ? words.listEmpty : words.noItems}</p> : null}
      {rows.length > 0 ? <Rows list={list} rows={rows} onTakeOff={setDialog} /> : null}
      {pages.hasNextPage ? (
        <p className="programme-actions">
          <Action label={words.more} isBusy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} />
        </p>
      ) : null}
      {dialog === 'add' ? <AddDialog list={list} onClose={close} /> : null}
      {dialog === 'close' ? <CloseDialog list={list} onClose={close} /> : null}
      {dialog !== null && typeof dialog === 'object' ? <TakeOffDialog list={list} row={dialog} onClose={close} /> : null}
    </Page>
  );
}

type RowsProps = {
  readonly list: MeasureList;
  readonly rows: readonly ListRow[];
  readonly onTakeOff: (row: ListRow) => void;
};

function Rows({ list, rows, onTakeOff }: RowsProps): ReactNode {
  const words = programmeWords.use();
  const isAnnual = list.kind === 'annual';
  return (
    <div className="scroll-x">
      <table className="plain-table programme-table programme-stack">
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.ordinal}
            </th>
            <th scope="col" className="number">
              {words.number}
            </th>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.field}</th>
            {isAnnual ? <th scope="col">{words.origin}</th> : null}
            <th scope="col">{words.documentState}</th>
            {list.state === 'closed' ? <th scope="col">{words.closing}</th> : null}
            {list.may.change ? (
              <th scope="col">
                <span className="visually-hidden">{words.takeOff}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.measure.id}>
              <td className="number" data-label={words.ordinal}>
                {row.ordinal}
              </td>
              <td className="number" data-label={words.number}>
                {row.measure.number}
              </td>
              <th scope="row">
                <Link to="/ledger/$id" params={{ id: row.measure.id }}>
                  {row.measure.title}
                </Link>
              </th>
              <td>{row.measure.field}</td>
              {isAnnual ? <td>{row.isCarried ? words.carriedFrom(String(row.firstYear)) : (row.firstYear ?? '')}</td> : null}
              <td data-label={words.documentState}>
                {words.documentStates[row.documentState]}
                {row.documentNumber ? ` ${row.documentNumber}` : ''}
              </td>
              {list.state === 'closed' ? (
                <td>
                  {row.closing ? words.closings[row.closing] : ''}
                  {row.closingReason ? <p className="faint">{row.closingReason}</p> : null}
                </td>
              ) : null}
              {list.may.change ? (
                <td>
                  <button
                    type="button"
                    className="link-button"
                    aria-label={`${words.takeOff} ${row.measure.number}`}
                    onClick={() => onTakeOff(row)}
                  >
                    {words.takeOff}
                  </button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TakeOffDialogProps = { readonly list: MeasureList; readonly row: ListRow; readonly onClose: () => void };

function TakeOffDialog({ list, row, onClose }: TakeOffDialogProps): ReactNode {
  const words = programmeWords.use();
  const [reason, setReason] = useState('');
  const isComplete = reason.trim().length >= 2;
  return (
    <ChangeForm
      title={words.takeOffTitle(String(row.measure.number))}
      saveLabel={words.takeOff}
      isComplete={isComplete}
      onClose={onClose}
      save={() =>
        take(
          api.POST('/api/measure-lists/{id}/take-off', {
            params: { path: { id: list.id } },
            body: { version: list.version, measures: [row.measure.id], reason: reason.trim() },
          }),
        )
      }
    >
      {(wasSubmitted) => (
        <>
          <p>{row.measure.title}</p>
          <Field
            label={words.reason}
            value={reason}
            onChange={setReason}
            maxLength={500}
            error={wasSubmitted && !isComplete ? words.reasonMissing : undefined}
          />
        </>
      )}
    </ChangeForm>
  );
}
