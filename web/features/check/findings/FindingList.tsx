import './findings.css';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { findingSentences } from '../../../../core/check/words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import type { Decision } from '../draft/draft.ts';
import type { Stretch } from '../draft/edit.ts';
import type { Item } from '../result/items.ts';
import type { Checked } from '../run/messages.ts';
import { checkWords } from '../words.ts';
import { FindingBody } from './FindingBody.tsx';
import { FindingHead } from './FindingHead.tsx';

export type FindingListHandle = {
  /** At once: the next key must not fall into the text. */
  readonly focusSelected: () => void;
  /** Brings the selected finding into view; the focus stays in the text. */
  readonly showSelected: () => void;
};

export type FindingActions = {
  readonly onSelect: (key: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onJump: (item: Item, place?: Stretch) => void;
  readonly onDecide: (item: Item, decision: Decision | null) => void;
  readonly onCorrect: (item: Item, place: Stretch, after: string) => void;
};

type FindingListProps = {
  readonly checked: Checked;
  readonly items: readonly Item[];
  readonly decisions: { readonly [key: string]: Decision };
  readonly selected: string | null;
  readonly actions: FindingActions;
  readonly ref: Ref<FindingListHandle>;
};

/** The findings, one open at a time; J and K or the arrows walk, Enter goes into the text. */
export function FindingList({ checked, items, decisions, selected, actions, ref }: FindingListProps): ReactNode {
  const words = checkWords.use();
  const language = useLanguage();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  useImperativeHandle(ref, () => ({
    focusSelected: () => {
      const head =
        list.current?.querySelector<HTMLElement>('.finding-selected .finding-head') ??
        list.current?.querySelector<HTMLElement>('.finding-head');
      head?.focus({ preventScroll: true });
      head?.closest('.finding')?.scrollIntoView({ block: 'nearest' });
    },
    showSelected: () =>
      requestAnimationFrame(() => list.current?.querySelector('.finding-selected')?.scrollIntoView({ block: 'nearest' })),
  }));
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.classList.contains('finding-head')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const item = items.find((one) => one.key === selected);
    const card = event.target.closest('.finding');
    if (key === 'j' || key === 'arrowdown') actions.onStep(1);
    else if (key === 'k' || key === 'arrowup') actions.onStep(-1);
    else if (key === 'enter' && item) actions.onJump(item);
    else if (key === 'c' || key === 'a' || key === 'x') {
      const control = card?.querySelector<HTMLElement>(`[data-key="${key}"]`);
      if (!control) return;
      control.click();
    } else return;
    event.preventDefault();
  };
  return (
    <ol className="findings" ref={list} onKeyDown={onKeyDown}>
      {items.map((item, at) => {
        const { key, finding, kind, position } = item;
        const isSelected = key === selected;
        const decision = decisions[key] ?? null;
        return (
          <li key={key} className={`finding finding-${decision ? 'settled' : kind}${isSelected ? ' finding-selected' : ''}`}>
            <FindingHead
              id={key}
              kind={kind}
              isSettled={decision !== null}
              position={words.position(position.paragraph, position.sentence)}
              printed={printedOf(item, checked.text)}
              message={findingSentences(finding, checked.figures, language).message}
              isSelected={isSelected}
              isEntry={isSelected || (selected === null && at === 0)}
              bodyId={id}
              onSelect={actions.onSelect}
            />
            {isSelected ? <FindingBody id={id} item={item} checked={checked} decision={decision} actions={actions} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

/** The figures of a finding as printed, each once, without layout damage. */
const printedOf = ({ places }: Item, text: string): string =>
  [...new Set(places.map(({ from, to }) => text.slice(from, to).replace(/\s+/g, '')))].join(' · ');
