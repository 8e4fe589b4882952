import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Comparison,
  qualityRows,
  regionWords,
  strangerWords,
} from '#renderer/features/map/compare/compare-words.ts';
import { en } from '#words/en/catalogue.ts';

const { compare: words } = en;

const quality = { sharpness: 0.8, exposure: 0.9, brightness: 140, interocularPx: 80, occlusion: 0, eyesOpen: 0.3 };
const face: Comparison['a'] = { quality, pose: { yaw: 0, pitch: -10, roll: 0 }, at: 0, name: 'Ana', landmarks: null };
const comparison: Comparison = {
  distance: 0.2,
  threshold: 0.34,
  margin: 0.04,
  strangerRate: 1e-5,
  verdict: 'same',
  a: face,
  b: face,
  regions: [],
};

test('puts the verdict and its figures in words, on either side of the limit', () => {
  assert.match(words.figures(comparison), /0\.14 below the limit/);
  assert.match(
    words.figures({ ...comparison, verdict: 'near', distance: 0.33 }),
    /0\.01 below the limit\. Familiar needs a lead/,
  );
  assert.match(
    words.figures({ ...comparison, verdict: 'near', distance: 0.36 }),
    /0\.02 above the limit\. Familiar needs a lead/,
  );
  assert.match(words.figures({ ...comparison, verdict: 'different', distance: 0.6 }), /0\.26 above the limit\.$/);
});

test('says how many strangers are as near', () => {
  assert.match(strangerWords(0, en), /Fewer than one in a million/);
  assert.match(strangerWords(1e-4, en), /One in 10,000 pairs of strangers is this close/);
  assert.match(strangerWords(0.3, en), /Of 100 pairs of strangers, 30/);
  assert.match(strangerWords(1, en), /^Nearly all/);
});

test('points at what was different when the pictures were taken', () => {
  const dark: Comparison['a'] = {
    ...face,
    quality: { ...quality, brightness: 60, sharpness: 0.2 },
    pose: { yaw: 25, pitch: -2, roll: 0 },
  };
  const notes = qualityRows(face, dark, words).flatMap(({ note }) => note ?? []);
  assert.deepEqual(notes, ['Very different light', 'One is blurred', 'Seen from different sides']);
  const rowOf = (name: string) => qualityRows(face, dark, words).find(({ what }) => what === name);
  assert.equal(rowOf('Turned')?.b, '25° left');
  assert.deepEqual([rowOf('Nodded')?.a, rowOf('Nodded')?.b], ['straight', '8° up']);
});

test('has no line about what is not known of both', () => {
  assert.deepEqual(qualityRows(face, { ...face, quality: null, pose: null }, words), []);
});

test('names the feature that differs most', () => {
  assert.match(
    regionWords(
      [
        { region: 'eyes', difference: 0.02 },
        { region: 'mouth', difference: 0.12 },
      ],
      words,
    ),
    /^This differs most: Mouth\./,
  );
  assert.match(regionWords([{ region: 'eyes', difference: 0.02 }], words), /almost in the same places/);
  assert.match(regionWords([], words), /cannot compare/);
});
