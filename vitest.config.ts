import { defineConfig } from 'vitest/config';

/** The component tests: `*.test.tsx` in a DOM without a browser. Files `*.test.ts` belong to node:test. */
export default defineConfig({
  test: {
    include: ['test/renderer/**/*.test.tsx'],
    environment: 'jsdom',
    setupFiles: ['test/renderer/harness/browser-shims.ts'],
    css: { include: [/\.module\.css$/] },
    allowOnly: false,
    unstubGlobals: true,
    // The setup leaves no trace between files, and a new DOM for each costs half a second.
    isolate: false,
  },
});
