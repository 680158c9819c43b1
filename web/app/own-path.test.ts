import { expect, test } from 'vitest';
import { isOwnPath } from './own-path.ts';

test.each(['/', '/ledger', '/ledger?field=经济', '/plans/drafts/1#x'])('%s is a page of this application', (path) => {
  expect(isOwnPath(path)).toBe(true);
});

test.each(['', '//evil.example', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)', 'ledger'])(
  '%s leads elsewhere and is not followed after signing in',
  (path) => {
    expect(isOwnPath(path)).toBe(false);
  },
);
