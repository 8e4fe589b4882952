import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './planted-project.ts';

/**
 * Words of a real file that are replaced by others, as when a union gets one more member. They must stand there exactly
 * once.
 */
export type Edit = { readonly path: string; readonly find: string; readonly replace: string };

/** Something that the compiler finds wrong in a file. */
type Fault = { readonly path: string; readonly message: string };

function edit(edits: readonly Edit[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, find, replace } of edits) {
    const parts = (texts.get(path) ?? readFileSync(join(projectRoot, path), 'utf8')).split(find);
    assert.equal(parts.length, 2, `${path} holds ${JSON.stringify(find)} ${parts.length - 1} times`);
    texts.set(path, parts.join(replace));
  }
  return texts;
}

const pathOf = (fileName: string): string => relative(projectRoot, resolve(fileName)).split(sep).join('/');

function faultsOf(folder: string, texts: ReadonlyMap<string, string>): Fault[] {
  const home = join(projectRoot, 'src', folder);
  const { config } = ts.readConfigFile(join(home, 'tsconfig.json'), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, home);
  const { fileNames } = parsed;
  const { composite: _, rootDir: __, ...options } = parsed.options;
  const host = ts.createCompilerHost(options);
  host.readFile = (fileName) => texts.get(pathOf(fileName)) ?? ts.sys.readFile(fileName);
  const program = ts.createProgram(fileNames, options, host);
  const own = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
  return own.flatMap((file) =>
    program.getSemanticDiagnostics(file).map(({ messageText }) => ({
      path: pathOf(file.fileName),
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    })),
  );
}

/**
 * Type-checks folders of `src` as they are but for the edits, without writing anything, and answers what is wrong then.
 */
export function faultsAfter(edits: readonly Edit[], folders: readonly string[]): readonly Fault[] {
  const texts = edit(edits);
  return folders.flatMap((folder) => faultsOf(folder, texts));
}
