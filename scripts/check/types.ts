import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../base/list-files.ts';
import type { Findings } from './findings.ts';

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};

const parseConfig = (file: string): ts.ParsedCommandLine => {
  const parsed = ts.getParsedCommandLineOfConfigFile(file, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.formatDiagnostic(diagnostic, formatHost));
    },
  });
  if (parsed === undefined) throw new Error(`${file} cannot be read.`);
  return parsed;
};

/** The projects that are built for this one, itself included, each with the files it covers. */
const coveredFiles = (config: string, seen = new Map<string, readonly string[]>()): Map<string, readonly string[]> => {
  if (seen.has(config)) return seen;
  const { fileNames, projectReferences = [] } = parseConfig(config);
  seen.set(config, fileNames);
  for (const reference of projectReferences) coveredFiles(ts.resolveProjectReferencePath(reference), seen);
  return seen;
};

/**
 * Builds the project's declarations and those it refers to, as far as they are out of date, and answers what the
 * compiler says.
 */
const build = (config: string): string[] => {
  const problems: string[] = [];
  const report = (diagnostic: ts.Diagnostic): void => {
    problems.push(ts.formatDiagnostic(diagnostic, formatHost).trim());
  };
  const host = ts.createSolutionBuilderHost(ts.sys, undefined, report, () => undefined);
  ts.createSolutionBuilder(host, [config], {}).build();
  return problems;
};

/**
 * Type-checks `project`, a folder with a tsconfig, and all that it refers to, each folder for its own runtime, and
 * reports TypeScript files of its folder that no project covers. What has not changed since the last check is not read
 * again.
 */
export const checkTypes = (root: string, project = '.'): Findings => {
  const config = join(root, project, 'tsconfig.json');
  const pathIn = (file: string): string => relative(root, file).split(sep).join('/');
  const covered = new Set([...coveredFiles(config).values()].flat().map(pathIn));
  const files = listFiles(root).filter((file) => /\.tsx?$/.test(file) && pathIn(dirname(config)) === '');
  const stray = files.filter((file) => !covered.has(file));
  const problems = [...build(config), ...stray.map((file) => `${file}: no tsconfig covers it.`)];
  return { problems, filesRead: [...covered].filter((file) => /\.tsx?$/.test(file)).length };
};
