import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Two workers: the suite starts servers and databases, and a small machine has two cores.
    maxWorkers: 2,
  },
});
