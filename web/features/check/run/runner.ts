import type { ReadResult } from '../../../../documents/read.ts';
import type { Against, Answer, Checked, CheckRequest, HeldFacts, Request } from './messages.ts';

const patience = 20_000;

/**
 * The worker and what is asked of it. One check is under way at a time; of those asked meanwhile only the last is kept, so that
 * results never lag behind the typing. A check that does not come back ends with its worker, and the next one gets a new worker.
 */
export class Runner {
  readonly #onChecked: (checked: Checked) => void;
  readonly #onFailed: (reason: string) => void;
  readonly #reads = new Map<number, { resolve: (result: ReadResult) => void; reject: (error: Error) => void }>();
  #worker: Worker | null = null;
  #facts: HeldFacts | null = null;
  #lastId = 0;
  #running: number | null = null;
  #next: CheckRequest | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onChecked: (checked: Checked) => void, onFailed: (reason: string) => void) {
    this.#onChecked = onChecked;
    this.#onFailed = onFailed;
  }

  check(text: string, against: Against): void {
    this.#next = { kind: 'check', id: ++this.#lastId, text, against };
    if (this.#running === null) this.#start();
  }

  /** Facts to compare with from the next check on. */
  hold(facts: HeldFacts): void {
    this.#facts = facts;
    if (this.#worker) this.#post({ kind: 'facts', facts });
  }

  read(bytes: Uint8Array, name: string): Promise<ReadResult> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#reads.set(id, { resolve, reject });
      this.#post({ kind: 'read', id, bytes, name });
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#running = null;
  }

  #start(): void {
    const request = this.#next;
    if (!request) return;
    this.#next = null;
    this.#running = request.id;
    this.#timer = setTimeout(() => this.#giveUp('time'), patience);
    this.#post(request);
  }

  #post(request: Request): void {
    if (!this.#worker) {
      this.#worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
      this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#take(data);
      this.#worker.onerror = (event) => {
        event.preventDefault();
        this.#giveUp(event.message);
      };
      if (this.#facts) this.#worker.postMessage({ kind: 'facts', facts: this.#facts } satisfies Request);
    }
    this.#worker.postMessage(request);
  }

  #take(answer: Answer): void {
    if (answer.id === this.#running) {
      clearTimeout(this.#timer);
      this.#running = null;
      if (answer.kind === 'checked') this.#onChecked(answer.checked);
      else if (answer.kind === 'failed') this.#onFailed(answer.message);
      this.#start();
      return;
    }
    const read = this.#reads.get(answer.id);
    this.#reads.delete(answer.id);
    if (answer.kind === 'read') read?.resolve(answer.result);
    else if (answer.kind === 'failed') read?.reject(new Error(answer.message));
  }

  #giveUp(reason: string): void {
    this.close();
    for (const { reject } of this.#reads.values()) reject(new Error(reason));
    this.#reads.clear();
    this.#onFailed(reason);
  }
}
