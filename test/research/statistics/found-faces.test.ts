import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { boxAt, countFound, shareByPeople } from '../../../research/statistics/found-faces.ts';

const box = (x: number, y: number, side: number) => ({ x, y, width: side, height: side });
const places = (...points: readonly (readonly [number, number])[]) => ({
  kind: 'places' as const,
  places: points.map(([x, y]) => ({ x, y })),
  mayShowOthers: false,
});

test('a face is found by a box that covers its place; a box elsewhere is a false alarm', () => {
  assert.deepEqual(countFound([box(40, 40, 20)], places([50, 50])), { faces: 1, found: 1, falseAlarms: 0 });
  assert.deepEqual(countFound([box(0, 0, 20)], places([50, 50])), { faces: 1, found: 0, falseAlarms: 1 });
  assert.deepEqual(countFound([], places([50, 50])), { faces: 1, found: 0, falseAlarms: 0 });
});

test('a box around two faces finds one of them, and a second box around one face is a false alarm', () => {
  assert.deepEqual(countFound([box(0, 0, 100)], places([20, 20], [80, 80])), { faces: 2, found: 1, falseAlarms: 0 });
  assert.deepEqual(countFound([box(40, 40, 20), box(30, 30, 40)], places([50, 50])), {
    faces: 1,
    found: 1,
    falseAlarms: 1,
  });
});

test('where others may be in view no box is called a false alarm', () => {
  const known = { ...places([50, 50]), mayShowOthers: true };
  assert.deepEqual(countFound([box(40, 40, 20), box(0, 0, 9)], known), { faces: 1, found: 1, falseAlarms: null });
});

test('where only a number is known each box finds a face, and those beyond it are false alarms', () => {
  const boxes = [box(0, 0, 9), box(20, 0, 9), box(40, 0, 9)];
  assert.deepEqual(countFound(boxes, { kind: 'count', count: 4 }), { faces: 4, found: 3, falseAlarms: 0 });
  assert.deepEqual(countFound(boxes, { kind: 'count', count: 0 }), { faces: 0, found: 0, falseAlarms: 3 });
});

test('of several boxes over a place the one whose middle is nearest is taken', () => {
  const [near, far] = [box(40, 40, 22), box(0, 0, 60)];
  assert.equal(boxAt([far, near], { x: 50, y: 50 }), near);
  assert.equal(boxAt([far], { x: 90, y: 50 }), null);
});

test('a share is of all trials, its interval of people: ten pictures of one person tell no more than one', () => {
  const ofOne = Array.from({ length: 10 }, () => ({ unit: 'ana', hits: 1, of: 1 }));
  const { rate, of, peopleInterval } = shareByPeople(ofOne, 20, createRandom(1));
  assert.deepEqual([rate, of], [1, 10]);
  assert.ok((peopleInterval?.low ?? 1) < 0.25);

  const ofMany = Array.from({ length: 200 }, (_, i) => ({ unit: `${i}`, hits: i % 2, of: 1 }));
  const many = shareByPeople(ofMany, 50, createRandom(1));
  assert.equal(many.rate, 0.5);
  assert.ok((many.peopleInterval?.low ?? 0) > 0.4 && (many.peopleInterval?.high ?? 1) < 0.6);
  assert.equal(shareByPeople(ofMany, 0, createRandom(1)).peopleInterval, null);
});
