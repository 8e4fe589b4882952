import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { darkLamp, type LampSight, lampSight, lampTimes, stepLamp } from '#renderer/features/lock/lamp-state.ts';

const everyMs = 250;
const { darkMs, nobodyMs, betweenMs } = lampTimes;

type Span = readonly [sight: LampSight, ms: number];
type Step = (sight: LampSight, now: number) => boolean;

/** The lamp on a clock of the test's own. */
function lamp(): Step {
  let state = darkLamp;
  return (sight, now) => {
    state = stepLamp(state, sight, now);
    return state.isLit;
  };
}

/** When the light changes, in milliseconds, while this is seen for so long each. */
function changesOf(step: Step, spans: readonly Span[]): number[] {
  const sights = spans.flatMap(([sight, ms]) => Array<LampSight>(Math.round(ms / everyMs)).fill(sight));
  const changes: number[] = [];
  let wasLit = false;
  for (const [at, sight] of sights.entries()) {
    const isLit = step(sight, at * everyMs);
    if (isLit !== wasLit) changes.push(at * everyMs);
    wasLit = isLit;
  }
  return changes;
}

/** The shortest time between two changes; infinite where there are fewer than two. */
const shortestStay = (changes: readonly number[]): number =>
  Math.min(...changes.slice(1).map((at, i) => at - (changes[i] as number)));

/** A face that is dark unless it is lit by the lamp. */
function underItsLight(step: Step): Step {
  let isLit = false;
  return (_, now) => {
    isLit = step(isLit ? 'someone' : 'dark', now);
    return isLit;
  };
}

/** A light that does what it sees: on in the dark, off where it is bright. */
const naive: Step = (sight) => sight === 'dark';

const random = createRandom(11);
const anything: readonly LampSight[] = ['dark', 'dark', 'dark', 'someone', 'nobody', 'ended'];
const drawn = (): Span[] =>
  Array.from({ length: 200 }, () => [
    anything[Math.floor(random() * anything.length)] as LampSight,
    everyMs * (1 + Math.floor(random() * 60)),
  ]);

test('goes on once a face is too dark for a while, not at a single look', () => {
  assert.deepEqual(
    changesOf(lamp(), [
      ['dark', darkMs / 2],
      ['someone', 5000],
    ]),
    [],
  );
  assert.deepEqual(
    changesOf(lamp(), [
      ['nobody', 2000],
      ['dark', 5000],
    ]).length,
    1,
  );
  const [at] = changesOf(lamp(), [['dark', 5000]]);
  assert.ok(at !== undefined && at >= darkMs && at < darkMs + 2 * everyMs);
});

test('stays off where nobody is seen, where faces are bright, and where no attempt is running', () => {
  for (const sight of ['nobody', 'someone', 'ended'] as const)
    assert.deepEqual(changesOf(lamp(), [[sight, 60_000]]), []);
});

test('is not switched off by its own light', () => {
  assert.equal(changesOf(underItsLight(lamp()), [['dark', 600_000]]).length, 1);
});

test('a light that does what it sees oscillates, and these tests see it', () => {
  const changes = changesOf(underItsLight(naive), [['dark', 10_000]]);
  assert.equal(changes.length, 10_000 / everyMs);
  assert.ok(shortestStay(changes) < betweenMs);
});

test('goes off once nobody is seen for a while, and not when somebody looks away for less', () => {
  assert.equal(
    changesOf(lamp(), [
      ['dark', 2000],
      ['nobody', nobodyMs - 1000],
      ['someone', 1000],
      ['nobody', 5000],
    ]).length,
    1,
  );
  const changes = changesOf(lamp(), [
    ['dark', 10_000],
    ['nobody', 30_000],
  ]);
  assert.equal(changes.length, 2);
  assert.equal(changes[1], 10_000 - everyMs + nobodyMs);
});

test('goes off when the attempt ends, yet not sooner than it may change', () => {
  assert.deepEqual(
    changesOf(lamp(), [
      ['dark', 20_000],
      ['ended', 1000],
    ])[1],
    20_000,
  );
  const [on, off] = changesOf(lamp(), [
    ['dark', 2000],
    ['ended', 20_000],
  ]);
  assert.equal((off as number) - (on as number), betweenMs);
});

test('whatever is seen, there are seconds between two changes', () => {
  let count = 0;
  for (let run = 0; run < 50; run += 1) {
    const changes = changesOf(lamp(), drawn());
    count += changes.length;
    assert.ok(shortestStay(changes) >= betweenMs);
    assert.ok(shortestStay(changesOf(naive, drawn())) < betweenMs, 'the same sights make another light change faster');
  }
  assert.ok(count > 500);
});

test('goes by the gate that says that a face is too dark, and by no other', () => {
  const seen = { faces: [], nextFrameMs: 60 };
  const sightOf = (view: SignInView | null) => lampSight(view);
  assert.equal(sightOf({ state: 'tooPoor', gate: 'tooDark', ...seen }), 'dark');
  assert.equal(sightOf({ state: 'tooPoor', gate: 'halfLit', ...seen }), 'someone');
  assert.equal(sightOf({ state: 'noFace', ...seen }), 'nobody');
  assert.equal(sightOf({ state: 'noMatch', attemptsLeft: 3, ...seen }), 'ended');
  assert.equal(sightOf({ state: 'match', name: 'Ana', ...seen }), 'ended');
  assert.equal(sightOf(null), 'nobody');
});
