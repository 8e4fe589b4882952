import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { pseudoPage } from './pseudo-page.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The modules of the page that know its languages, and what takes their place; each may use the one it replaces. */
const replaced: Readonly<Record<string, string>> = {
  '#words/languages.ts': 'pseudo-languages.ts',
  '#words/load-catalogue.ts': 'load-pseudo-catalogue.ts',
};

const pseudoLocales: Plugin = {
  name: 'pseudo-locales',
  enforce: 'pre',
  resolveId: (asked, importer) => {
    const name = replaced[asked];
    const isOwn = importer?.startsWith(import.meta.dirname) ?? false;
    return name === undefined || isOwn ? null : join(import.meta.dirname, name);
  },
};

/** Builds the page so that it speaks the pseudo-locales `en-XA` and `ar-XB` where the browser asks for them. */
export async function buildPseudoPage(): Promise<void> {
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'src', 'renderer'),
    logLevel: 'warn',
    plugins: [pseudoLocales],
    build: { outDir: pseudoPage },
  });
}
