import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../base/list-files.ts';
import type { Findings } from './findings.ts';

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};

const readConfig = (root: string, config: string): ts.ParsedCommandLine => {
  const parsed = ts.getParsedCommandLineOfConfigFile(join(root, config), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.formatDiagnostic(diagnostic, host));
    },
  });
  if (parsed === undefined) {
    throw new Error(`${config} cannot be read.`);
  }
  return parsed;
};

/** The config that is responsible for a file: the one in the nearest folder above it. */
const configOf = (file: string, configs: readonly string[]): string | undefined => {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const config = folder === '.' ? 'tsconfig.json' : `${folder}/tsconfig.json`;
    if (configs.includes(config)) {
      return config;
    }
    if (folder === '.') {
      return undefined;
    }
  }
};

const pathIn = (root: string, fileName: string): string => relative(root, resolve(fileName)).split(sep).join('/');

/** Type-checks every TypeScript file below `root` under its own folder's tsconfig, and reports files that no config covers. */
export const checkTypes = (root: string): Findings => {
  const files = listFiles(root);
  const configs = files.filter((file) => file === 'tsconfig.json' || file.endsWith('/tsconfig.json'));
  const unchecked = new Set(files.filter((file) => /\.tsx?$/.test(file)));
  const filesRead = unchecked.size;
  const problems: string[] = [];
  for (const config of configs) {
    const { fileNames, options, errors } = readConfig(root, config);
    if (fileNames.length === 0) {
      continue;
    }
    const program = ts.createProgram(fileNames, options);
    const own = program
      .getSourceFiles()
      .filter(({ fileName }) => configOf(pathIn(root, fileName), configs) === config && fileNames.includes(fileName));
    const diagnostics = [
      ...errors,
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...own.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
    ];
    problems.push(...diagnostics.map((diagnostic) => `${config}: ${ts.formatDiagnostic(diagnostic, host).trim()}`));
    for (const { fileName } of own) unchecked.delete(pathIn(root, fileName));
  }
  problems.push(...[...unchecked].map((file) => `${file}: no tsconfig in its folder or above includes it.`));
  return { problems, filesRead };
};
