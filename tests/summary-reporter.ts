import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends the run with one line that scripts can read: `12 passed, 0 failed, 1 skipped`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // What goes wrong around the tests: a file that can't be read, a hook that fails.
      for (const suite of [module, ...module.children.allSuites()]) count.failed += suite.errors().length;
    }
    // Nothing failed where nothing could be run, but that is no success.
    const failed = Math.max(count.failed + errors.length, reason === 'passed' ? 0 : 1);
    const skipped = count.skipped + count.pending;
    console.log(`\n${count.passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
