import { defineConfig } from 'vitest/config';

/** What the sources and the built packages have to be, whatever they do. */
export default defineConfig({
  test: {
    include: ['tests/checks/**/*.test.ts'],
    environment: 'node',
    retry: 0,
    testTimeout: 240_000,
    // All sources are bundled for their imports: seconds alone, minutes beside other work.
    hookTimeout: 240_000,
  },
});
