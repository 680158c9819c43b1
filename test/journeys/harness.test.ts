import { expect, test } from 'vitest';
import { startBrowser } from './harness/chromium.ts';
import { Visit } from './harness/visit.ts';

const planted = `<!doctype html><html><head><title>planted</title></head><body>
  <main><h1>Planted</h1><ul><li><a href="#a">one</a></li></ul><button type="button">two</button>
  <label>three <input></label><p style="color:#ccc;background:#fff">too pale</p><img src="http://elsewhere.invalid/x.png">
  <table><tr><th scope="col">four</th></tr><tr><td>five</td></tr></table><div style="width:3000px">wide</div></main>
  <script>console.error('planted line'); setTimeout(() => { throw new Error('planted error'); });</script>
</body></html>`;

test('what a journey watches for is seen when it is there', async () => {
  const { browser, close } = await startBrowser();
  try {
    const visit = await Visit.begin(browser, 'http://127.0.0.1:9', { screen: 'phone' });
    await visit.page.setContent(planted);
    await visit.settle();
    for (const trouble of [
      /console error: planted line/,
      /page error: Error: planted error/,
      /request to another host: http:\/\/elsewhere\.invalid/,
      /failed request: GET http:\/\/elsewhere\.invalid/,
    ]) {
      expect(visit.troubles()).toContainEqual(expect.stringMatching(trouble));
    }
    const rules = (await visit.violations()).map((violation) => violation.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']));
    expect((await visit.sidewaysScroll()).join()).toMatch(/px wide: .*3000px/);
  } finally {
    await close();
  }
});
