import { defineConfig } from 'vitest/config';

/** What the sources and the built packages have to be, whatever they do. */
export default defineConfig({
  test: {
    include: ['tests/checks/**/*.test.ts'],
    environment: 'node',
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
