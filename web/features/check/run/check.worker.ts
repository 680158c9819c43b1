import { checkText } from '../../../../core/check/check.ts';
import { readDocument, readPasted } from '../../../../documents/read.ts';
import type { Answer, Checked, CheckRequest, Request } from './messages.ts';

/** Reads and checks beside the page, so that typing never waits. It speaks to the page only: no request leaves the machine. */
const page = globalThis as unknown as {
  onmessage: (event: MessageEvent<Request>) => void;
  postMessage: (answer: Answer) => void;
};

page.onmessage = ({ data }) => {
  if (data.kind === 'facts') return;
  answerTo(data).then(page.postMessage, (error: unknown) =>
    page.postMessage({ kind: 'failed', id: data.id, message: error instanceof Error ? error.message : String(error) }),
  );
};

async function answerTo(request: Exclude<Request, { kind: 'facts' }>): Promise<Answer> {
  if (request.kind === 'check') return { kind: 'checked', id: request.id, checked: check(request) };
  return { kind: 'read', id: request.id, result: await readDocument(request.bytes, request.name) };
}

function check({ text, asOf }: CheckRequest): Checked {
  const { figures, findings } = checkText(text, { asOf });
  const notes = readPasted(text).notes as Checked['notes'];
  return { text, figures, findings, notes, compared: null };
}
