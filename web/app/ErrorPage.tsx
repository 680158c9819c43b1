import { type ReactNode, useEffect } from 'react';
import { isApiProblem } from '../api/problem.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Landmark } from '../ui/Landmark.tsx';
import { useProblemSentence } from '../ui/problem-sentence.ts';
import { appWords } from './words.ts';

export function ErrorPage({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): ReactNode {
  const words = appWords.use();
  const sentence = useProblemSentence();
  useEffect(() => {
    document.title = `${words.errorTitle} · ${words.product}`;
  }, [words]);
  const problem = isApiProblem(error) ? error : null;
  return (
    <Landmark className="lone-page">
      <EmptyState
        level={1}
        title={words.errorTitle}
        text={problem ? sentence(problem) : words.errorText}
        note={problem?.id ? words.errorId(problem.id) : error instanceof Error ? error.message : undefined}
        action={{ label: words.retry, onClick: onRetry }}
        link={{ label: words.backHome, href: '/' }}
      />
    </Landmark>
  );
}
