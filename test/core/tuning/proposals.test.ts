import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import { distance, type Embedding, meanEmbedding, normalise } from '#core/recognition/embedding.ts';
import { openLatentSpace } from '#core/recognition/latent-space.ts';
import {
  type CandidateFace,
  expiredLearned,
  judgeCandidate,
  type LearningMember,
  type LearningPolicy,
  roomForLearned,
} from '#core/tuning/proposals.ts';
import { madeUpCalibration } from '../../fixtures/made-up-calibration.ts';

const day = 86_400_000;
const numbers = 64;
const embedder: Embedder = [
  { name: 'test', length: numbers, weight: 1, query: [], sample: [], whenFollowed: 'looksAgain' },
];
const space = openLatentSpace({ embedder, crowd: null });
/** Lets in within .4 at the level in force, within .36 at a twentieth of its rate and .46 at thirty times it. */
const calibration = madeUpCalibration([
  { falseMatchRate: 3e-3, distance: 0.46 },
  { falseMatchRate: 1e-4, distance: 0.4 },
  { falseMatchRate: 5e-6, distance: 0.36 },
]);
const policy: LearningPolicy = { calibration, falseMatchRate: 1e-4, memberCount: 1, space };
const threshold = 0.4;

function direction(seed: number): Embedding {
  const random = createRandom(seed);
  return normalise(Float32Array.from({ length: numbers }, () => random() + random() + random() - 1.5));
}

/** A unit vector at this Euclidean distance from another one, in the direction of a third. */
function at(from: Embedding, towards: Embedding, apart: number): Embedding {
  const along = from.reduce((sum, value, k) => sum + value * (towards[k] as number), 0);
  const across = normalise(towards.map((value, k) => value - along * (from[k] as number)));
  const cos = 1 - apart ** 2 / 2;
  const sin = Math.sqrt(1 - cos ** 2);
  return from.map((value, k) => cos * value + sin * (across[k] as number));
}

const self = direction(1);
const enrolled = [2, 3, 4, 5, 6, 7].map((seed) => at(self, direction(seed), 0.22));
const member: LearningMember = { memberId: 1, enrolled, learned: [], proposedAt: null };
const face = (embedding: Embedding, change: Partial<CandidateFace> = {}): CandidateFace => ({
  origin: 'match',
  embedding,
  at: 100 * day,
  isLive: true,
  margin: 0.3,
  nearestMemberId: 1,
  ...change,
});
const own = at(self, direction(20), 0.25);

describe('judgeCandidate', () => {
  const judge = (candidate: CandidateFace, of: Partial<LearningMember> = {}) =>
    judgeCandidate(candidate, { ...member, ...of }, policy);

  it('proposes a live face that matched with a wide lead, and one that the passphrase vouches for right after it was refused', () => {
    assert.equal(judge(face(own)), 'propose');
    assert.equal(
      judge(face(at(self, direction(20), 0.4), { origin: 'passphrase', margin: null, isLive: false })),
      'propose',
    );
  });

  it('leaves a match that was not shown to be live, is not near enough, or has no wide lead', () => {
    assert.equal(judge(face(own, { isLive: false })), 'notLive');
    assert.equal(judge(face(at(self, direction(20), 0.36))), 'tooFar');
    assert.equal(judge(face(own, { margin: 0.07 })), 'noLead');
  });

  it('leaves a face that would not match since strangers come near the member', () => {
    const crowded = { ...policy, space: { ...space, handicapOf: () => 0.15 } };
    for (const origin of ['match', 'passphrase'] as const) {
      const seen = face(at(self, direction(20), origin === 'match' ? 0.25 : 0.38), { origin });
      assert.equal(judgeCandidate(seen, member, policy), 'propose');
      assert.equal(judgeCandidate(seen, member, crowded), 'tooFar');
    }
  });

  it('leaves a face that is nearest to somebody else, far from what was enrolled, or known already, whoever vouches', () => {
    for (const origin of ['match', 'passphrase'] as const) {
      assert.equal(judge(face(own, { origin, nearestMemberId: 2 })), 'someoneElse');
      assert.equal(judge(face(at(self, direction(20), 0.7), { origin })), 'tooFar');
      assert.equal(judge(face(at(enrolled[0] as Embedding, direction(30), 0.05), { origin })), 'known');
      assert.equal(judge(face(own, { origin }), { learned: [own] }), 'known');
      assert.equal(judge(face(own, { origin }), { enrolled: [] }), 'someoneElse');
    }
  });

  it('proposes once a day, and never more than there is room for', () => {
    assert.equal(judge(face(own), { proposedAt: 100 * day - 3600 }), 'tooSoon');
    assert.equal(judge(face(own), { proposedAt: 99 * day }), 'propose');
    const far = [41, 42, 43].map((seed) => at(self, direction(seed), 0.3));
    assert.equal(judge(face(own), { learned: far }), 'noRoom');
    assert.deepEqual(
      [0, 1, 2, 5, 40].map((count) => roomForLearned(count)),
      [0, 0, 1, 2, 4],
    );
  });
});

