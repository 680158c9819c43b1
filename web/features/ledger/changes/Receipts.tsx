import type { ReactNode } from 'react';
import { formatCount } from '../../../ui/format.ts';
import { changeWords } from '../words.ts';
import { countReceipts, type Receipt } from './ledger-changes.ts';

type ReceiptsProps = {
  readonly receipts: readonly Receipt[];
  readonly isReceiving: boolean;
  readonly onChange: (isReceiving: boolean) => void;
};

/** How many tasks are received on behalf of agencies with the people that their workbooks name, and of which; all or none. */
export function Receipts({ receipts, isReceiving, onChange }: ReceiptsProps): ReactNode {
  const words = changeWords.use();
  const { received, named, ofEach } = countReceipts(receipts);
  const sentences = (
    count: { readonly received: number; readonly named: number },
    of: Pick<typeof words, 'willReceive' | 'willName'>,
  ) =>
    [
      ...(count.received > 0 ? [of.willReceive(formatCount(count.received))] : []),
      ...(count.named > 0 ? [of.willName(formatCount(count.named))] : []),
    ].join(words.and);
  return (
    <section className="change-receipts">
      <label className="change-tick">
        <input type="checkbox" checked={isReceiving} onChange={(event) => onChange(event.target.checked)} />
        {sentences({ received, named }, words)}
      </label>
      <ul>
        {ofEach.map((one) => (
          <li key={one.agency}>
            {words.ofAgency(one.name, sentences(one, { willReceive: words.toReceive, willName: words.toName }))}
          </li>
        ))}
      </ul>
      <p className="faint">{words.receiptNote}</p>
    </section>
  );
}
