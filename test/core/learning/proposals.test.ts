import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '../../../src/core/evaluation/seeded-draws.ts';
import { type CandidateFace, judgeCandidate, type LearningMember, learningDue, learningRules, roomForLearned } from '../../../src/core/learning/proposals.ts';
import { distance, type Embedding, meanEmbedding, normalise } from '../../../src/core/recognition/embedding.ts';

const day = 86_400_000;
const policy = { threshold: 0.4, margin: 0.04 };
const numbers = 64;

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
const member: LearningMember = { memberId: 1, enrolled, learned: [], waitingSince: [], isInClosePair: false };
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
  it('proposes a live face that matched with a wide lead, and asks nobody', () => {
    assert.deepEqual(judgeCandidate(face(own), member, policy), { kind: 'propose', needsConfirmation: false });
  });

  it('asks for confirmation where only the passphrase vouches, and for every face of a close pair', () => {
    assert.deepEqual(judgeCandidate(face(own, { origin: 'passphrase', margin: null }), member, policy), { kind: 'propose', needsConfirmation: true });
    assert.deepEqual(judgeCandidate(face(own), { ...member, isInClosePair: true }, policy), { kind: 'propose', needsConfirmation: true });
  });

  it('leaves what was not shown to be live, whoever vouches', () => {
    for (const origin of ['match', 'passphrase'] as const) {
      assert.deepEqual(judgeCandidate(face(own, { isLive: false, origin }), member, policy), { kind: 'leave', why: 'notLive' });
    }
  });

  it('leaves a face that is nearest to somebody else, too far, without a wide lead, or known already', () => {
    const why = (candidate: CandidateFace, of = member): string => {
      const verdict = judgeCandidate(candidate, of, policy);
      return verdict.kind === 'leave' ? verdict.why : verdict.kind;
    };
    assert.equal(why(face(own, { nearestMemberId: 2 })), 'someoneElse');
    assert.equal(why(face(at(self, direction(20), 0.7), { origin: 'passphrase' })), 'tooFar');
    assert.equal(why(face(at(self, direction(20), 0.36))), 'tooFar');
    assert.equal(why(face(own, { margin: 0.07 })), 'noLead');
    assert.equal(why(face(at(enrolled[0] as Embedding, direction(30), 0.05))), 'tooClose');
    assert.equal(why(face(own), { ...member, learned: [own] }), 'tooClose');
    assert.equal(why(face(own), { ...member, enrolled: [] }), 'someoneElse');
  });

  it('proposes once a day and keeps few waiting', () => {
    const waiting = (...waitingSince: number[]) => judgeCandidate(face(own), { ...member, waitingSince }, policy);
    assert.deepEqual(waiting(100 * day - 3600), { kind: 'leave', why: 'tooSoon' });
    assert.deepEqual(waiting(90 * day, 92 * day, 94 * day), { kind: 'leave', why: 'waitingFull' });
    assert.equal(waiting(90 * day, 92 * day).kind, 'propose');
  });
});

describe('learningDue', () => {
  const waiting = [
    { id: 1, at: 10 * day, needsConfirmation: false },
    { id: 2, at: 11 * day, needsConfirmation: true },
    { id: 3, at: 12 * day, needsConfirmation: false },
  ];

  it('uses what waited out its quarantine, oldest first and only as room allows', () => {
    assert.deepEqual(learningDue(waiting, [], 6, 12 * day).use, []);
    assert.deepEqual(learningDue(waiting, [], 6, 13 * day).use, [1]);
    assert.deepEqual(learningDue(waiting, [], 6, 16 * day).use, [1, 3]);
    assert.deepEqual(learningDue(waiting, [], 2, 16 * day).use, [1]);
    assert.deepEqual(learningDue(waiting, [{ id: 9, at: 0 }], 2, 16 * day).use, []);
  });

  it('forgets what nobody confirmed, and retires what is stale', () => {
    assert.deepEqual(learningDue(waiting, [], 1, 32 * day).forget, [1, 2]);
    assert.deepEqual(
      learningDue(
        [],
        [
          { id: 9, at: 0 },
          { id: 10, at: day },
        ],
        6,
        learningRules.staleMs,
      ),
      { use: [], forget: [], retire: [9] },
    );
  });

  it('brings nothing while the clock is set back', () => {
    assert.deepEqual(learningDue(waiting, [{ id: 9, at: 20 * day }], 6, 0), { use: [], forget: [], retire: [] });
  });

  it('lets few learned samples stand beside the enrolled ones', () => {
    assert.deepEqual(
      [0, 1, 2, 5, 40].map((count) => roomForLearned(count)),
      [0, 0, 1, 2, 4],
    );
  });
});

