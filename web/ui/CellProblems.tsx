import './cell-problems.css';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem.ts';
import { formatCount } from './format.ts';
import { useProblemSentence } from './problem-sentence.ts';

/** More lines than this nobody corrects in one go. */
const most = 200;

type CellProblemsProps = {
  readonly title: string;
  readonly heads: { readonly place: string; readonly problem: string };
  readonly more: (count: string) => string;
  readonly problems: readonly Problem[];
};

/** Problems of a table by sheet and cell. */
export function CellProblems({ title, heads, more, problems }: CellProblemsProps): ReactNode {
  const sentence = useProblemSentence();
  return (
    <div className="cell-problems" role="alert">
      <h3>{title}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{heads.place}</th>
            <th scope="col">{heads.problem}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, most).map((problem) => {
            const place = [problem.place.sheet, problem.place.cell].filter((part) => part !== undefined).join(' ');
            return (
              <tr key={`${place} ${problem.code} ${problem.place.field ?? ''}`}>
                <th scope="row">{place}</th>
                <td>{sentence(problem)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {problems.length > most ? <p className="faint">{more(formatCount(problems.length - most))}</p> : null}
    </div>
  );
}
