import './light.css';
import type { ReactNode } from 'react';
import { appWords } from '../app/words.ts';

export type LightState = 'normal' | 'warning' | 'behind' | 'silent' | 'done';

const shapes: Record<LightState, string> = { normal: '●', warning: '▲', behind: '■', silent: '○', done: '✓' };

/** A light: shape, word and colour together, so that it is read in print and by people who see colours otherwise. */
export function Light({ state, word }: { readonly state: LightState; readonly word?: string }): ReactNode {
  const words = appWords.use();
  return (
    <span className={`light light-${state}`}>
      <span className="light-shape" aria-hidden="true">
        {shapes[state]}
      </span>
      {word ?? words.lights[state]}
    </span>
  );
}
