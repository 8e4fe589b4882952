import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passphraseStrength } from '#renderer/parts/passphrase-strength.ts';
import { en } from '#words/en/catalogue.ts';

const strength = (passphrase: string) => passphraseStrength(passphrase, en.parts.newPassphrase.strength);
const step = (passphrase: string) => strength(passphrase).step;

test('says how many characters are missing until the least length is reached', () => {
  assert.equal(strength('abcd').words, '6 more characters.');
  assert.equal(strength('abcdefghi').words, 'One more character.');
  assert.equal(step('ninechars'), 0);
});

test('finds repeats, runs and the best-known words easy to guess', () => {
  for (const passphrase of ['aaaaaaaaaaaa', '1234567890', 'abcdefghijkl', 'password123', 'familiar123'])
    assert.equal(step(passphrase), 1, passphrase);
});

test('finds four random words strong', () => {
  assert.ok(step('seven quiet lamps glow') >= 3);
});

test('never calls a longer passphrase of the same words weaker', () => {
  assert.ok(step('lamp otter violin') <= step('lamp otter violin sky'));
});
