import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const { ESNext } = ts.ModuleKind;

/** Compiles the bridge to the keychain; answers the path of what the older Electron starts with. */
export const buildKeychainBridge = async (root: string): Promise<string> => {
  const source = readFileSync(join(import.meta.dirname, 'keychain-bridge.ts'), 'utf8');
  const compilerOptions = { module: ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true };
  const built = join(root, 'dist', 'electron-tests', 'bridges', 'keychain-bridge.js');
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, ts.transpileModule(source, { compilerOptions }).outputText);
  return built;
};
