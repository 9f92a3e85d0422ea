import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
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
