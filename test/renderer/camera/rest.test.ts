import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRest, glanceSize, restTimes } from '#renderer/camera/rest.ts';

/** RGBA of an even view, with something of that brightness and size in its middle. */
function view(brightness: number, thing: { readonly side: number; readonly brightness: number } | null = null) {
  const { width, height } = glanceSize;
  return Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => {
    const x = Math.floor(i / 4) % width;
    const y = Math.floor(i / 4 / width);
    const isThing = thing !== null && Math.max(Math.abs(x - 32), Math.abs(y - 24)) < thing.side / 2;
    return isThing ? thing.brightness : brightness;
  });
}

/** A view that nobody has been in for so long, with a clock that the test moves. */
function emptyFor(ms: number) {
  let now = 1000;
  const changes: boolean[] = [];
  const rest = createRest(
    () => now,
    (isResting) => changes.push(isResting),
  );
  rest.found(true);
  const pass = (more: number): void => {
    now += more;
  };
  pass(ms);
  return { rest, changes, pass };
}

test('a view rests when nobody has been in it for a while, and not before', () => {
  const { rest, pass, changes } = emptyFor(restTimes.afterMs - 1);
  assert.equal(rest.isResting(), false);
  pass(1);
  assert.equal(rest.isResting(), true);
  assert.deepEqual(changes, [true]);
});

test('somebody in view ends the rest at once, and it begins anew only after the whole time', () => {
  const { rest, pass, changes } = emptyFor(restTimes.afterMs);
  assert.ok(rest.isResting());
  rest.found(false);
  assert.equal(rest.isResting(), false);
  assert.deepEqual(changes, [true, false]);
  rest.found(true);
  pass(restTimes.afterMs - 1);
  assert.equal(rest.isResting(), false);
});

test('a still view is looked at once in a while all the same', () => {
  const { rest, pass } = emptyFor(restTimes.afterMs);
  rest.found(true);
  assert.ok(rest.isResting());
  const looks: number[] = [];
  for (let ms = restTimes.glanceMs; ms <= 3 * restTimes.lookMs; ms += restTimes.glanceMs) {
    pass(restTimes.glanceMs);
    if (!rest.wantsLook(view(90))) continue;
    looks.push(ms);
    rest.found(true);
  }
  assert.deepEqual(
    looks,
    [1, 2, 3].map((times) => times * restTimes.lookMs),
  );
});

for (const [what, side, brightness, isNoticed] of [
  ['a head that is far away and hardly brighter than the wall', 6, 110, true],
  ['a dark head', 16, 40, true],
  ['a camera’s noise', 64, 93, false],
  ['a single bright spot', 1, 120, false],
] as const) {
  test(`${what} ${isNoticed ? 'calls for a look at once' : 'calls for none'}`, () => {
    const { rest, changes } = emptyFor(restTimes.afterMs);
    rest.found(true);
    assert.ok(rest.isResting());
    assert.equal(rest.wantsLook(view(90)), false);
    assert.equal(rest.wantsLook(view(90, { side, brightness })), isNoticed);
    assert.equal(rest.isResting(), !isNoticed);
    assert.deepEqual(changes, isNoticed ? [true, false] : [true]);
  });
}

test('what changes slowly adds up until the next look', () => {
  const { rest, pass } = emptyFor(restTimes.afterMs);
  rest.found(true);
  assert.ok(rest.isResting());
  const noticed = [90, 94, 98].map((brightness) => {
    pass(restTimes.glanceMs);
    return rest.wantsLook(view(brightness));
  });
  assert.deepEqual(noticed, [false, false, true]);
});
