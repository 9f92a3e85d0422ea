import type { Reporter, TestModule } from 'vitest/node';

/** Ends vitest's output with the line that CI reads: `N passed, N failed` (and `, N skipped` where tests were). */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      let failedInside = 0;
      for (const test of module.children.allTests()) {
        count[test.result().state]++;
        if (test.result().state === 'failed') failedInside++;
      }
      if (module.state() === 'failed' && failedInside === 0) count.failed++;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    // The default reporter prints its own summary in the same hook; the next turn comes after it.
    setImmediate(() => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`));
  }
}
