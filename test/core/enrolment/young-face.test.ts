import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AgeHead, looksYoung, yearLikelihoods } from '#core/enrolment/young-face.ts';
import type { Embedder, EmbeddingNet } from '#core/recognition/embedder.ts';

const net = (name: string): EmbeddingNet => ({
  name,
  length: 2,
  weight: 1,
  query: [],
  sample: [],
  whenFollowed: 'looksAgain',
});
const embedder: Embedder = [net('face-recognition'), net('faceres')];

/** The further the second net's answer points along its first number, the more years. */
const head: AgeHead = {
  hidden: { weights: Float32Array.of(1, 0), bias: Float32Array.of(0) },
  years: { weights: Float32Array.from({ length: 41 }, (_, year) => year / 4), bias: new Float32Array(41) },
};

const half = Math.SQRT1_2;
const grownUp = Float32Array.of(half, 0, half, 0);
const child = Float32Array.of(half, 0, -half, 0.01);

test('likelihoods of the years add up to one and follow the answer', () => {
  const likelihoods = yearLikelihoods(head, Float32Array.of(12, 0));
  assert.ok(Math.abs(likelihoods.reduce((sum, value) => sum + value) - 1) < 1e-6);
  assert.equal(likelihoods.indexOf(Math.max(...likelihoods)), 40);
});

test('somebody looks like a child by the mean of their pictures', () => {
  const unsure: AgeHead = {
    ...head,
    years: { ...head.years, bias: Float32Array.from({ length: 41 }, (_, year) => -year / 4) },
  };
  assert.equal(looksYoung(unsure, embedder, [grownUp]), false);
  assert.equal(looksYoung(unsure, embedder, [child]), true);
  assert.equal(looksYoung(unsure, embedder, [grownUp, grownUp, child]), false);
});

test('nobody looks like a child without pictures, or to an embedder that lacks the net which tells', () => {
  assert.equal(looksYoung(head, embedder, []), false);
  assert.equal(looksYoung(head, [net('face-recognition'), net('another')], [child]), false);
});
