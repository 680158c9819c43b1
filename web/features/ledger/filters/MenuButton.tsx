import './filters.css';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

type MenuButtonProps = {
  readonly label: string;
  /** How many things are chosen inside; shown beside the label. */
  readonly count?: number;
  /** The button's whole name where the label alone does not say it. */
  readonly name?: string;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
};

/** A button that opens a small panel below itself; on a phone the panel comes up from the foot of the screen. */
export function MenuButton({ label, count = 0, name, align = 'start', children }: MenuButtonProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!isOpen) return;
    const close = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>): void => {
    // Where the focus goes nowhere the press was on something without focus, perhaps inside the panel: `pointerdown` decides.
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and a focus that leaves close the panel from anywhere inside
    <div className="menu" ref={box} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={`menu-button${count > 0 ? ' menu-button-chosen' : ''}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="menu-shown" aria-hidden={name !== undefined}>
          {label}
          {count > 0 ? <span className="menu-count">{count}</span> : null}
        </span>
        {name === undefined ? null : <span className="visually-hidden">{name}</span>}
      </button>
      {isOpen ? (
        <div id={panelId} className={`menu-panel menu-panel-${align}`} role="dialog" aria-label={label}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
