import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const project = join(import.meta.dirname, '..', '..');
const document = readFileSync(join(project, 'docs', 'SECURITY.md'), 'utf8');

/** Every `file: sentence` of the document. */
const named = [...document.matchAll(/`(test\/[\w./-]+\.(?:test|spec)\.tsx?): ([^`]+)`/g)].map(
  ([, file = '', sentence = '']) => ({ file, sentence }),
);

test('every test that the security document names exists, by file and by sentence', () => {
  assert.ok(named.length > 50, `the document names ${named.length} tests`);
  const missing = named.filter(({ file, sentence }) => {
    const path = join(project, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').replaceAll("\\'", "'").includes(sentence);
  });
  assert.deepEqual(missing, []);
});

test('no row of its tables makes a claim without a test', () => {
  const claims = document.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| claim'));
  assert.deepEqual(
    claims.filter((line) => !/`test\/[^`]+: [^`]+` \|$/.test(line)),
    [],
  );
});
