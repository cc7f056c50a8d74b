import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Real builds and real browsers take their time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
