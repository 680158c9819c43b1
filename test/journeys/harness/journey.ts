import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { type StartedBrowser, startBrowser } from './chromium.ts';
import { type Contents, type Product, startProduct } from './product.ts';
import { Visit, type VisitOptions } from './visit.ts';

export type Stage = {
  readonly product: Product;
  /** A person comes, with a browser of their own. */
  visit(options?: VisitOptions): Promise<Visit>;
  readonly skip: TestContext['skip'];
};

/**
 * Starts the product and a browser for one test file.
 * @returns like `test`: runs a journey, fails it when anything went wrong unseen, and photographs every page of one that failed
 */
export function journeysOn(contents: Contents) {
  let product: Product;
  let chromium: StartedBrowser;
  beforeAll(async () => {
    chromium = await startBrowser();
    product = await startProduct(contents);
  });
  afterAll(async () => {
    await chromium?.close();
    await product?.stop();
  });
  return (name: string, run: (stage: Stage) => Promise<void>, limit: { readonly timeout?: number } = {}): void => {
    test(name, limit, async (context) => {
      const visits: Visit[] = [];
      const visit = async (options: VisitOptions = {}) => {
        const begun = await Visit.begin(chromium.browser, product.url, options);
        visits.push(begun);
        return begun;
      };
      try {
        await run({ product, visit, skip: context.skip });
        for (const one of visits) expect(one.troubles()).toEqual([]);
      } catch (error) {
        if (error instanceof Error && visits.length > 0 && context.task.mode === 'run')
          error.message += await photographs(visits);
        throw error;
      } finally {
        for (const one of visits) await one.close();
      }
    });
  };
}

async function photographs(visits: readonly Visit[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'luodi-journey-'));
  for (const [at, visit] of visits.entries()) {
    await visit.screenshot(join(folder, `${at + 1}.png`)).catch(() => {});
  }
  return `\nScreenshots: ${folder}\n${visits.map((visit) => visit.page.url()).join('\n')}`;
}