describe('expiredLearned', () => {
  it('ends what nobody confirmed in three weeks, and what is older than half a year', () => {
    const learned = [
      { id: 1, at: 0, inUse: false },
      { id: 2, at: day, inUse: false },
      { id: 3, at: 0, inUse: true },
    ];
    assert.deepEqual(expiredLearned(learned, 20 * day), []);
    assert.deepEqual(expiredLearned(learned, 21 * day), [1]);
    assert.deepEqual(expiredLearned(learned, 180 * day), [1, 2, 3]);
    assert.deepEqual(expiredLearned(learned, -day), []);
  });
});

describe('learning over time under attack', () => {
  /**
   * A year of daily sign-ins by a face whose every proposal is confirmed at once: the most that can be done with the
   * passphrase in hand.
   */
  function liveAYear(
    draw: (day: number) => Embedding,
    origin: CandidateFace['origin'],
    watched: Embedding,
  ): { mostLearned: number; nearest: number } {
    let learned: { id: number; at: number; inUse: boolean; embedding: Embedding }[] = [];
    let proposedAt: number | null = null;
    let [mostLearned, nearest] = [0, Number.POSITIVE_INFINITY];
    for (let today = 1; today <= 365; today++) {
      const now = today * day;
      const over = expiredLearned(learned, now);
      learned = learned.filter(({ id }) => !over.includes(id));
      const embedding = draw(today);
      const known = { ...member, learned: learned.map((each) => each.embedding), proposedAt };
      if (judgeCandidate(face(embedding, { at: now, origin }), known, policy) === 'propose') {
        proposedAt = now;
        learned.push({ id: today, at: now, inUse: true, embedding });
      }
      mostLearned = Math.max(mostLearned, learned.length);
      nearest = Math.min(nearest, scoreOf([...enrolled, ...learned.map((each) => each.embedding)], watched));
    }
    return { mostLearned, nearest };
  }

  const attacker = at(self, direction(77), 0.75);
  const apart = distance(meanEmbedding(enrolled), attacker);
  const scoreOf = (samples: readonly Embedding[], query: Embedding): number =>
    (distance(meanEmbedding(samples), query) + Math.min(...samples.map((sample) => distance(sample, query)))) / 2;

  it('learns nothing of an attacker who signs in with the passphrase every day for a year', () => {
    const random = createRandom(8);
    const { mostLearned } = liveAYear(
      () => at(attacker, direction(Math.floor(random() * 1e6)), 0.2),
      'passphrase',
      attacker,
    );
    assert.equal(mostLearned, 0);
  });

  it('cannot be led away step by step, not even by one who confirms every step', () => {
    // Each day's picture is the farthest on the way to the attacker that is still accepted: the worst that morphing
    // could do.
    let shared = 0.1;
    const creep = (): Embedding => {
      shared = Math.min(1, shared + 0.01);
      return at(meanEmbedding(enrolled), attacker, shared * apart);
    };
    for (const origin of ['match', 'passphrase'] as const) {
      shared = 0.1;
      const { mostLearned, nearest } = liveAYear(creep, origin, attacker);
      assert.ok(mostLearned > 0 && mostLearned <= roomForLearned(enrolled.length));
      assert.ok(
        nearest > threshold,
        `${origin}: the attacker came to ${nearest.toFixed(3)}, accepted up to ${threshold}`,
      );
    }
  });

  it('still follows the member: a face that changes a little is known better after a year', () => {
    const changed = at(self, direction(55), 0.3);
    const random = createRandom(9);
    const { nearest } = liveAYear(() => at(changed, direction(Math.floor(random() * 1e6)), 0.14), 'match', changed);
    assert.ok(nearest < scoreOf(enrolled, changed) - 0.04, `${nearest} from ${scoreOf(enrolled, changed)}`);
  });
});
