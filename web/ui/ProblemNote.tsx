import './problem-note.css';
import type { ReactNode } from 'react';
import { isApiProblem } from '../api/problem.ts';
import { appWords } from '../app/words.ts';
import { Action } from './Action.tsx';
import { useProblemSentence } from './problem-sentence.ts';

type ProblemNoteProps = {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
};

/** What went wrong, where it went wrong: a sentence, the problems in it one by one, the number to quote; another try where one may help. */
export function ProblemNote({ error, onRetry }: ProblemNoteProps): ReactNode {
  const words = appWords.use();
  const sentence = useProblemSentence();
  const problem = isApiProblem(error) ? error : null;
  // The dialog over the page asks for the password; once it has it, this sentence would be wrong.
  if (problem?.code === 'session/none') return null;
  // The problems inside say it better than the sentence that there are some.
  const lines = problem?.problems.length ? problem.problems.map(sentence) : [problem ? sentence(problem) : words.errorText];
  return (
    <div className="problem-note" role="alert">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {problem && problem.status >= 500 && problem.id ? <p className="problem-note-id">{words.errorId(problem.id)}</p> : null}
      {onRetry && problem?.status !== 404 ? <Action label={words.retry} onClick={onRetry} /> : null}
    </div>
  );
}
