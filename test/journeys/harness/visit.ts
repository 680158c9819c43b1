import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoPassword } from '../../../server/demo/demo-accounts.ts';
import type { Language } from '../../../web/i18n/language.ts';
import { Watch } from './watch.ts';
import { type ScreenWords, screenWords } from './words.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const screens = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

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
    context.setDefaultTimeout(10_000);
    if (options.language) {
      await context.addInitScript((language) => localStorage.setItem('luodi.language', language), options.language);
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

  /** Signs in and waits for the page behind the door. */
  async signIn(login: string, path = '/', password = demoPassword): Promise<void> {
    await this.open(path);
    await this.giveCredentials(login, password);
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

  /** All of axe-core's rules, best practice included. Evaluated by the debugger, which the page's policy does not bind. */
  async expectAccessible(what: string): Promise<void> {
    await this.page.evaluate(axeSource);
    const results = await this.page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    const violations = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    expect(violations, `${what}: axe`).toEqual([]);
    expect(results.passes.length, `${what}: axe found something to look at`).toBeGreaterThan(10);
  }

  async expectNoSidewaysScroll(what: string): Promise<void> {
    const { page, screen, widest } = await this.page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
      widest: [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
        .slice(0, 5),
    }));
    expect(page, `${what} is wider than the screen: ${widest.join(', ')}`).toBeLessThanOrEqual(screen);
  }

  expectNoTrouble(): void {
    expect(this.#watch.troubles(this.#refusals)).toEqual([]);
  }

  screenshot(path: string): Promise<unknown> {
    return this.page.screenshot({ path, fullPage: true });
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
