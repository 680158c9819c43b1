import './import.css';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { forgetOrganisation } from '../../../api/organisation.ts';
import { Action } from '../../../ui/Action.tsx';
import { CellProblems } from '../../../ui/CellProblems.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { TableDrop } from '../../../ui/TableDrop.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { agencyWords, organisationWords } from '../words.ts';
import { type OrganisationImport, uploadOrganisation } from './workbook.ts';

/** More lines than this nobody reads before deciding. */
const most = 200;

/** The organisation from a workbook: first checked, then imported whole or not at all. */
export function OrganisationImportPage(): ReactNode {
  const words = organisationWords.use();
  const { title } = agencyWords.use();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const check = useMutation({ mutationFn: (given: File) => uploadOrganisation(given, true) });
  const write = useMutation({
    mutationFn: (given: File) => uploadOrganisation(given, false),
    onSuccess: async ({ sheets }) => {
      const sum = (pick: (sheet: (typeof sheets)[number]) => number) =>
        formatCount(sheets.reduce((all, sheet) => all + pick(sheet), 0));
      toast(
        words.importDone(
          sum((sheet) => sheet.added),
          sum((sheet) => sheet.changed),
        ),
      );
      await forgetOrganisation();
      await navigate({ to: '/agencies' });
    },
  });
  const take = (given: File) => {
    setFile(given);
    write.reset();
    check.mutate(given);
  };
  const { data: result } = check;
  const isRight = result !== undefined && result.problems.length === 0;
  return (
    <Page title={words.importTitle} trail={<Link to="/agencies">{title}</Link>} lead={words.importLead}>
      <TableDrop
        text={words.importDrop}
        choose={file ? words.importAgain : words.importChoose}
        hint={words.importSheets}
        endings=".xlsx,.xls,.et"
        onFile={take}
      />
      {check.isPending ? <SkeletonLines lines={6} heading /> : null}
      {check.error ? <ProblemNote error={check.error} /> : null}
      {result && file && !check.isPending ? (
        <Section title={words.importResult(file.name)}>
          <SheetCounts sheets={result.sheets} />
          {isRight ? null : (
            <CellProblems
              title={words.importProblems(formatCount(result.problems.length))}
              heads={{ place: words.importPlace, problem: words.importProblem }}
              more={words.importMore}
              problems={result.problems}
            />
          )}
          {result.changes.length > 0 ? <SheetChanges changes={result.changes} /> : null}
          {isRight && result.changes.length === 0 ? <p>{words.importNothing}</p> : null}
          {write.error ? <ProblemNote error={write.error} /> : null}
          <p className="import-go">
            <Action
              kind="primary"
              label={words.importGoNow}
              disabled={!isRight || result.changes.length === 0}
              isBusy={write.isPending}
              onClick={() => write.mutate(file)}
            />
          </p>
        </Section>
      ) : null}
    </Page>
  );
}

function SheetCounts({ sheets }: Pick<OrganisationImport, 'sheets'>): ReactNode {
  const words = organisationWords.use();
  return (
    <table className="plain-table import-table">
      <thead>
        <tr>
          <th scope="col">{words.importSheet}</th>
          {[words.importRows, words.importAdded, words.importChanged, words.importUnchanged].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <tr key={sheet.sheet}>
            <th scope="row">{sheet.sheet}</th>
            {([sheet.rows, sheet.added, sheet.changed, sheet.unchanged] as const).map((count, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the four columns never move
              <td key={at} className="number">
                {formatCount(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetChanges({ changes }: Pick<OrganisationImport, 'changes'>): ReactNode {
  const words = organisationWords.use();
  return (
    <div className="import-part">
      <h3>{words.importChanges}</h3>
      <table className="plain-table import-table">
        <thead>
          <tr>
            <th scope="col">{words.importPlace}</th>
            <th scope="col">{words.importWhat}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map((change) => (
            <tr key={`${change.sheet} ${change.cell}`}>
              <th scope="row">
                {change.sheet} {change.cell}
              </th>
              <td>
                {change.kind === 'added' ? words.importAdded : words.importChanged} {change.name}
                {change.fields.map((field) => (
                  <span key={field.column} className="import-field">
                    {words.importChange(field.column, field.before, field.after)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > most ? <p className="faint">{words.importMore(formatCount(changes.length - most))}</p> : null}
    </div>
  );
}
