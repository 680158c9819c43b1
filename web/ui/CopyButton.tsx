import { type ReactNode, useState } from 'react';
import { appWords } from '../app/words.ts';

type CopyButtonProps = { readonly text: string; readonly label?: string; readonly className?: string };

/** Copies a text, on plain HTTP too, where the browser has no clipboard interface. */
export function CopyButton({ text, label, className = 'link-button' }: CopyButtonProps): ReactNode {
  const words = appWords.use();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={async (event) => {
          const host = event.currentTarget.parentElement ?? document.body;
          setOutcome((await copyText(text, host)) ? 'copied' : 'failed');
        }}
      >
        {outcome === 'copied' ? words.copied : (label ?? words.copy)}
      </button>
      <span className={outcome === 'failed' ? 'faint' : 'visually-hidden'} role="status">
        {outcome === 'failed' ? words.copyFailed : outcome === 'copied' ? words.copied : ''}
      </span>
    </>
  );
}

/** `host` lies inside the open dialog, where there is one: the focus cannot leave it, and what has no focus cannot be selected. */
async function copyText(text: string, host: HTMLElement): Promise<boolean> {
  try {
    if (isSecureContext) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by a policy: the old way may still be allowed.
  }
  const box = document.createElement('textarea');
  box.value = text;
  box.className = 'visually-hidden';
  host.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  return copied;
}
