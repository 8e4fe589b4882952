import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FaceSignals } from '#core/liveness/face-signals.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Decision } from '#core/recognition/decide.ts';
import { distance } from '#core/recognition/embedding.ts';
import { stepAttempt } from '#core/sign-in/attempt.ts';
import { attemptRules, type LivenessDemand } from '#core/sign-in/attempt-rules.ts';
import { type AttemptState, type AttemptStep, restartAttempt } from '#core/sign-in/attempt-state.ts';
import type { Observation } from '#core/sign-in/observe.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { limits } from '../../fixtures/shipped-space.ts';
import { shut, trace } from '../liveness/traces.ts';

const random = createRandom(3);
const ana = randomEmbedding(random);
const decided = (outcome: Decision['outcome']): Decision => ({
  outcome,
  memberId: 1,
  distance: 0.3,
  threshold: 0.33,
  margin: null,
});
const query = (): Observation => ({ kind: 'query', embedding: embeddingAt(ana, 0.15, random) });

/** Runs observations 100 ms apart; returns the last step and every finished decision. */
function run(
  observations: readonly Observation[],
  outcome: Decision['outcome'],
  from: AttemptState = { kind: 'waiting', compared: 0 },
  startAt = 0,
): AttemptStep & { finishes: number } {
  let step: AttemptStep = { state: from, shows: { kind: 'noFace' }, finished: null };
  let finishes = 0;
  for (const [i, observation] of observations.entries()) {
    step = stepAttempt(step.state, observation, { now: startAt + i * 100, limits, decide: () => decided(outcome) });
    if (step.finished !== null) finishes++;
  }
  return { ...step, finishes };
}

const times = (count: number, make: () => Observation): Observation[] => Array.from({ length: count }, make);
const noFace: Observation = { kind: 'noFace' };

test('one good frame signs nobody in, the second may', () => {
  assert.equal(run([query()], 'match').shows.kind, 'looking');
  const second = run(times(2, query), 'match');
  assert.equal(second.shows.kind, 'match');
  assert.equal(second.finished?.decision.memberId, 1);
});

test('a settled tie signs in only what all frames come to in the end, and never past the signs of life', () => {
  const tie: Decision = { ...decided('match'), margin: 0.01, isTieBreak: true };
  const runTie = (
    count: number,
    decide: (frame: number) => Decision,
    demand: LivenessDemand = { level: 'off' },
  ): AttemptStep => {
    let step: AttemptStep = { state: { kind: 'waiting', compared: 0 }, shows: { kind: 'noFace' }, finished: null };
    for (let frame = 0; frame < count && step.finished === null; frame++)
      step = stepAttempt(step.state, query(), { now: frame * 250, limits, decide: () => decide(frame), demand });
    return step;
  };
  assert.equal(runTie(attemptRules.maxFrames - 1, () => tie).shows.kind, 'looking');
  assert.equal(runTie(attemptRules.maxFrames, () => tie).shows.kind, 'match');
  const lucky = runTie(attemptRules.maxFrames, (frame) => (frame < 5 ? tie : decided('ambiguous')));
  assert.equal(lucky.shows.kind, 'ambiguous', 'one frame that came out right is not enough');
  assert.equal(runTie(attemptRules.maxFrames, () => tie, { level: 'standard', draw: () => 0 }).shows.kind, 'proving');
});

test('a stranger is refused only after enough frames and time', () => {
  const before = run(times(attemptRules.maxFrames - 1, query), 'noMatch');
  assert.equal(before.shows.kind, 'looking');
  const after = run(times(16, query), 'noMatch');
  assert.equal(after.finishes, 1);
  assert.equal(after.shows.kind, 'noMatch');
});

test('a refused face burns one attempt, however long it stays', () => {
  const step = run(times(100, query), 'noMatch');
  assert.equal(step.finishes, 1);
});

test('after the face has left the view a new attempt may begin', () => {
  const refused = run(times(20, query), 'noMatch');
  const left = run(
    times(11, () => noFace),
    'noMatch',
    refused.state,
    5000,
  );
  assert.equal(left.state.kind, 'waiting');
  assert.equal(run(times(2, query), 'match', left.state, 7000).shows.kind, 'match');
});

