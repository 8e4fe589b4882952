import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../base/list-files.ts';
import type { Findings } from './findings.ts';

/**
 * The folders whose code keeps the limits; a test is one long call by nature. Research may have long lines: it writes
 * reports and drawings as markup.
 */
const folders = /^(src|scripts|research|models)\/.*\.tsx?$/;

/** A migration is one long statement, and is never edited again. */
const migrations = /\/migrations\//;

const most = { lineCharacters: 120, functionLines: 40, factoryLines: 60, parameters: 4 };

const nameOf = (node: ts.SignatureDeclaration): string => {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : 'a function';
};

const problemsOf = (node: ts.SignatureDeclaration, source: ts.SourceFile): string[] => {
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const start = lineAt(node.getStart());
  const lines = lineAt(node.getEnd()) - start + 1;
  const name = nameOf(node);
  const mostLines = /^create[A-Z]/.test(name) ? most.factoryLines : most.functionLines;
  const place = `${source.fileName}:${start}: ${name} has`;
  return [
    ...(lines > mostLines ? [`${place} ${lines} lines; the most is ${mostLines}.`] : []),
    ...(node.parameters.length > most.parameters
      ? [`${place} ${node.parameters.length} parameters; the most is ${most.parameters}.`]
      : []),
  ];
};

const checkFile = (path: string, text: string): string[] => {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const problems = text
    .split('\n')
    .flatMap((line, index) =>
      line.length > most.lineCharacters && !path.startsWith('research/')
        ? [`${path}:${index + 1}: has ${line.length} characters; the most is ${most.lineCharacters}.`]
        : [],
    );
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
      problems.push(...problemsOf(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
};

/**
 * Checks what the formatter and the linter leave to people: long lines of text, long functions, long lists of
 * parameters.
 */
export const checkLimits = (root: string): Findings => {
  const files = listFiles(root).filter((path) => folders.test(path) && !migrations.test(path));
  const problems = files.flatMap((path) => checkFile(path, readFileSync(join(root, path), 'utf8')));
  return { problems, filesRead: files.length };
};
