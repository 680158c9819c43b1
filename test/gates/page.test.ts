import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedBrowser, startBrowser } from '../journeys/harness/chromium.ts';
import { Visit } from '../journeys/harness/visit.ts';
import { findBrowser } from '../run/browser.ts';

const paragraphs = Array.from({ length: 12 }, (_, at) => `<p>第${at + 1}段</p>`).join('');
const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><title>页面</title><link rel="icon" href="data:,"><style>p { color: #222; background: #fff; } ${style}</style></head>
   <body><main><h1>页面</h1><label for="name">姓名</label><input id="name">${paragraphs}${body}</main></body></html>`;

const pages: Readonly<Record<string, string>> = {
  '/clean': page(''),
  '/faint': page('<p class="faint">看不清的文字</p>', 'p.faint { color: #aaa; }'),
  '/unlabelled': page('<input>'),
  '/imageless': page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'),
  '/wide': page('<div style="width: 3000px">宽</div>'),
  '/error': page('<script>throw new Error("broken")</script>'),
  '/warning': page('<script>console.warn("odd")</script>'),
  '/missing': page('<script>fetch("/nowhere")</script>'),
  '/elsewhere': page('<script>fetch("http://127.0.0.2:9/").catch(() => {})</script>'),
};

let server: Server;
let chromium: StartedBrowser | undefined;
beforeAll(async () => {
  server = createServer((request, response) => {
    const text = pages[request.url ?? ''];
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  if (findBrowser() !== undefined) chromium = await startBrowser();
});
afterAll(async () => {
  await chromium?.close();
  server.close();
});

/** Opens a planted page; without a browser the test is skipped, and says so. */
async function visiting(path: string, skip: (note: string) => void, look: (visit: Visit) => Promise<void>): Promise<void> {
  if (!chromium) return skip('there is no Chromium: name one in LUODI_CHROMIUM');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const visit = await Visit.begin(chromium.browser, url, {});
  try {
    await visit.open(path);
    await visit.settle();
    await look(visit);
  } finally {
    await visit.close();
  }
}

test('a page without fault passes every look at it', ({ skip }) =>
  visiting('/clean', skip, async (visit) => {
    expect(await visit.violations()).toEqual([]);
    expect(await visit.sidewaysScroll()).toEqual([]);
    expect(visit.troubles()).toEqual([]);
  }));

describe('axe refuses', () => {
  test.for<[what: string, path: string, says: RegExp]>([
    ['text that is too faint', '/faint', /^color-contrast: .*faint/],
    ['a field without a label', '/unlabelled', /^label: /],
    ['an image without its words', '/imageless', /^image-alt: /],
  ])('%s', ([, path, says], { skip }) =>
    visiting(path, skip, async (visit) => {
      expect(await visit.violations()).toEqual([expect.stringMatching(says)]);
    }),
  );
});

test('a page wider than the screen is refused', ({ skip }) =>
  visiting('/wide', skip, async (visit) => {
    expect((await visit.sidewaysScroll()).join()).toMatch(/3000px/);
  }));

describe('what goes wrong unseen is refused', () => {
  test.for<[what: string, path: string, says: RegExp]>([
    ['an error of a script', '/error', /broken/],
    ['a warning on the console', '/warning', /odd/],
    ['an answer of 404', '/missing', /404 GET/],
    ['a request to another machine', '/elsewhere', /another host/],
  ])('%s', ([, path, says], { skip }) =>
    visiting(path, skip, async (visit) => {
      expect(visit.troubles()).toContainEqual(expect.stringMatching(says));
    }),
  );
});