test('a blink of absence does not count as having left', () => {
  const refused = run(times(20, query), 'noMatch');
  const step = run([noFace, noFace, query(), noFace, noFace, query()], 'match', refused.state, 5000);
  assert.equal(step.state.kind, 'refused');
  assert.equal(step.finishes, 0);
});

test('after a manual lock the same face does not walk back in until it has left the view', () => {
  const locked: AttemptState = { kind: 'needsIntent', absence: null, wasSeen: false };
  const staying = run(times(50, query), 'match', locked);
  assert.equal(staying.finishes, 0);
  assert.equal(staying.shows.kind, 'needsIntent');
  const back = run([query(), ...times(12, () => noFace), query(), query()], 'match', locked);
  assert.equal(back.shows.kind, 'match');
});

test('another face in the middle starts the attempt over', () => {
  const stranger: Observation = { kind: 'query', embedding: embeddingAt(ana, 1.3, random) };
  const step = run([query(), stranger], 'match');
  assert.equal(step.shows.kind, 'looking');
  assert.equal(step.state.kind === 'gathering' && step.state.queries.length, 1);
});

test('several faces end the gathering and say so', () => {
  const step = run([query(), { kind: 'manyFaces' }], 'match');
  assert.equal(step.shows.kind, 'manyFaces');
  assert.equal(step.state.kind, 'waiting');
});

test('a poor frame names its gate and does not spoil the good ones before it', () => {
  const step = run([query(), { kind: 'tooPoor', gate: 'tooDark' }], 'match');
  assert.deepEqual(step.shows, { kind: 'tooPoor', gate: 'tooDark' });
  assert.equal(run([query()], 'match', step.state, 200).shows.kind, 'match');
});

test('good frames are fused: the decision sees the mean of the latest ones, not a single lucky frame', () => {
  const queries: Float32Array[] = [];
  let state: AttemptState = { kind: 'waiting', compared: 0 };
  for (let i = 0; i < 4; i++) {
    const decide = (fused: Float32Array): Decision => {
      queries.push(fused);
      return decided('noMatch');
    };
    state = stepAttempt(state, query(), { now: i * 100, limits, decide }).state;
  }
  const spread = queries.map((fused) => Math.hypot(...fused.map((value, i) => value - (ana[i] as number))));
  assert.equal(queries.length, 3);
  assert.ok(Math.max(...spread) < 0.15, `fused queries lie nearer to the person than single frames: ${spread}`);
});

test('showing one face after another for a moment each is counted in the end', () => {
  const strangers = Array.from({ length: 12 }, (): Observation[] => {
    const stranger = randomEmbedding(random);
    return [
      ...times(3, () => ({ kind: 'query', embedding: embeddingAt(stranger, 0.1, random) })),
      ...times(11, () => noFace),
    ];
  });
  assert.equal(run(strangers.flat(), 'noMatch').finishes, 1);
});

test('asking for a new attempt again and again does not forget what was compared', () => {
  let state: AttemptState = { kind: 'waiting', compared: 0 };
  let finishes = 0;
  for (let i = 0; i < 12; i++) {
    const step = run(times(4, query), 'noMatch', state, i * 1000);
    finishes += step.finishes;
    state = restartAttempt(step.state);
  }
  assert.ok(finishes >= 2, `${finishes} failures for 36 comparisons`);
});

test('a camera that wakes up with empty frames after a manual lock does not count as having left', () => {
  const locked: AttemptState = { kind: 'needsIntent', absence: null, wasSeen: false };
  const waking = [...times(20, () => noFace), ...times(20, query)];
  assert.equal(run(waking, 'match', locked).finishes, 0);
  assert.equal(run([...times(42, () => noFace), query(), query()], 'match', locked).shows.kind, 'match');
});

