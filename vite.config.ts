import { defineConfig, type Plugin } from 'vite';
import { noticesFile } from '#contract/notices.ts';
import { collectNotices } from './scripts/release/notices/collect-notices.ts';

/** Lays the licences of everything that is shipped beside the page, which shows them. */
const notices: Plugin = {
  name: 'notices',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: noticesFile,
      source: JSON.stringify(collectNotices(import.meta.dirname)),
    });
  },
};

/** Builds the renderer. No inline code, styles or data addresses: the page's content security policy allows none. */
export default defineConfig({
  root: 'src/renderer',
  base: './',
  plugins: [notices],
  build: {
    outDir: '../../dist/renderer',
    emptyOutDir: true,
    target: 'chrome134',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
