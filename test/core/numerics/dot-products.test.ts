import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileDotProducts } from '#core/numerics/dot-products.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { dot } from '#core/recognition/embedding.ts';
import { randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';

const random = createRandom(51);
const createDotProducts = compileDotProducts(space.embeddingLength);

test('the kernel agrees with plain arithmetic for every row', () => {
  for (const count of [0, 1, 2, 511, 512, 513, 3000]) {
    const rows = Array.from({ length: count }, () => randomEmbedding(random));
    const query = randomEmbedding(random);
    const products = createDotProducts(rows)(query);
    assert.equal(products.length, count);
    for (const [i, row] of rows.entries())
      assert.ok(Math.abs((products[i] as number) - dot(row, query)) < 1e-6, `row ${i} of ${count}`);
  }
});

test('a second query leaves no trace of the first', () => {
  const rows = [randomEmbedding(random), randomEmbedding(random)];
  const multiply = createDotProducts(rows);
  multiply(randomEmbedding(random));
  const own = multiply(rows[1] as Float32Array);
  assert.ok(Math.abs((own[1] as number) - 1) < 1e-6);
});

test('two sets of rows do not share memory', () => {
  const [a, b] = [randomEmbedding(random), randomEmbedding(random)];
  const [first, second] = [createDotProducts([a]), createDotProducts([b])];
  second(a);
  assert.ok(Math.abs((first(a)[0] as number) - 1) < 1e-6);
});
