import { defineConfig } from 'vitest/config';

/**
 * Four projects, so that a quick check need not start a database or a browser: `unit` (rules, properties, golden documents),
 * `store` (real PostgreSQL), `journey` (Chromium on the running product), `gate` (each check shown to fail on a planted violation).
 */
export default defineConfig({
  test: {
    // A focused test would pass for the whole file.
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{core,documents,packs,cli,server,web,bench}/**/*.test.ts',
            'test/architecture/**/*.test.ts',
            'test/golden/**/*.test.ts',
            'test/plans/**/*.test.ts',
          ],
          exclude: ['**/*.store.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'store',
          include: ['server/**/*.store.test.ts', 'cli/**/*.store.test.ts'],
          globalSetup: ['test/store/cluster.setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journey',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/store/cluster.setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A journey waits more than it works: three at once, each with a product and a browser of its own.
          maxWorkers: 3,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      { test: { name: 'gate', include: ['test/gates/**/*.test.ts'], testTimeout: 240_000 } },
    ],
  },
});
