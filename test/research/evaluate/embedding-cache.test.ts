import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { openEmbeddingCache } from '../../../research/evaluate/embed/embedding-cache.ts';
import { randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const random = createRandom(2);
const [hash, otherHash] = ['ab'.repeat(32), 'cd'.repeat(32)];
const analysis = {
  width: 100,
  height: 80,
  faces: [
    {
      box: { x: 1, y: 2, width: 3.5, height: 4 },
      embedding: randomEmbedding(random),
      sampleEmbedding: randomEmbedding(random),
    },
  ],
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('what was written is read again, bit for bit', (t) => {
  const cache = openEmbeddingCache(tempDir(t), ['1', 'model'], space);
  assert.equal(cache.read(hash), null);
  cache.write(hash, analysis);
  assert.deepEqual(cache.read(hash), analysis);
  assert.equal(cache.read(otherHash), null);
});

test('another model or another pipeline shares nothing', (t) => {
  const folder = tempDir(t);
  openEmbeddingCache(folder, ['1', 'model'], space).write(hash, analysis);
  assert.equal(openEmbeddingCache(folder, ['1', 'other model'], space).read(hash), null);
  assert.equal(openEmbeddingCache(folder, ['2', 'model'], space).read(hash), null);
});

test('only the user may read the entries, and nothing unfinished stays behind', {
  skip: process.platform === 'win32',
}, (t) => {
  const folder = tempDir(t);
  openEmbeddingCache(folder, ['1'], space).write(hash, analysis);
  const files = filesBelow(folder);
  assert.equal(files.length, 1);
  assert.equal(statSync(files[0] ?? '').mode & 0o777, 0o600);
});

test('an entry that was cut short, altered or belongs to another picture is not used', (t) => {
  const folder = tempDir(t);
  const cache = openEmbeddingCache(folder, ['1'], space);
  cache.write(hash, analysis);
  const [path = ''] = filesBelow(folder);
  const whole = readFileSync(path, 'utf8');
  for (const damaged of [
    '',
    whole.slice(0, 200),
    whole.replace('"width":100', '"width":101'),
    whole.replace(/.{4}"}\]/, 'AAAA"}]'),
  ]) {
    assert.notEqual(damaged, whole);
    writeFileSync(path, damaged);
    assert.equal(cache.read(hash), null);
  }
  writeFileSync(path, whole);
  assert.deepEqual(cache.read(hash), analysis);
  cache.write(otherHash, analysis);
  writeFileSync(path.replaceAll('ab', 'cd'), whole);
  assert.equal(cache.read(otherHash), null);
});

test('clearing forgets the entries of these models alone', (t) => {
  const folder = tempDir(t);
  const [cache, other] = [openEmbeddingCache(folder, ['1'], space), openEmbeddingCache(folder, ['2'], space)];
  cache.write(hash, analysis);
  other.write(hash, analysis);
  cache.clear();
  assert.equal(cache.read(hash), null);
  assert.deepEqual(other.read(hash), analysis);
});