test('a lens that is covered shows nobody leaving, before a face was seen and after', () => {
  const dark = times(60, () => ({ kind: 'noFace', isDark: true }));
  const locked: AttemptState = { kind: 'needsIntent', absence: null, wasSeen: false };
  assert.equal(run([...dark, ...times(20, query)], 'match', locked).shows.kind, 'needsIntent');
  assert.equal(run([query(), ...dark, ...times(20, query)], 'match', locked).shows.kind, 'needsIntent');
  const refused = run(times(20, query), 'noMatch');
  assert.equal(run([...dark, ...times(20, query)], 'match', refused.state, 5000).shows.kind, 'noMatch');
});

test('a camera that is away shows nobody leaving, however long', () => {
  const locked: AttemptState = { kind: 'needsIntent', absence: null, wasSeen: false };
  const before = run([query(), noFace], 'match', locked);
  const after = run([noFace, ...times(20, query)], 'match', before.state, 60_000);
  assert.equal(after.shows.kind, 'needsIntent');
});

test('a blink counts although its frames are too poor to match, and says so on no frame', () => {
  let state: AttemptState = { kind: 'waiting', compared: 0 };
  const shown: string[] = [];
  for (const { atMs, ...signals } of trace({ ms: 3000, rate: 15, change: shut(1500, 1750) })) {
    const face = { embedding: embeddingAt(ana, 0.15, random), signals };
    const isShut = Math.max(...signals.eyes) < 0.2;
    const observation: Observation = isShut
      ? { kind: 'tooPoor', gate: 'eyesClosed', face }
      : { kind: 'query', ...face };
    const demand: LivenessDemand = { level: 'standard', draw: () => 0 };
    const step = stepAttempt(state, observation, { now: atMs, limits, decide: () => decided('match'), demand });
    state = step.state;
    shown.push(step.shows.kind);
    if (step.finished !== null) break;
  }
  assert.equal(shown.at(-1), 'match');
  assert.ok(!shown.includes('tooPoor'), 'nobody is told to open their eyes while they blink');
});

const rates = [30, 15, 10, 7, 5];

/** What Ana's frames and somebody else's show in a row, until it is decided: each second or so another one is in view. */
function exchange(rate: number, level: 'standard' | 'strict', look: (atMs: number) => Partial<FaceSignals>) {
  const stranger = randomEmbedding(random);
  let step: AttemptStep = { state: { kind: 'waiting', compared: 0 }, shows: { kind: 'noFace' }, finished: null };
  const [calm] = trace({ ms: 100 });
  assert.ok(calm);
  for (let i = 0; i < 30 * rate; i++) {
    const now = (1000 * i) / rate;
    const isAna = Math.floor(now / 800) % 2 === 0;
    const signals = { ...calm, ...(isAna ? {} : look(now)) };
    const embedding = embeddingAt(isAna ? ana : stranger, 0.15, random);
    const isTurned = Math.abs(signals.pose.yaw) > 20;
    const observation: Observation = isTurned
      ? { kind: 'tooPoor', gate: 'turnedAway', face: { embedding, signals } }
      : { kind: 'query', embedding, signals };
    step = stepAttempt(step.state, observation, {
      now,
      limits,
      decide: (fused) => decided(distance(ana, fused) < 0.5 ? 'match' : 'noMatch'),
      demand: { level, draw: () => 0 },
    });
    if (step.finished !== null) return step.finished;
  }
  return null;
}

test('somebody else who takes the place of who matched shows no life for them, at any rate of frames', () => {
  const depth = { residual: 0.03, relief: 0.8, tracks: 40, turn: 13 };
  const ways: Readonly<Record<string, (atMs: number) => Partial<FaceSignals>>> = {
    blinks: (atMs) => shut(1000, 1200)(atMs % 1600),
    turns: () => ({ pose: { yaw: 24, pitch: 0, roll: 0 }, planarity: depth }),
    'bends down': () => ({ pose: { yaw: 14, pitch: -30, roll: 0 }, planarity: depth }),
    'pulls a face and blinks': (atMs) => ({ mouthGap: 0.6, mouthWidth: 1.2, ...shut(1000, 1200)(atMs % 1600) }),
  };
  for (const level of ['standard', 'strict'] as const)
    for (const [how, look] of Object.entries(ways))
      for (const rate of rates) {
        const finished = exchange(rate, level, look);
        assert.notEqual(finished?.outcome, 'match', `${level}: ${how} at ${rate} frames a second`);
      }
});

