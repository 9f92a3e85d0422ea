import { defineConfig } from 'vitest/config';

/** Rooms of plain functions, which leave nothing behind: their test files share one load of the code, in half of the time. */
const PLAIN = ['article', 'search', 'answers'].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'plain', include: PLAIN, isolate: false } },
      { extends: true, test: { name: 'rest', include: ['tests/**/*.test.ts'], exclude: PLAIN } },
    ],
    testTimeout: 20_000,
    // Much of the time is spent waiting for sockets and processes, so no core is kept free.
    maxWorkers: '100%',
    coverage: {
      include: ['src/**/*.ts'],
      // It runs in the browser, where the tests' own Node does not count.
      exclude: ['src/sandbox/page/client/**'],
      reporter: ['text-summary'],
    },
    reporters: ['default', './tests/support/count-reporter.ts'],
  },
});
