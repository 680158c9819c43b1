import './parts.css';
import type { ReactNode } from 'react';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import type { BatchAnswer } from '../tasks.ts';

type BatchRefusalsProps = {
  readonly title: string;
  readonly refused: BatchAnswer['refused'];
  readonly nameOf: (id: string) => string | undefined;
};

/** Of several things done at once: those that were not done, each with its reason. */
export function BatchRefusals({ title, refused, nameOf }: BatchRefusalsProps): ReactNode {
  const sentence = useProblemSentence();
  if (refused.length === 0) return null;
  return (
    <div className="batch-refused" role="alert">
      <strong>{title}</strong>
      <ul>
        {refused.map((one) => (
          <li key={`${one.id} ${one.code}`}>
            {nameOf(one.id) ? `${nameOf(one.id)}：` : ''}
            {sentence(one)}
          </li>
        ))}
      </ul>
    </div>
  );
}
