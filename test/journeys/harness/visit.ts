import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoPassword } from '../../../server/demo/demo-accounts.ts';
import type { Language } from '../../../web/i18n/language.ts';
import { Watch } from './watch.ts';
import { type ScreenWords, screenWords } from './words.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type AxeRunner = { run(options: RunOptions): Promise<AxeResults> };
export const screens = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** How long is waited for what must come: long enough for a machine that has other work to do. */
const patience = 30_000;

export type VisitOptions = {
  readonly language?: Language;
  readonly screen?: keyof typeof screens;
  /** Refusals that belong to the journey, as `403 GET /api/measures`. */
  readonly refusals?: readonly string[];
};

/** One person at one browser, with cookies and storage of their own. */
export class Visit {
  readonly words: ScreenWords;
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #url: string;
  readonly #watch: Watch;
  readonly #refusals: readonly string[];

  private constructor(page: Page, url: string, watch: Watch, options: VisitOptions) {
    this.page = page;
    this.words = screenWords(options.language ?? 'zh');
    this.#context = page.context();
    this.#url = url;
    this.#watch = watch;
    this.#refusals = options.refusals ?? [];
  }

  static async begin(browser: Browser, url: string, options: VisitOptions): Promise<Visit> {
    const context = await browser.newContext({
      viewport: screens[options.screen ?? 'desk'],
      // Neither decides anything: days are those of Shanghai, and the language is the person's choice.
      timezoneId: 'America/New_York',
      locale: 'de-DE',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(patience);
    if (options.language) {
      await context.addInitScript((language) => {
        // The empty page before the first has no storage.
        if (location.protocol === 'http:') localStorage.setItem('luodi.language', language);
      }, options.language);
    }
    const watch = new Watch(context, url);
    return new Visit(await context.newPage(), url, watch, options);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.#url}${path}`);
  }

  /** Fills the form of the sign-in page as a person does; the caller says what is to be seen afterwards. */
  async giveCredentials(login: string, password: string): Promise<void> {
    const { session } = this.words;
    await this.page.getByLabel(session.login, { exact: true }).fill(login);
    await this.page.getByLabel(session.password, { exact: true }).fill(password);
    await this.page.getByRole('button', { name: session.signIn, exact: true }).click();
  }

  /** Opens a page as somebody who has signed in. The form itself is walked by `giveCredentials`. */
  async signIn(login: string, path = '/', password = demoPassword): Promise<void> {
    const answer = await this.#context.request.post(`${this.#url}/api/session`, { data: { login, password } });
    expect([login, answer.status()]).toEqual([login, 201]);
    await this.open(path);
    await this.page.getByRole('navigation', { name: this.words.app.mainNavigation }).waitFor();
  }

  async signOut(): Promise<void> {
    await this.page.locator('summary', { hasText: /./ }).click();
    await this.page.getByRole('button', { name: this.words.app.signOut }).click();
    await this.page.getByRole('button', { name: this.words.session.signIn, exact: true }).waitFor();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  /** Asks the server with the cookie of this person, as anybody can who opens the developer tools. */
  async ask(path: string): Promise<{ readonly status: number; readonly body: unknown }> {
    const answer = await this.#context.request.get(`${this.#url}${path}`);
    return { status: answer.status(), body: await answer.json().catch(() => undefined) };
  }

  cookies() {
    return this.#context.cookies();
  }

  /** Nothing is still on its way. */
  async settle(): Promise<void> {
    await expect.poll(() => this.#watch.isQuiet(), { timeout: patience, interval: 40 }).toBe(true);
    await this.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  }

  /** By all of axe-core's rules, best practice included. Evaluated by the debugger, which the page's policy does not bind. */
  async violations(): Promise<readonly string[]> {
    // Rows that are being replaced stand faint until the new ones are there.
    await this.settle();
    await this.page.evaluate(axeSource);
    const { violations, passes } = await this.page.evaluate(() =>
      (globalThis as unknown as { axe: AxeRunner }).axe.run({ resultTypes: ['violations'] }),
    );
    if (passes.length < 10) throw new Error(`axe-core found next to nothing to look at on ${this.page.url()}`);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }

  /** What makes the page wider than the screen. */
  sidewaysScroll(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => `${scrollWidth} px wide: ${element.outerHTML.slice(0, 120)}`)
        .slice(0, 5);
    });
  }

  resize(screen: keyof typeof screens): Promise<void> {
    return this.page.setViewportSize(screens[screen]);
  }

  /** What went wrong without being seen on a page. */
  troubles(): readonly string[] {
    return this.#watch.troubles(this.#refusals);
  }

  screenshot(path: string): Promise<unknown> {
    return this.page.screenshot({ path, fullPage: true });
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
