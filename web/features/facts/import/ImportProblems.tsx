import type { ReactNode } from 'react';
import type { Problem } from '../../../api/problem.ts';
import { formatCount } from '../../../ui/format.ts';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import { factWords } from '../words.ts';

/** More lines than this nobody corrects in one go. */
const most = 200;

/** Problems of a table by sheet and cell. */
export function ImportProblems({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
}): ReactNode {
  const words = factWords.use().import;
  const sentence = useProblemSentence();
  return (
    <div className="fact-problems">
      <h3>{title}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.problem}</th>
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
      {problems.length > most ? <p className="faint">{words.more(formatCount(problems.length - most))}</p> : null}
    </div>
  );
}
