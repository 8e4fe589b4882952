import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FaceSignals } from '#core/liveness/face-signals.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Decision } from '#core/recognition/decide.ts';
import { isLost, noProof, type Proof, seeDuringProof, whoseFace } from '#core/sign-in/proof.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { limits } from '../../fixtures/shipped-space.ts';
import { trace } from '../liveness/traces.ts';

const random = createRandom(11);
const ana = randomEmbedding(random);
const match: Decision = { outcome: 'match', memberId: 1, distance: 0.2, threshold: 0.33, margin: null };
const noMatch: Decision = { ...match, outcome: 'noMatch' };
const [calm] = trace({ ms: 100 });

type Seen = readonly [distance: number, decision: Decision | null, looks?: Partial<FaceSignals>];

/** What is known after some frames, a hundred milliseconds apart. */
const see = (frames: readonly Seen[]): Proof => {
  assert.ok(calm);
  return frames.reduce(
    (proof, [away, decision, looks = {}], i) =>
      seeDuringProof(
        proof,
        { embedding: embeddingAt(ana, away, random), decision, signals: { ...calm, ...looks }, atMs: 100 * i },
        limits,
      ),
    noProof(match, ana, calm),
  );
};
const often = (count: number, frame: Seen): Seen[] => Array.from({ length: count }, () => frame);

/** Ways to look whose embeddings say little of whose face it is. */
const notPlain = {
  'bent far down': { pose: { yaw: 0, pitch: -28, roll: 0 } },
  'turned away': { pose: { yaw: 24, pitch: 0, roll: 0 } },
  'with the mouth open': { mouthGap: 0.5 },
  'with the mouth pulled wide': { mouthWidth: 1.1 },
  'with eyes squeezed': { eyes: [0.1, 0.1] },
} as const satisfies Readonly<Record<string, Partial<FaceSignals>>>;

test('a face that goes on matching, or is turned and still near, is the same', () => {
  const proof = see([
    [0.3, match],
    [0.4, null],
    [0.42, null],
    [0.38, noMatch],
    [0.2, match],
  ]);
  assert.equal(whoseFace(proof, limits), 'same');
});

test('some frames in a row of a plain face that is far are another face, and fewer have to be looked at again', () => {
  assert.ok(see(often(4, [1.2, noMatch])).isOther);
  const twice = see(often(2, [1.2, noMatch]));
  assert.deepEqual([twice.isOther, whoseFace(twice, limits)], [false, 'doubted']);
  assert.equal(whoseFace(see([...often(2, [1.2, noMatch]), [0.2, match]]), limits), 'same');
});

for (const [how, looks] of Object.entries(notPlain))
  test(`a face ${how} is nobody else's, however far it is: it vouches for nothing, and after a second nobody can tell`, () => {
    for (const decision of [null, noMatch]) {
      const briefly = see(often(6, [1.2, decision, looks]));
      assert.deepEqual([briefly.isOther, briefly.isNear, isLost(briefly, 500)], [false, false, false]);
      assert.equal(whoseFace(see([...often(6, [1.2, decision, looks]), [0.2, match]]), limits), 'same');
      const long = see(often(11, [1.2, decision, looks]));
      assert.deepEqual([long.isOther, isLost(long, 1000)], [false, true]);
    }
  });

test('a match with somebody else ends it at once, of a plain face', () => {
  assert.ok(see([[0.5, { ...match, memberId: 2 }]]).isOther);
  const bent = see([[0.5, { ...match, memberId: 2 }, notPlain['bent far down']]]);
  assert.deepEqual([bent.isOther, bent.isNear], [false, false]);
});

test('a far face does not hide behind the frames that it is fused with', () => {
  assert.ok(see(often(4, [1.2, match])).isOther);
});

test('the turned frames are judged together, too', () => {
  const lookalike = embeddingAt(ana, 0.92, random);
  const whose = (decision: Decision | null): string =>
    whoseFace(
      Array.from({ length: 8 }).reduce<Proof>(
        (before, _, i) =>
          seeDuringProof(before, { embedding: lookalike, decision, signals: calm, atMs: 100 * i }, limits),
        noProof(match, ana, calm),
      ),
      limits,
    );
  assert.equal(whose(noMatch), 'other');
  assert.equal(whose(null), 'unknown', 'nobody is accused by frames that are not good');
});