describe('learning over time under attack', () => {
  /** A year of daily sign-ins by a face; `confirms` says whether the one who signs in also confirms what waits for it. */
  function liveAYear(draw: (day: number) => Embedding, origin: CandidateFace['origin'], confirms: boolean): { learned: Embedding[]; template: Embedding } {
    let learned: { id: number; at: number; embedding: Embedding }[] = [];
    let waiting: { id: number; at: number; needsConfirmation: boolean; embedding: Embedding }[] = [];
    for (let today = 1; today <= 365; today++) {
      const now = today * day;
      const embedding = draw(today);
      const now_ = { ...member, learned: learned.map((each) => each.embedding), waitingSince: waiting.map((each) => each.at) };
      const verdict = judgeCandidate(face(embedding, { at: now, origin, margin: 0.3 }), now_, policy);
      if (verdict.kind === 'propose') waiting.push({ id: today, at: now, needsConfirmation: verdict.needsConfirmation && !confirms, embedding });
      const due = learningDue(waiting, learned, enrolled.length, now);
      learned = [
        ...learned.filter(({ id }) => !due.retire.includes(id)),
        ...waiting.filter(({ id }) => due.use.includes(id)).map((each) => ({ ...each, at: now })),
      ];
      waiting = waiting.filter(({ id }) => !due.use.includes(id) && !due.forget.includes(id));
    }
    const embeddings = learned.map((each) => each.embedding);
    return { learned: embeddings, template: meanEmbedding([...enrolled, ...embeddings]) };
  }

  const attacker = at(self, direction(77), 0.75);
  const apart = distance(meanEmbedding(enrolled), attacker);

  it('learns nothing of an attacker who signs in with the passphrase every day for a year', () => {
    const random = createRandom(8);
    for (const confirms of [false, true]) {
      const { learned } = liveAYear(() => at(attacker, direction(Math.floor(random() * 1e6)), 0.2), 'passphrase', confirms);
      assert.equal(learned.length, 0);
    }
  });

  it('cannot be led away step by step, not even by one who confirms every step', () => {
    // Each day's picture is the farthest on the way to the attacker that is still accepted: the worst that morphing could do.
    let shared = 0.1;
    const creep = (): Embedding => {
      shared = Math.min(1, shared + 0.01);
      return at(meanEmbedding(enrolled), attacker, shared * apart);
    };
    for (const origin of ['match', 'passphrase'] as const) {
      shared = 0.1;
      const { learned, template } = liveAYear(creep, origin, true);
      assert.ok(learned.length <= roomForLearned(enrolled.length));
      const nearest = Math.min(...[...enrolled, ...learned].map((sample) => distance(sample, attacker)));
      const score = (distance(template, attacker) + nearest) / 2;
      assert.ok(score > policy.threshold, `${origin}: the attacker stands at ${score.toFixed(3)}, accepted up to ${policy.threshold}`);
    }
  });

  it('still follows the member: a face that changes a little is known better after a year', () => {
    const changed = at(self, direction(55), 0.3);
    const random = createRandom(9);
    const { learned, template } = liveAYear(() => at(changed, direction(Math.floor(random() * 1e6)), 0.14), 'match', false);
    assert.ok(learned.length > 0);
    assert.ok(distance(template, changed) < distance(meanEmbedding(enrolled), changed) - 0.02);
  });
});
