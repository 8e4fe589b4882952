import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { beadAt } from '#renderer/features/people/enrolment/bead.ts';
import { type Guide, guideOn, type Prompt } from '#renderer/features/people/enrolment/prompt-pace.ts';

type Seen = Pick<EnrolmentView, 'guidance' | 'hint' | 'captured'>;
type Stretch = { readonly prompt: Prompt; readonly fromMs: number; readonly lastsMs: number };

const good = (captured: readonly EnrolmentPose[] = ['front']): Seen => ({
  guidance: 'goOn',
  hint: null,
  captured: [...captured],
});

/** What stands on the screen, and for how long, while frames come at this rate. */
function stretches(
  frames: (atMs: number) => Seen,
  seconds: number,
  { poses = enrolmentPoses, everyMs = 160 }: { poses?: readonly EnrolmentPose[]; everyMs?: number } = {},
): Stretch[] {
  const found: { prompt: Prompt; fromMs: number; lastsMs: number }[] = [];
  let guide: Guide | null = null;
  for (let atMs = 0; atMs <= seconds * 1000; atMs += everyMs) {
    guide = guideOn(guide, frames(atMs), poses, atMs);
    const last = found.at(-1);
    if (last?.prompt === guide.prompt.shown) last.lastsMs = atMs - last.fromMs;
    else found.push({ prompt: guide.prompt.shown, fromMs: atMs, lastsMs: 0 });
  }
  return found;
}

const promptsOf = (found: readonly Stretch[]) => found.map(({ prompt }) => prompt);
const inBetween = (found: readonly Stretch[]) => found.slice(0, -1);

test('a prompt that brings nothing gives way to another look, and to that it goes without, within six seconds', () => {
  for (const everyMs of [60, 160, 900]) {
    const found = stretches(() => good(), 60, { everyMs });
    assert.ok(
      found.every(({ lastsMs }) => lastsMs <= 6500),
      JSON.stringify(found),
    );
    assert.deepEqual(promptsOf(found).slice(0, 7), ['goRound', 'left', 'right', 'up', 'down', 'skipRest', 'left']);
  }
});

test('one look that cannot be shown is not asked for without end', () => {
  const last = stretches(() => good(['front', 'left', 'right', 'up']), 20);
  assert.deepEqual(promptsOf(last).slice(0, 3), ['down', 'skipRest', 'down']);
  const only = stretches(() => good([]), 20, { poses: ['up'] });
  assert.deepEqual(promptsOf(only).slice(0, 3), ['up', 'byItself', 'up']);
});

test('the straight look is asked for first, then all of them in one go, and again from then on after each', () => {
  const found = stretches((atMs) => good(atMs < 3000 ? [] : atMs < 7000 ? ['front'] : ['front', 'right']), 11);
  assert.deepEqual(promptsOf(found), ['front', 'goRound']);
});

test('what flickers from frame to frame is not told, what lasts is, and each text stands for two seconds', () => {
  let frame = 0;
  const flicker = stretches(() => ({ ...good(), guidance: ++frame % 2 === 0 ? 'blurred' : 'goOn' }), 8);
  assert.ok(!promptsOf(flicker).includes('blurred'));
  const lasting = stretches((atMs) => ({ ...good(), guidance: atMs > 3000 && atMs < 4500 ? 'tooDark' : 'goOn' }), 9);
  assert.deepEqual(promptsOf(lasting).slice(0, 3), ['goRound', 'tooDark', 'goRound']);
  assert.ok(inBetween(lasting).every(({ lastsMs }) => lastsMs >= 2300));
});

test('whatever the frames say, the text does not change more often than every two seconds', () => {
  const random = createRandom(17);
  const says = ['goOn', 'goOn', 'goOn', 'blurred', 'tooDark', 'turnedAway', 'showFace', 'someoneElse'] as const;
  for (const staysFor of [1, 3, 6, 12, 25]) {
    let [left, said] = [0, says[0] as Seen['guidance']];
    const found = stretches(() => {
      if (left-- <= 0) [left, said] = [staysFor * 2 * random(), says[Math.floor(random() * says.length)] ?? 'goOn'];
      return { ...good(), guidance: said };
    }, 300);
    assert.ok(inBetween(found).every(({ lastsMs }) => lastsMs >= 2300));
    assert.ok(found.length / 5 <= 20, `${found.length / 5} a minute, each for about ${staysFor} frames`);
  }
});

test('that all is done is said at once; a camera that was off for a minute has tried nobody’s patience', () => {
  const found = stretches((atMs) => (atMs < 500 ? good() : { ...good(enrolmentPoses), guidance: 'done' }), 1);
  assert.deepEqual(promptsOf(found), ['goRound', 'done']);
  const before = guideOn(null, good(), enrolmentPoses, 0);
  assert.equal(guideOn(before, good(), enrolmentPoses, 60_000).prompt.seen, 'goRound');
});

test('a hint about the light comes once it lasts, and stays long enough to be read', () => {
  let guide: Guide | null = null;
  const hints: [number, string][] = [];
  for (let atMs = 0; atMs < 12_000; atMs += 160) {
    guide = guideOn(guide, { ...good(), hint: atMs > 5000 && atMs < 7000 ? 'dark' : null }, enrolmentPoses, atMs);
    const shown = guide.hint.shown ?? 'none';
    if (hints.at(-1)?.[1] !== shown) hints.push([atMs, shown]);
  }
  assert.deepEqual(
    hints.map(([, hint]) => hint),
    ['none', 'dark', 'none'],
  );
  assert.ok((hints[2]?.[0] ?? 0) - (hints[1]?.[0] ?? 0) >= 4000);
});

test('the bead follows the head as in a mirror, and grows as it turns', () => {
  const left = beadAt({ aside: 1.2, tilt: 0 });
  assert.ok(left.x < 0 && left.size === 1, 'the person’s left is on the left');
  assert.ok(beadAt({ aside: 0, tilt: 1 }).y < 0, 'up is above');
  assert.ok(beadAt({ aside: -0.5, tilt: 0 }).size < 1);
  assert.equal(beadAt({ aside: 0.1, tilt: 0.1 }).size, 0);
  assert.equal(beadAt(null).size, 0);
});
