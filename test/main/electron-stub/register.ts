import { registerHooks } from 'node:module';

// Preloaded into a process that runs the built shell: the name "electron" then means the stub, and no runtime is looked
// for.
const stub = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: stub, shortCircuit: true } : next(specifier, context),
});
