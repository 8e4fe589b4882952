import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../architecture/planted-project.ts';

/** The page with the English catalogue, compiled: what a message's facts are, and where the page shows it. */
export type WordsProgram = {
  readonly checker: ts.TypeChecker;
  /** The files of the page. */
  readonly page: readonly ts.SourceFile[];
  /** The English catalogue, and where its type is asked for. */
  readonly english: { readonly type: ts.Type; readonly at: ts.Node };
};

/** Compiles the page and the words in memory; takes some seconds. */
export function compileWords(): WordsProgram {
  const home = join(projectRoot, 'src', 'renderer');
  const { config } = ts.readConfigFile(join(home, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, home);
  const catalogue = join(projectRoot, 'src', 'words', 'en', 'catalogue.ts');
  const { composite: _, rootDir: __, ...settings } = options;
  const program = ts.createProgram([...fileNames, catalogue], settings);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(catalogue);
  if (file === undefined) throw new Error('there is no English catalogue');
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)
    .find((s) => s.name === 'en');
  if (symbol === undefined) throw new Error('the English catalogue exports no `en`');
  const own = new Set(fileNames);
  return {
    checker,
    page: program.getSourceFiles().filter(({ fileName }) => own.has(fileName)),
    english: { type: checker.getTypeOfSymbolAtLocation(symbol, file), at: file },
  };
}
