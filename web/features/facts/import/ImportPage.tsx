import './import.css';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { CellProblems } from '../../../ui/CellProblems.tsx';
import { Field } from '../../../ui/Field.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { TableDrop } from '../../../ui/TableDrop.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { forgetFacts, uploadFacts } from '../facts.ts';
import { factWords } from '../words.ts';

/** A table of facts: first checked, then imported whole or not at all. */
export function ImportPage(): ReactNode {
  const facts = factWords.use();
  const words = facts.import;
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState('');
  const check = useMutation({ mutationFn: (given: File) => uploadFacts(given, { dryRun: true, reason }) });
  const write = useMutation({
    mutationFn: (given: File) => uploadFacts(given, { dryRun: false, reason }),
    onSuccess: async ({ observations }) => {
      toast(words.done(formatCount(observations)));
      await forgetFacts();
      await navigate({ to: '/facts' });
    },
  });
  const take = (given: File) => {
    setFile(given);
    write.reset();
    check.mutate(given);
  };
  const table = { heads: { place: words.place, problem: words.problem }, more: words.more };
  const { data: result } = check;
  const errors = result?.problems.filter((problem) => problem.severity === 'error') ?? [];
  const notices = result?.problems.filter((problem) => problem.severity !== 'error') ?? [];
  const needsReason =
    result?.problems.some(({ code }) => code === 'facts/revision-unexplained' || code === 'facts/revises') ?? false;
  const isNew = result !== undefined && result.indicators + result.observations > 0;
  return (
    <Page title={words.title} trail={<Link to="/facts">{facts.title}</Link>} lead={words.lead}>
      <TableDrop
        text={words.drop}
        choose={file ? words.again : words.choose}
        hint={words.columnsText}
        endings=".xlsx,.xls,.et,.csv,.tsv,.txt"
        onFile={take}
      />
      {check.isPending ? <SkeletonLines lines={6} heading /> : null}
      {check.error ? <ProblemNote error={check.error} /> : null}
      {result && file && !check.isPending ? (
        <Section title={words.result(file.name)}>
          <p>
            {words.counts(
              formatCount(result.indicators),
              formatCount(result.observations),
              formatCount(result.revisions),
              formatCount(result.unchanged),
            )}
          </p>
          {errors.length > 0 ? (
            <CellProblems title={words.errors(formatCount(errors.length))} problems={errors} {...table} />
          ) : null}
          {notices.length > 0 ? (
            <CellProblems title={words.notices(formatCount(notices.length))} problems={notices} {...table} />
          ) : null}
          {errors.length === 0 && !isNew ? <p className="faint">{words.nothingNew}</p> : null}
          {needsReason ? (
            <form
              className="fact-reason"
              onSubmit={(event) => {
                event.preventDefault();
                check.mutate(file);
              }}
            >
              <Field label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} maxLength={500} />
              <Action type="submit" label={words.recheck} isBusy={check.isPending} />
            </form>
          ) : null}
          {write.error ? <ProblemNote error={write.error} /> : null}
          <p className="fact-go">
            <Action
              kind="primary"
              label={words.go}
              disabled={errors.length > 0 || !isNew}
              isBusy={write.isPending}
              onClick={() => write.mutate(file)}
            />
          </p>
        </Section>
      ) : null}
    </Page>
  );
}
