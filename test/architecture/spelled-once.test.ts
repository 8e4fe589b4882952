import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from './planted-project.ts';
import { spelledTwice, wordListsIn } from './spelled-once.ts';

/** Words of CSS, which closed lists of ours would only repeat. */
const foreign = ['center, end, start'];

test('a closed list of words is spelled once, and derived wherever else it is needed', () => {
  const paths = globSync('src/**/*.{ts,tsx}', { cwd: projectRoot });
  assert.ok(paths.length > 500, `${paths.length} files are looked at`);
  const lists = paths.flatMap((path) => wordListsIn(path, readFileSync(join(projectRoot, path), 'utf8')));
  assert.deepEqual(spelledTwice(lists.filter(({ words }) => !foreign.includes(words.join(', ')))), []);
});

test('a union and an array with the same members are found, whatever their order', () => {
  const union = wordListsIn('a.ts', "type Level = 'low' | 'middle' | 'high';");
  const array = wordListsIn('b.ts', "\nconst levels = z.enum(['high', 'low', 'middle']);");
  assert.deepEqual(spelledTwice([...union, ...array]), ['high, low, middle: a.ts:1, b.ts:2']);
});

test('names of properties, grants and events are no lists of members', () => {
  const text =
    "type A = Pick<B, 'a' | 'b' | 'c'>;\nconst call = { allow: ['a', 'b', 'c'], staleAfter: ['a', 'b', 'c'] };";
  assert.deepEqual(wordListsIn('a.ts', text), []);
});