test('who bends far down, or pulls a face, while it is seen whether they are alive, is nobody else at any rate', () => {
  for (const looks of [{ pose: { yaw: 0, pitch: -30, roll: 0 } }, { mouthGap: 0.6, mouthWidth: 1.2 }])
    for (const rate of rates) {
      let state: AttemptState = { kind: 'waiting', compared: 0 };
      const ends: string[] = [];
      for (const { atMs, ...signals } of trace({
        ms: 6000,
        rate,
        change: (ms) => (ms >= 1800 && ms < 2600 ? looks : shut(4000, 4200)(ms)),
      })) {
        const isOdd = signals.pose.pitch < -20 || signals.mouthGap > 0.3;
        const embedding = embeddingAt(ana, isOdd ? 1.2 : 0.15, random);
        const step = stepAttempt(
          state,
          { kind: 'query', embedding, signals },
          {
            now: atMs,
            limits,
            decide: () => decided(isOdd ? 'noMatch' : 'match'),
            demand: { level: 'standard', draw: () => 0 },
          },
        );
        state = step.state;
        if (step.finished !== null) ends.push(step.finished.outcome);
        if (step.finished?.outcome === 'match') break;
      }
      assert.deepEqual([rate, ...ends], [rate, 'match']);
    }
});

/** Somebody who has matched and is asked to show that they are alive, at this time. */
function proving(from: AttemptState, startAt: number): AttemptState {
  let state = from;
  for (let i = 0; i < 3; i++) {
    const demand = { level: 'standard', draw: () => 0 } as const;
    state = stepAttempt(state, query(), {
      now: startAt + i * 100,
      limits,
      decide: () => decided('match'),
      demand,
    }).state;
  }
  assert.ok(state.kind === 'gathering' && state.proof !== null);
  return state;
}

test('an attempt in which the camera gives no frames for a while is none, and refuses nobody', () => {
  const demand = { level: 'standard', draw: () => 0 } as const;
  const frame = { now: 30_000, limits, decide: () => decided('match'), demand };
  const after = stepAttempt(proving({ kind: 'waiting', compared: 0 }, 0), query(), frame);
  assert.equal(after.finished, null);
  assert.equal(after.shows.kind, 'looking');
});

test('who makes the camera fail again and again draws no free tries from it: in the end it counts', () => {
  const demand = { level: 'standard', draw: () => 0 } as const;
  let state: AttemptState = { kind: 'waiting', compared: 0 };
  const outcomes: string[] = [];
  for (let time = 0; time < 8 && outcomes.length === 0; time++) {
    state = proving(state, time * 30_000);
    const now = (time + 1) * 30_000 - 100;
    const step = stepAttempt(state, noFace, { now, limits, decide: () => decided('match'), demand });
    state = step.state;
    if (step.finished !== null) outcomes.push(`${step.finished.outcome} after ${time + 1}`);
  }
  assert.deepEqual(outcomes, ['notLive after 3']);
});

test('while the computer is too busy to look, time between frames is no fault of the camera', () => {
  const demand = { level: 'off' } as const;
  const frame = { limits, decide: () => decided('match'), demand, isBusy: true };
  const first = stepAttempt({ kind: 'waiting', compared: 0 }, query(), { ...frame, now: 0 });
  assert.equal(stepAttempt(first.state, query(), { ...frame, now: 5000 }).shows.kind, 'match');
});

test('a frame that is no picture lets nobody in, refuses nobody, and shows nobody leaving', () => {
  const none: Observation = { kind: 'noPicture', fault: 'unusable' };
  assert.deepEqual(run([query(), ...times(30, () => none)], 'match').shows, none);
  const refused = run(times(20, query), 'noMatch');
  const later = run(
    times(40, () => none),
    'match',
    refused.state,
    2000,
  );
  assert.deepEqual([later.state.kind, later.finishes], ['refused', 0]);
  const between = times(40, query).map((_, i) => (i % 10 === 0 ? noFace : none));
  assert.equal(run(between, 'match', refused.state, 2000).state.kind, 'refused', 'nor do empty views far apart');
});
