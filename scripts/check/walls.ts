import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../base/list-files.ts';
import type { Findings } from './findings.ts';
import { wallRules } from './walls/rules.ts';
import { parseFile } from './walls/syntax.ts';

const shown = /^src\/(?:main|preload|renderer|contract)\/.*\.tsx?$/;

/**
 * The one page: everything it names lies beside it, and nothing is written into it that a policy would have to allow.
 */
const checkPage = (path: string, text: string): string[] => {
  const addresses = [...text.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, address = '']) => address);
  const strange = addresses.filter((address) => !address.startsWith('./'));
  const inline = /<script(?![^>]*\bsrc=)|<style|\bon\w+="|\bstyle="|javascript:/i.exec(text);
  return [
    ...strange.map((address) => `${path}: names a place outside the app ("${address}").`),
    ...(inline === null ? [] : [`${path}: has code or style written into it ("${inline[0]}").`]),
  ];
};

/** Checks, without running them, that the windows, the preload and the page are walled in. */
export const checkWalls = (root: string): Findings => {
  const paths = listFiles(root).filter((path) => shown.test(path));
  const pages = listFiles(root).filter((path) => /^src\/.*\.html$/.test(path));
  const problems = paths.flatMap((path) => {
    const file = parseFile(path, readFileSync(join(root, path), 'utf8'));
    return wallRules.flatMap((rule) => rule(file).map((problem) => `${path}: ${problem}.`));
  });
  return {
    problems: [...problems, ...pages.flatMap((path) => checkPage(path, readFileSync(join(root, path), 'utf8')))],
    filesRead: paths.length + pages.length,
  };
};
