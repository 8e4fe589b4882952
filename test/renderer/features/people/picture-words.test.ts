import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as coverage from '#renderer/features/people/coverage.ts';
import { matchesOther, type SampleFlag } from '#renderer/features/people/gallery/flags.ts';
import { qualityReadings, qualityShare } from '#renderer/features/people/gallery/quality.ts';
import { en } from '#words/en/catalogue.ts';

const words = en;
const flagTitle = (kind: SampleFlag['flag'], other: string | null) => words.gallery.flags.titles[kind](other);
const flagReason = (flag: SampleFlag, name: string, other: string | null, matches: boolean, inUse = true) =>
  words.gallery.flags.reasons[flag.flag]({ ...flag, name, other, matches, inUse });
const coverageWords = (of: Parameters<typeof coverage.coverageWords>[0]) =>
  coverage.coverageWords(of, words.people.coverage);
const countedWords = (of: Parameters<typeof coverage.countedWords>[0]) =>
  coverage.countedWords(of, words.people.coverage);

const quality = { sharpness: 0.8, exposure: 0.9, brightness: 130, interocularPx: 80, occlusion: 0, eyesOpen: 0.3 };
const straight = { yaw: 0, pitch: -10, roll: 0 };
const kind = { look: 'front', lighting: 'even', isPartlyCovered: false } as const;
const picture = { quality, pose: straight, kind };
const wordsOf = (label: string, from: Parameters<typeof qualityReadings>[0]) =>
  qualityReadings(from, words.gallery.quality).find((reading) => reading.label === label)?.words;

test('finds nothing to complain of in a good picture', () => {
  assert.deepEqual(
    qualityReadings(picture, words.gallery.quality).map(({ words: said }) => said),
    ['sharp', 'well lit', 'frontal', 'large, eyes 80 px apart', 'nothing covered'],
  );
});

test('tells dark from bright, and blurred from small', () => {
  assert.equal(wordsOf('Lit', { ...picture, quality: { ...quality, brightness: 45 } }), 'rather dark');
  assert.equal(wordsOf('Lit', { ...picture, quality: { ...quality, brightness: 232 } }), 'very bright');
  assert.equal(wordsOf('Sharp', { ...picture, quality: { ...quality, sharpness: 0.1 } }), 'blurred');
  assert.match(wordsOf('Size', { ...picture, quality: { ...quality, interocularPx: 30 } }) ?? '', /^small/);
});

test('counts a turned head as turned, not as poor', () => {
  const left = { yaw: 20, pitch: -10, roll: 0 };
  assert.equal(wordsOf('Frontal', { ...picture, pose: left, kind: { ...kind, look: 'left' } }), 'turned');
  assert.equal(wordsOf('Frontal', { ...picture, pose: left, kind: { ...kind, look: null } }), 'turned far away');
  assert.equal(qualityShare(quality, left), qualityShare(quality, straight));
});

test('says of the same picture that it is covered, or that it is not, and never perhaps', () => {
  for (const occlusion of [0, 0.3, 0.45, 0.5, 0.55, 0.7, 1]) {
    const said = (isPartlyCovered: boolean) =>
      wordsOf('Uncovered', { ...picture, quality: { ...quality, occlusion }, kind: { ...kind, isPartlyCovered } });
    assert.deepEqual([said(false), said(true)], ['nothing covered', 'partly covered']);
  }
});

test('does not ask to set aside a picture that is set aside', () => {
  const flag = { flag: 'pullsTowardsOther' as const, value: 0.284, limit: 0.31, sampleId: 4, memberId: 2 };
  assert.match(flagReason(flag, 'Ana', 'Ben', true, true), /set it aside/);
  assert.match(flagReason(flag, 'Ana', 'Ben', true, false), /leave it set aside\.$/);
  const { veryNear } = words.gallery.flags.nearness;
  assert.match(veryNear.reason(false), /leave it set aside\.$/);
});

test('names the member that a picture pulls towards, and says what helps', () => {
  const flag = { flag: 'pullsTowardsOther' as const, value: 0.284, limit: 0.31, sampleId: 4, memberId: 2 };
  assert.equal(flagTitle(flag.flag, 'Ben'), 'Looks like Ben');
  assert.match(flagReason(flag, 'Ana', 'Ben', true), /^It could be taken for Ben\. .*move it there.*set it aside/);
});

test('tells a member in words alone that a picture comes near somebody, not whom', () => {
  const { near, veryNear } = words.gallery.flags.nearness;
  assert.deepEqual([near.title, veryNear.title], ['A little like someone else', 'Looks like someone else']);
  assert.match(veryNear.reason(true), /If it shows someone else, remove it\. If not, set it aside/);
  for (const { reason } of [near, veryNear]) assert.doesNotMatch(reason(true), /\d/);
});

test('speaks of moving only where the picture would be taken for the other member', () => {
  const flag = { flag: 'pullsTowardsOther' as const, value: 0.52, limit: 0.6, sampleId: 4, memberId: 2 };
  const ben = { memberId: 2, name: 'Ben', sampleId: 4, distance: 0.55, score: 0.52, threshold: 0.41 };
  assert.equal(matchesOther(flag, { nearestOther: ben }), false);
  assert.equal(matchesOther({ ...flag, value: 0.4 }, { nearestOther: ben }), true);
  assert.equal(matchesOther({ ...flag, flag: 'outlier', value: 0.4, memberId: null }, { nearestOther: ben }), false);
  assert.match(flagReason(flag, 'Ana', 'Ben', false), /^It is a little close to Ben\. A clearer picture of Ana/);
  assert.doesNotMatch(flagReason(flag, 'Ana', 'Ben', false), /move/);
});

test('puts both distances beside the limit', () => {
  const ben = { memberId: 2, name: 'Ben', sampleId: 1, distance: 0.5, score: 0.512, threshold: 0.31 };
  assert.equal(words.distances.toOwn(0.2, 'Ana'), '0.20 from the other pictures of Ana.');
  assert.equal(
    words.distances.toNearestOther(ben),
    '0.51 from Ben, the nearest other member, who would match at 0.31.',
  );
});

test('says which looks are missing', () => {
  const poses = [{ pose: 'front' as const, count: 1 }];
  assert.equal(coverageWords({ poses, missing: ['left', 'up'] }), 'Missing: a look to the left and upwards.');
  assert.equal(coverageWords({ poses, missing: [] }), 'There is a picture of every look.');
});

test('says what the coverage counts, and what it cannot count as a look', () => {
  const poses = [{ pose: 'front' as const, count: 3 }];
  assert.equal(countedWords({ poses, uncovered: 2, partlyCovered: 1 }), 'This counts the 3 pictures in use.');
  assert.match(
    countedWords({ poses, uncovered: 4, partlyCovered: 0 }),
    /4 pictures in use\. One of them is turned too far/,
  );
});
