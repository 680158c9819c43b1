import { checkText } from '../../../../core/check/check.ts';
import { FactIndex } from '../../../../core/facts/match/fact-index.ts';
import { readDocument, readPasted } from '../../../../documents/read.ts';
import { plausibleLimits } from '../../../../packs/plausible.ts';
import { itemsOf } from '../result/items.ts';
import type { Answer, Checked, CheckRequest, Request } from './messages.ts';

/** Reads and checks beside the page, so that typing never waits. It speaks to the page only: no request leaves the machine. */
const page = globalThis as unknown as {
  onmessage: (event: MessageEvent<Request>) => void;
  postMessage: (answer: Answer) => void;
};

let facts: FactIndex | null = null;

page.onmessage = ({ data }) => {
  if (data.kind === 'facts') {
    facts = new FactIndex(data.facts);
    return;
  }
  answerTo(data).then(page.postMessage, (error: unknown) =>
    page.postMessage({ kind: 'failed', id: data.id, message: error instanceof Error ? error.message : String(error) }),
  );
};

async function answerTo(request: Exclude<Request, { kind: 'facts' }>): Promise<Answer> {
  if (request.kind === 'check') return { kind: 'checked', id: request.id, checked: check(request) };
  return { kind: 'read', id: request.id, result: await readDocument(request.bytes, request.name) };
}

function check({ text, against: { asOf, jurisdiction, isCompared } }: CheckRequest): Checked {
  const held = isCompared ? facts : null;
  const { figures, findings } = checkText(text, {
    asOf,
    plausible: plausibleLimits,
    ...(jurisdiction === null ? {} : { jurisdiction }),
    ...(held ? { facts: held } : {}),
  });
  const notes = readPasted(text).notes as Checked['notes'];
  const compared = held ? held.facts.indicators.reduce((sum, one) => sum + one.observations.length, 0) : null;
  const found = { text, figures, findings, notes, compared };
  return { ...found, items: itemsOf(found) };
}
