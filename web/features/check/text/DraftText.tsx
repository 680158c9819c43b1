import './text.css';
import { type KeyboardEvent, memo, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import type { Stretch } from '../draft/edit.ts';
import { type MarkKind, shapes } from '../result/verdict.ts';
import { checkWords } from '../words.ts';
import { type Line, looksAlike } from './lines.ts';

export type DraftTextHandle = {
  /** Puts the caret there, with the stretch selected, and brings it into view. */
  readonly jump: (place: Stretch) => void;
  /** Brings the selected finding's first mark into view, without taking the focus. */
  readonly reveal: () => void;
  /** Replaces a stretch as if it had been typed, so that the browser's own undo takes it back; false where it cannot. */
  readonly type: (place: Stretch, words: string) => boolean;
};

type DraftTextProps = {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly selected: string | null;
  readonly onChange: (text: string) => void;
  /** A press into the text, or the caret resting there. */
  readonly onPick: (offset: number) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onLeave: () => void;
  readonly ref: Ref<DraftTextHandle>;
};

/**
 * The draft as a plain text box over a drawing of the same text with its marks: the box keeps caret, selection, undo and input
 * methods as the browser has them, the drawing is for the eye only.
 */
export function DraftText({ text, lines, selected, onChange, onPick, onStep, onLeave, ref }: DraftTextProps): ReactNode {
  const words = checkWords.use();
  const box = useRef<HTMLTextAreaElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    jump: ({ from, to }) => {
      box.current?.focus({ preventScroll: true });
      box.current?.setSelectionRange(from, to);
    },
    reveal: () => {
      // After the drawing shows which mark is selected.
      requestAnimationFrame(() => {
        const mark = drawing.current?.querySelector<HTMLElement>('.mark-selected');
        const view = drawing.current?.closest('.draft-scroll');
        if (!mark || !view) return;
        const below = mark.getBoundingClientRect().top - view.getBoundingClientRect().top;
        const isInView = below > view.clientHeight * 0.1 && below < view.clientHeight * 0.85;
        // Only the draft is scrolled, never the page around it.
        if (!isInView) view.scrollTop += below - view.clientHeight * 0.4;
      });
    },
    type: ({ from, to }, inserted) => {
      const target = box.current;
      if (!target || target.offsetParent === null) return false;
      const before = document.activeElement;
      target.focus({ preventScroll: true });
      target.setSelectionRange(from, to);
      const isDone = document.execCommand('insertText', false, inserted);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      return isDone;
    },
  }));
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      onStep(event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return (
    <div className="draft-sheet">
      <div className="draft-drawing" aria-hidden="true" ref={drawing}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <LineView key={at} line={line} selected={bears(line, selected) ? selected : null} tags={words.tags} />
        ))}
      </div>
      <textarea
        ref={box}
        className="draft-box"
        aria-label={words.text}
        placeholder={words.placeholder}
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="none"
        onChange={(event) => onChange(event.target.value)}
        onClick={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget;
          if (selectionStart === selectionEnd) onPick(selectionStart);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

const bears = (line: Line, key: string | null): boolean =>
  key !== null && line.pieces.some((piece) => piece.mark?.items.includes(key));

type Tags = { readonly [kind: string]: string };

const tagOf = (kind: MarkKind, tags: Tags): string | undefined =>
  kind === 'plain' || kind === 'faint' ? undefined : `${shapes[kind]}${tags[kind] ?? ''}`;

const LineView = memo(
  function LineView({ line, selected, tags }: { readonly line: Line; readonly selected: string | null; readonly tags: Tags }) {
    if (line.pieces.length === 0) return <div className="draft-line">{'\n'}</div>;
    return (
      <div className="draft-line">
        {line.pieces.map(({ text, mark }, at) =>
          mark ? (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              key={at}
              className={`mark mark-${mark.kind}${selected !== null && mark.items.includes(selected) ? ' mark-selected' : ''}`}
              data-tag={tagOf(mark.kind, tags)}
            >
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </div>
    );
  },
  (before, after) => before.selected === after.selected && before.tags === after.tags && looksAlike(before.line, after.line),
);
