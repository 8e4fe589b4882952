import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryLimits } from '#core/analysis/quality-gates.ts';
import { observe } from '#core/sign-in/observe.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { space } from '../../fixtures/shipped-space.ts';

const near = goodFace(new Float32Array(space.embeddingLength).fill(1));
const far = goodFace(new Float32Array(space.embeddingLength).fill(2), {
  box: { x: 20, y: 100, width: 130, height: 150 },
});
const frame = (...faces: readonly ReturnType<typeof goodFace>[]) => ({ width: 640, height: 480, faces });

test('two people are refused, or the nearer one is looked at, as the household says', () => {
  assert.equal(observe(frame(near, far), queryLimits).kind, 'manyFaces');
  const seen = observe(frame(near, far), queryLimits, 'nearest');
  assert.ok(seen.kind === 'query' && seen.embedding === near.embedding);
});

test('shut eyes sign nobody in, but are seen, or whoever has narrow eyes could not blink', () => {
  const asleep = goodFace(near.embedding, { quality: { ...near.quality, eyesOpen: 0.08 } });
  const seen = observe(frame(asleep), queryLimits);
  assert.ok(seen.kind === 'tooPoor' && seen.gate === 'eyesClosed' && seen.face?.embedding === near.embedding);
  const narrow = goodFace(near.embedding, { quality: { ...near.quality, eyesOpen: 0.17 } });
  assert.equal(observe(frame(narrow), queryLimits).kind, 'query');
});
