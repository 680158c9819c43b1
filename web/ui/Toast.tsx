import './toast.css';
import { type ReactNode, useEffect } from 'react';
import { signal } from '../api/signal.ts';

type Message = { readonly id: number; readonly text: string; readonly kind: 'done' | 'failed' };

const messages = signal<readonly Message[]>([]);
let lastId = 0;

/** Says in passing that something was done, or was not. What asks for an answer stands on the page instead. */
export function toast(text: string, kind: Message['kind'] = 'done'): void {
  lastId += 1;
  messages.set([...messages.get().slice(-2), { id: lastId, text, kind }]);
}

const dismiss = (id: number): void => messages.set(messages.get().filter((message) => message.id !== id));

export function ToastRegion(): ReactNode {
  return (
    <div className="toast-region" aria-live="polite">
      {messages.use().map((message) => (
        <ToastMessage key={message.id} message={message} />
      ))}
    </div>
  );
}

function ToastMessage({ message }: { readonly message: Message }): ReactNode {
  useEffect(() => {
    // Reading takes time: four seconds and a little for every character.
    const timer = setTimeout(() => dismiss(message.id), 4_000 + 120 * message.text.length);
    return () => clearTimeout(timer);
  }, [message]);
  return <p className={`toast toast-${message.kind}`}>{message.text}</p>;
}
