import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf } from '#core/enrolment/coverage.ts';
import { adviseOnMember, type MemberCondition } from '#core/enrolment/member-advice.ts';

const quality = { sharpness: 0.8, exposure: 1, brightness: 130, interocularPx: 80, occlusion: 0, eyesOpen: 0.3 };
let id = 0;
const sample = (yaw: number, pitch: number, changes: Partial<typeof quality> = {}) => {
  id += 1;
  return { id, quality: { ...quality, ...changes }, pose: { yaw, pitch, roll: 0 }, createdAt: 1_000, isBlurred: false };
};
const everyPose = () => [sample(0, -12), sample(20, -12), sample(-20, -12), sample(0, 14), sample(0, -30)];
const condition = (samples: MemberCondition['samples'], changes: Partial<MemberCondition> = {}): MemberCondition => ({
  samples,
  flagged: 0,
  misfiled: [],
  closeTo: [],
  isYoung: false,
  now: 2_000,
  ...changes,
});
const kinds = (given: MemberCondition): string[] => adviseOnMember(given).map(({ kind }) => kind);

test('every look is counted as what it shows', () => {
  const { poses, missing, spread } = coverageOf(everyPose());
  assert.deepEqual(
    poses.map(({ pose, count }) => [pose, count]),
    [
      ['front', 1],
      ['left', 1],
      ['right', 1],
      ['up', 1],
      ['down', 1],
    ],
  );
  assert.deepEqual(missing, []);
  assert.deepEqual([spread[3]?.yaw, spread[3]?.pitch], [0, 24]);
});

test('light, covered faces and missing poses are counted', () => {
  const { lighting, uncovered, partlyCovered, missing } = coverageOf([
    sample(0, -10, { brightness: 40 }),
    sample(1, -10, { brightness: 200, occlusion: 0.6 }),
  ]);
  assert.deepEqual(
    lighting.map(({ count }) => count),
    [1, 0, 1],
  );
  assert.deepEqual([uncovered, partlyCovered, missing], [1, 1, ['left', 'right', 'up', 'down']]);
});

test('no samples cover nothing', () => {
  assert.deepEqual(coverageOf([]).missing, ['front', 'left', 'right', 'up', 'down']);
  assert.deepEqual(adviseOnMember(condition([])), [{ kind: 'noSamples' }]);
});

test('a member in good shape is told so, and only that', () => {
  assert.deepEqual(kinds(condition(everyPose())), ['good']);
});

test('two dark pictures ask for more, by daylight', () => {
  const dark = [sample(0, -10, { brightness: 40 }), sample(2, -10, { brightness: 45 })];
  assert.deepEqual(kinds(condition(dark)), ['fewSamples', 'allDark', 'missingPose']);
});

test('a picture in the wrong place comes first, then closeness to someone else, age last', () => {
  const years = 3 * 365 * 24 * 3_600_000;
  const given = condition(everyPose(), {
    flagged: 2,
    misfiled: [{ memberId: 5, count: 1 }],
    closeTo: [4],
    now: years,
  });
  assert.deepEqual(kinds(given), ['misfiled', 'closeTo', 'flagged', 'old']);
});

test('a child is asked for three pictures, and for a new one after a year', () => {
  const yearMs = 365 * 24 * 3_600_000;
  const young = { isYoung: true, now: 1_000 + yearMs };
  assert.deepEqual(kinds(condition([sample(0, -10), sample(20, -10)], young)), ['fewOfYoung', 'missingPose']);
  assert.deepEqual(kinds(condition(everyPose(), young)), ['good']);
  assert.deepEqual(kinds(condition(everyPose(), { ...young, now: young.now + 1 })), ['outgrown']);
  assert.deepEqual(kinds(condition(everyPose(), { isYoung: false, now: young.now + 1 })), ['good']);
});
