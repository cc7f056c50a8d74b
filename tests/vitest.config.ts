import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/summary-reporter.ts'],
    // Real builds and real browsers take their time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 10_000 } },
    // Only what needs the built site waits for it, and only the browser's tests need a browser.
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['tests/**/*.test.ts'], exclude: ['tests/{site,browser}/**'] },
      },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/*.test.ts'], globalSetup: ['tests/site/setup.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/site/setup.ts', 'tests/browser/setup.ts'],
        },
      },
    ],
  },
});
