import './findings.css';
import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import type { Decision } from '../draft/draft.ts';
import type { Stretch } from '../draft/edit.ts';
import type { Checked } from '../run/messages.ts';
import { FindingCard } from './FindingCard.tsx';
import type { Item } from './items.ts';

export type FindingListHandle = {
  readonly focusSelected: () => void;
  /** Brings the selected finding into view; the focus stays in the text. */
  readonly showSelected: () => void;
};

export type FindingActions = {
  readonly onSelect: (key: string) => void;
  readonly onJump: (item: Item, place?: Stretch) => void;
  readonly onDecide: (item: Item, decision: Decision | null) => void;
  readonly onCorrect: (item: Item, place: Stretch, after: string) => void;
};

type FindingListProps = FindingActions & {
  readonly checked: Checked;
  readonly items: readonly Item[];
  readonly decisions: { readonly [key: string]: Decision };
  readonly selected: string | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly ref: Ref<FindingListHandle>;
};

/** The findings, one open at a time; J and K or the arrows walk, Enter goes into the text. */
export function FindingList({ checked, items, decisions, selected, onStep, ref, ...actions }: FindingListProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  useImperativeHandle(ref, () => ({
    focusSelected: () =>
      requestAnimationFrame(() => {
        const head =
          list.current?.querySelector<HTMLElement>('.finding-selected .finding-head') ??
          list.current?.querySelector<HTMLElement>('.finding-head');
        head?.focus({ preventScroll: true });
        head?.closest('.finding')?.scrollIntoView({ block: 'nearest' });
      }),
    showSelected: () =>
      requestAnimationFrame(() => list.current?.querySelector('.finding-selected')?.scrollIntoView({ block: 'nearest' })),
  }));
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.classList.contains('finding-head')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const item = items.find((one) => one.key === selected);
    const card = event.target.closest('.finding');
    if (key === 'j' || key === 'arrowdown') onStep(1);
    else if (key === 'k' || key === 'arrowup') onStep(-1);
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
      {items.map((item, at) => (
        <FindingCard
          key={item.key}
          item={item}
          figures={checked.figures}
          text={checked.text}
          decision={decisions[item.key] ?? null}
          isSelected={item.key === selected}
          isEntry={item.key === selected || (selected === null && at === 0)}
          {...actions}
        />
      ))}
    </ol>
  );
}
