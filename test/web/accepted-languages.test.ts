import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedLanguages } from '#web/accepted-languages.ts';

test('puts the languages of a browser in the order of its wishes', () => {
  assert.deepEqual(acceptedLanguages('de-CH,de;q=0.9,en;q=0.8'), ['de-CH', 'de', 'en']);
  assert.deepEqual(acceptedLanguages('en;q=0.5, fr;q=0.7, es'), ['es', 'fr', 'en']);
});

test('leaves out what a browser does not want, and what is no wish', () => {
  assert.deepEqual(acceptedLanguages('de;q=0, en;q=x, ,es;q=0.1'), ['es']);
  assert.deepEqual(acceptedLanguages(''), []);
  assert.deepEqual(acceptedLanguages(undefined), []);
});
