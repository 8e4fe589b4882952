import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const source = (path: string): string => resolve(import.meta.dirname, 'src', path);

/**
 * Programs that a module starts beside itself (`new URL('./name.ts', import.meta.url)`) are built into files of their
 * own, next to it.
 */
const besideItself: Plugin = {
  name: 'programs-beside-their-module',
  transform(code, id) {
    return code.replaceAll(
      /new URL\((['"])\.\/([\w-]+)\.ts\1, import\.meta\.url\)/g,
      (_match, _quote, name: string) => {
        this.emitFile({ type: 'chunk', id: resolve(id, '..', `${name}.ts`), fileName: `${name}.js` });
        return `new URL('./${name}.js', import.meta.url)`;
      },
    );
  },
};

/** The name of a part that is loaded when it is needed: a language is called by its folder, `words-en.js`. */
const partName = ({ facadeModuleId }: { readonly facadeModuleId: string | null }): string => {
  const [, language] = facadeModuleId?.match(/words\/(\w+)\/catalogue\.ts$/) ?? [];
  return language === undefined ? '[name].js' : `words-${language}.js`;
};

const common: UserConfig = { publicDir: false, logLevel: 'warn' };

const output = { outDir: 'dist/host', target: 'node24', ssr: true, reportCompressedSize: false } as const;

/**
 * Electron's main process and the engine programs it starts. Packages stay outside: some of them are native. One is
 * built in, of which a tenth is needed: read file by file out of the archive it would delay every start.
 */
const main: UserConfig = {
  ...common,
  ssr: { noExternal: ['zod'] },
  plugins: [besideItself],
  build: {
    ...output,
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: source('main/index.ts'),
        'engine-process': source('engine/process/engine-process.ts'),
        'probe-process': source('engine/process/probe-process.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: partName },
    },
  },
};

/** The preload: one CommonJS file that needs nothing but Electron, as a sandboxed preload has to be. */
const preload: UserConfig = {
  ...common,
  build: {
    ...output,
    emptyOutDir: false,
    rolldownOptions: { input: source('preload/index.ts'), output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
};

/** Builds what Electron runs outside the page: mode `main` first, then mode `preload`. */
export default defineConfig(({ mode }) => (mode === 'preload' ? preload : main));
