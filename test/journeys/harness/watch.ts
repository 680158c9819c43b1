import type { BrowserContext, Page } from 'playwright-core';

/** A page went away, or a newer question made the answer to an older one superfluous. */
const givenUp = 'net::ERR_ABORTED';
/** Chromium's own line for an answer of 400 and above; the answer itself is noted with its address. */
const answerLine = /^Failed to load resource: the server responded with a status of/;
/** The router's remark when a page answers with its error page, as it does for a page of another role: that page is seen. */
const errorPageShown = /^Warning: Error in route match:/;
/** How the page learns that nobody is signed in. */
const notSignedIn = '401 GET /api/session';

/** Everything that goes wrong in the pages of one visit without being seen on them. */
export class Watch {
  readonly #troubles: string[] = [];
  readonly #refusals: string[] = [];
  readonly #host: string;
  #underWay = 0;
  #lastEnd = 0;

  constructor(context: BrowserContext, url: string) {
    this.#host = new URL(url).host;
    context.on('page', (page) => this.#attend(page));
    context.on('request', (request) => {
      this.#underWay++;
      const { protocol, host } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && host !== this.#host)
        this.#troubles.push(`request to another host: ${request.url()}`);
    });
    const onEnd = () => {
      this.#underWay--;
      this.#lastEnd = Date.now();
    };
    context.on('requestfinished', onEnd);
    context.on('requestfailed', (request) => {
      onEnd();
      const reason = request.failure()?.errorText ?? '';
      if (reason !== givenUp) this.#troubles.push(`failed request: ${request.method()} ${request.url()} ${reason}`);
    });
    context.on('response', (response) => {
      if (response.status() < 400) return;
      this.#refusals.push(`${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`);
    });
  }

  #attend(page: Page): void {
    page.on('pageerror', (error) => this.#troubles.push(`page error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      if (answerLine.test(message.text()) || errorPageShown.test(message.text())) return;
      this.#troubles.push(`console ${message.type()}: ${message.text()}`);
    });
  }

  /** No request is under way, and the last one ended long enough ago for its answer to have been drawn or to have led to another. */
  isQuiet(): boolean {
    return this.#underWay === 0 && Date.now() - this.#lastEnd > 120;
  }

  /**
   * What was not to happen.
   * @param expected refusals that belong to the journey, as `403 GET /api/measures`, `*` standing for an id
   */
  troubles(expected: readonly string[]): readonly string[] {
    const patterns = [...expected, notSignedIn].map(
      (one) => new RegExp(`^${one.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '[^/]+')}$`),
    );
    const refusals = this.#refusals.filter((refusal) => !patterns.some((pattern) => pattern.test(refusal)));
    return [...this.#troubles, ...refusals];
  }
}
