import './original.css';
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { clauseWords } from '../../../../../core/plan/clause-words.ts';
import { planWords } from '../../words.ts';
import { useDesk } from '../changes/draft-context.ts';
import { lineAt, type OriginalLine, originalLines } from './original-lines.ts';

/** The document as it was read, every measure's words lit; a press on them selects the measure. */
export function Original(): ReactNode {
  const words = planWords.use();
  const { draft, selected, select } = useDesk();
  const { text, blocks, clauses, measures } = draft;
  const lines = useMemo(() => originalLines({ text, blocks, clauses, measures }), [text, blocks, clauses, measures]);
  const removed = useMemo(() => new Set(measures.filter((one) => one.removed).map((one) => one.key)), [measures]);
  const numbers = useMemo(() => new Map(measures.map((one) => [one.key, one.no])), [measures]);
  const pane = useRef<HTMLElement>(null);
  const line = selected?.place == null ? undefined : lineAt(lines, selected.place);
  const target = line?.start;
  const isOwn = selected?.from === 'original';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice in the same line brings it back into sight too
  useEffect(() => {
    if (target === undefined || isOwn) return;
    pane.current?.querySelector(`[data-line="${target}"]`)?.scrollIntoView({ block: 'center' });
  }, [target, isOwn, selected]);
  const latest = useRef(select);
  latest.current = select;
  const choose = useMemo(
    () => (measure: number) => {
      const place = measures.find((one) => one.key === measure)?.place.start ?? null;
      latest.current({ measure, place, problem: null, from: 'original' });
    },
    [measures],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by the keyboard
    <article className="original" ref={pane} aria-label={words.draft.paneOriginal} tabIndex={0}>
      {lines.map((one) => (
        <Line
          key={one.start}
          line={one}
          lit={
            one.cells.some((cell) => cell.some((piece) => piece.measure !== null && piece.measure === selected?.measure))
              ? (selected?.measure ?? null)
              : null
          }
          isTarget={one.start === target}
          removed={removed}
          numbers={numbers}
          onChoose={choose}
        />
      ))}
    </article>
  );
}

type LineProps = {
  readonly line: OriginalLine;
  readonly lit: number | null;
  readonly isTarget: boolean;
  readonly removed: ReadonlySet<number>;
  readonly numbers: ReadonlyMap<number, string>;
  readonly onChoose: (measure: number) => void;
};

/** The item's own number, which alone has room beside its line. */
const lastNumber = (no: string): string => /[\d.]+$/.exec(no)?.[0] ?? no;

const Line = memo(function Line({ line, lit, isTarget, removed, numbers, onChoose }: LineProps): ReactNode {
  const words = planWords.use().draft;
  const classes = ['original-line', `original-${line.kind}`, `original-level-${Math.min(line.level, 3)}`];
  if (isTarget) classes.push('original-target');
  return (
    <div className={classes.join(' ')} data-line={line.start}>
      <span className="original-chips">
        {line.opens.map((key) => (
          <button
            key={key}
            type="button"
            className={key === lit ? 'original-chip original-chip-lit' : 'original-chip'}
            title={clauseWords(numbers.get(key) ?? '')}
            aria-label={words.chooseMeasure(clauseWords(numbers.get(key) ?? ''))}
            aria-pressed={key === lit}
            onClick={() => onChoose(key)}
          >
            {lastNumber(numbers.get(key) ?? '')}
          </button>
        ))}
      </span>
      {line.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
        <span key={index} className="original-cell" style={line.kind === 'row' ? { flexGrow: line.widths[index] } : undefined}>
          {cell.map((piece, at) => {
            const { measure, part } = piece;
            if (measure === null) return piece.text;
            const state = removed.has(measure) ? ' original-removed' : measure === lit ? ' original-lit' : '';
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the number beside the line does the same for the keyboard
              <mark
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
                key={at}
                className={`original-mark original-${part}${state}`}
                onClick={() => {
                  // Words that were just marked for copying were not pressed.
                  if (getSelection()?.isCollapsed !== false) onChoose(measure);
                }}
              >
                {piece.text}
              </mark>
            );
          })}
        </span>
      ))}
    </div>
  );
});
