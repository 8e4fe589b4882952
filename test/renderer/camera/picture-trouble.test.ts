import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPictureTrouble, type PictureLook, troubleTimes } from '#renderer/camera/picture-trouble.ts';

/** Looks at a stream at the usual pace; says after how many milliseconds each trouble was known, and when it ended. */
function watch(looks: readonly PictureLook[]): string[] {
  let now = 0;
  const step = createPictureTrouble(() => now);
  let last: string | null = null;
  return looks.flatMap((look) => {
    now += troubleTimes.lookMs;
    const trouble = step(look);
    if (trouble === last) return [];
    last = trouble;
    return [`${trouble} at ${now}`];
  });
}

const times = (count: number, look: PictureLook): PictureLook[] => Array(count).fill(look);

test('a camera that gives the same picture again and again stands still within two and a half seconds, and heals at once', () => {
  assert.deepEqual(watch([...times(5, 'new'), ...times(8, 'same'), 'new']), ['still at 4000', 'null at 5600']);
});

test('one picture and then none is a camera that stands still, and so is one that never gives any', () => {
  assert.deepEqual(watch(['new', ...times(20, 'same')]), ['still at 2400']);
  assert.deepEqual(watch(times(20, 'none')), ['still at 6000']);
});

test('a slow camera, and one picture that comes twice, are none', () => {
  const everyTwoSeconds = Array.from({ length: 40 }, (_, i): PictureLook => (i % 5 === 0 ? 'new' : 'same'));
  assert.deepEqual(watch(everyTwoSeconds), []);
});

test('the same picture of one colour is no usable one', () => {
  assert.deepEqual(watch(['new', ...times(6, 'flat')]), ['unusable at 2400']);
});

test('a covered lens is black, however still, and some black pictures at the start are nothing', () => {
  assert.deepEqual(watch([...times(30, 'black'), 'new']), ['black at 1200', 'null at 12400']);
  assert.deepEqual(watch(['black', 'black', ...times(9, 'new')]), []);
});

test('every other picture black, as by an infrared lamp, is nothing', () => {
  assert.deepEqual(watch(Array.from({ length: 40 }, (_, i): PictureLook => (i % 2 === 0 ? 'black' : 'new'))), []);
});

test('time in which nobody looked, as over a sleep, says nothing about the camera', () => {
  let now = 0;
  const step = createPictureTrouble(() => now);
  step('new');
  now += 60_000;
  assert.equal(step('same'), null);
  now += 1000;
  assert.equal(step('same'), null);
});
