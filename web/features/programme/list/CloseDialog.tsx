import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { Field } from '../../../ui/Field.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { type ListRow, listQuery, type MeasureList } from '../programme.ts';
import { programmeWords } from '../words.ts';

/** Closes a year: each item is finished, ended with a reason, or carried over. Everything is read before anything is decided. */
export function CloseDialog({ list, onClose }: { readonly list: MeasureList; readonly onClose: () => void }): ReactNode {
  const words = programmeWords.use();
  const pages = useInfiniteQuery(listQuery(list.id));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const [nextName, setNextName] = useState(words.listNameOf(String((list.year ?? 0) + 1)));
  const reasonOf = (row: ListRow) => (reasons.get(row.measure.id) ?? '').trim();
  const isEnded = (row: ListRow) => reasonOf(row) !== '';
  const isTicked = (row: ListRow) => !isEnded(row) && (ticked.get(row.measure.id) ?? row.documentState === 'issued');
  const finished = rows.filter(isTicked);
  const ended = rows.filter(isEnded);
  const isAll = rows.length === list.items;
  return (
    <ChangeForm
      title={words.closeTitle(list.name)}
      saveLabel={words.closeSave(finished.length, rows.length - finished.length - ended.length, ended.length)}
      isWide
      isComplete={isAll && nextName.trim().length >= 2 && ended.every((row) => reasonOf(row).length >= 2)}
      onClose={onClose}
      save={() =>
        take(
          api.POST('/api/measure-lists/{id}/close', {
            params: { path: { id: list.id } },
            body: {
              version: list.version,
              finished: finished.map((row) => row.measure.id),
              ended: ended.map((row) => ({ measure: row.measure.id, reason: reasonOf(row) })),
              nextName: nextName.trim(),
            },
          }),
        )
      }
    >
      {() => (
        <>
          <p>{words.closeText}</p>
          <p className="faint">{words.closeSuggested}</p>
          {isAll ? null : <SkeletonLines lines={6} />}
          <section className="programme-closing" aria-label={words.items}>
            <table className="plain-table programme-table programme-stack">
              <thead>
                <tr>
                  <th scope="col">{words.isFinished}</th>
                  <th scope="col" className="number">
                    {words.number}
                  </th>
                  <th scope="col">{words.measure}</th>
                  <th scope="col">{words.closeReason}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.measure.id}>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={`${words.isFinished} ${row.measure.number}`}
                        checked={isTicked(row)}
                        disabled={isEnded(row)}
                        onChange={(event) => setTicked(new Map(ticked).set(row.measure.id, event.target.checked))}
                      />
                    </td>
                    <td className="number">{row.measure.number}</td>
                    <td>{row.measure.title}</td>
                    <td className="programme-reason">
                      <input
                        type="text"
                        className="field-input"
                        aria-label={`${words.closeReason} ${row.measure.number}`}
                        maxLength={500}
                        placeholder={words.closeReason}
                        value={reasons.get(row.measure.id) ?? ''}
                        onChange={(event) => setReasons(new Map(reasons).set(row.measure.id, event.target.value))}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Field label={words.closeNext} value={nextName} onChange={setNextName} maxLength={100} />
        </>
      )}
    </ChangeForm>
  );
}
