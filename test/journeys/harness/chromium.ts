import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../run/browser.ts';

export type StartedBrowser = { readonly browser: Browser; close(): Promise<void> };

/** Chromium with a home of its own, so that it runs for a user who has none; it resolves no name and reaches no other machine. */
export async function startBrowser(): Promise<StartedBrowser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('The journeys need Chromium: set LUODI_CHROMIUM to its path.');
  const home = mkdtempSync(join(tmpdir(), 'luodi-chromium-'));
  const browser = await chromium.launch({
    executablePath,
    // Under a locale without UTF-8 Chromium saves a file with a Chinese name as "download".
    env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-proxy-server',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
