import type { ReactNode } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { classes } from '../result/verdict.ts';
import { checkWords } from '../words.ts';
import { Verdict } from './Verdict.tsx';

/** What the page does, what its marks mean and its keys, while there is no draft. */
export function Guide({ onSample }: { readonly onSample: () => void }): ReactNode {
  const words = checkWords.use();
  return (
    <div className="guide">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <p className="guide-sample">
        <Action kind="primary" label={words.sample} onClick={onSample} />
      </p>
      <h2>{words.legend}</h2>
      <dl className="guide-legend">
        {classes.map((kind) => (
          <div key={kind}>
            <dt>
              <Verdict of={kind} />
            </dt>
            <dd>{words.meanings[kind]}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.keysTitle}</h2>
      <dl className="guide-keys">
        {(['walk', 'jump', 'back', 'decide'] as const).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{words.keyNames[key]}</kbd>
            </dt>
            <dd>{words.keys[key]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
