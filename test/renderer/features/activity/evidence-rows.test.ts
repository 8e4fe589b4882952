import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LivenessEvidence, livenessEvidenceSchema } from '#contract/liveness.ts';
import { evidenceRows as rowsOf } from '#renderer/features/activity/evidence-rows.ts';
import { en } from '#words/en/catalogue.ts';

const evidenceRows = (seen: LivenessEvidence) => rowsOf(seen, en.activity.evidence);

const evidence = {
  level: 'standard',
  reason: 'blink',
  seconds: 2.4,
  frames: 31,
  stillBlinks: 1,
  movingBlinks: 0,
  depth: null,
  relief: null,
  comparisons: 0,
  yawRange: 3,
  pitchRange: 2,
  mouthRange: 0,
  path: 0.1,
  actions: [],
  camera: { repeatedFrames: 0, oddMoments: 0, isVirtual: false },
} as const satisfies LivenessEvidence;

test('tells what spoke for a living person, and no line about what was not looked at', () => {
  assert.deepEqual(evidenceRows({ ...evidence, actions: [] }), [
    { what: 'Sign of life', value: 'A blink was seen' },
    { what: 'Blinks', value: '1' },
    { what: 'Watched', value: '31 pictures in 2.4 seconds' },
  ]);
});

test('names the actions asked for, the depth, and a camera that may be none', () => {
  const rows = evidenceRows({
    ...evidence,
    reason: 'flat',
    depth: 0.0021,
    actions: ['turnLeft', 'nod'],
    camera: { ...evidence.camera, isVirtual: true },
  });
  assert.deepEqual(
    rows.slice(3).map(({ value }) => value),
    ['0.002 of the distance between the eyes', 'turn left, nod', 'May be a program instead of a camera'],
  );
});

test('evidence from before the relief was measured still explains its attempt; relief is told in parts of a face', () => {
  const { relief: _, ...older } = evidence;
  assert.equal(evidenceRows(livenessEvidenceSchema.parse(older)).length, 3);
  assert.equal(
    evidenceRows({ ...evidence, relief: 0.724 }).at(-1)?.value,
    '72 % of what a real face shows in such a turn',
  );
});
