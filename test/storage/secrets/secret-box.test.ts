import assert from 'node:assert/strict';
import test from 'node:test';
import type { FieldPlace } from '#core/ports/secrets.ts';
import { createSecretBox } from '#storage/secrets/secret-box.ts';
import { createKey } from '#storage/secrets/wrapped-key.ts';

const place: FieldPlace = { table: 'members', row: 7, column: 'name' };
const plain = new TextEncoder().encode('Ada');
const refusal = { name: 'FamiliarError', code: 'storeFailed' };

test('opens what it sealed', () => {
  const box = createSecretBox(createKey());
  assert.deepEqual(box.open(place, box.seal(place, plain)), plain);
  assert.deepEqual(box.open(place, box.seal(place, new Uint8Array())), new Uint8Array());
});

test('gives the plain bytes in a buffer of their own', () => {
  const box = createSecretBox(createKey());
  assert.equal(box.open(place, box.seal(place, plain)).buffer.byteLength, plain.length);
});

test('never seals the same bytes to the same bytes', () => {
  const box = createSecretBox(createKey());
  const sealed = Array.from({ length: 100 }, () => Buffer.from(box.seal(place, plain)));
  assert.equal(new Set(sealed.map((bytes) => bytes.toString('hex'))).size, 100);
  assert.equal(
    new Set(sealed.map((bytes) => bytes.subarray(0, 12).toString('hex'))).size,
    100,
    'each has a nonce of its own',
  );
});

test('refuses sealed bytes in any other place', () => {
  const box = createSecretBox(createKey());
  const sealed = box.seal(place, plain);
  assert.throws(() => box.open({ ...place, row: 8 }, sealed), refusal);
  assert.throws(() => box.open({ ...place, column: 'role' }, sealed), refusal);
  assert.throws(() => box.open({ ...place, table: 'household' }, sealed), refusal);
});

test('tells places apart whose parts read the same in a row', () => {
  const box = createSecretBox(createKey());
  const sealed = box.seal({ table: 'a', row: 11, column: 'b' }, plain);
  assert.throws(() => box.open({ table: 'a1', row: 1, column: 'b' }, sealed), refusal);
});

test('refuses every flipped bit', () => {
  const box = createSecretBox(createKey());
  const sealed = box.seal(place, plain);
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const altered = sealed.slice();
    altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    assert.throws(() => box.open(place, altered), refusal, `bit ${bit}`);
  }
});

test('refuses every truncation', () => {
  const box = createSecretBox(createKey());
  const sealed = box.seal(place, plain);
  for (let length = 0; length < sealed.length; length += 1)
    assert.throws(() => box.open(place, sealed.subarray(0, length)), refusal, `${length} bytes`);
});

test("refuses another household's bytes", () => {
  const sealed = createSecretBox(createKey()).seal(place, plain);
  assert.throws(() => createSecretBox(createKey()).open(place, sealed), refusal);
});

test('says what to do, and nothing of the content', () => {
  const box = createSecretBox(createKey());
  assert.throws(() => box.open(place, new Uint8Array(40)), { reason: 'recordDamaged', facts: {} });
});
