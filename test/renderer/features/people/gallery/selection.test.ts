import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chooseAll,
  chooseCaught,
  chooseOnly,
  emptySelection,
  extendTo,
  keepShown,
  leaveChosen,
  moveBy,
  pick,
  type Selection,
  toggle,
} from '#renderer/features/people/gallery/selection.ts';

const order = [10, 20, 30, 40, 50];
const chosen = (selection: Selection): number[] => [...selection.chosen];

test('a plain click chooses one and forgets the others', () => {
  assert.deepEqual(chosen(chooseOnly(30)), [30]);
});

test('a click with Ctrl adds one, and takes it out again', () => {
  const two = toggle(chooseOnly(10), 30);
  assert.deepEqual(chosen(two), [10, 30]);
  assert.deepEqual(chosen(toggle(two, 10)), [30]);
});

test('a click with Shift chooses everything from the anchor on, in either direction, and keeps the anchor', () => {
  const down = extendTo(chooseOnly(20), order, 40);
  assert.deepEqual(chosen(down), [20, 30, 40]);
  assert.deepEqual(chosen(extendTo(down, order, 10)), [10, 20]);
});

test('a range whose anchor is not shown any more begins anew', () => {
  assert.deepEqual(chosen(extendTo(chooseOnly(99), order, 40)), [40]);
});

test('arrows choose, extend or only look, and stop at the ends', () => {
  assert.deepEqual(chosen(moveBy(emptySelection, order, 1, 'choose')), [10]);
  assert.deepEqual(chosen(moveBy(chooseOnly(20), order, 3, 'extend')), [20, 30, 40, 50]);
  const looking = moveBy(chooseOnly(20), order, 1, 'look');
  assert.deepEqual([chosen(looking), looking.active], [[20], 30]);
  assert.equal(moveBy(chooseOnly(40), order, 5, 'choose').active, 50);
  assert.equal(moveBy(chooseOnly(20), order, -5, 'choose').active, 10);
});

test('arrows do nothing where nothing is shown', () => {
  assert.equal(moveBy(emptySelection, [], 1, 'choose'), emptySelection);
});

test('a lasso replaces what was chosen, or adds to it', () => {
  assert.deepEqual(chosen(chooseCaught(chooseOnly(10), [30, 40], false)), [30, 40]);
  assert.deepEqual(chosen(chooseCaught(chooseOnly(10), [30, 40], true)), [10, 30, 40]);
});

test('forgets what is not shown any more', () => {
  const kept = keepShown(chooseAll(emptySelection, order), [20, 60]);
  assert.deepEqual([chosen(kept), kept.active, kept.anchor], [[20], null, null]);
});

test('goes on with the neighbour of what is removed', () => {
  assert.equal(leaveChosen(chooseOnly(20), order).active, 30);
  assert.equal(leaveChosen(toggle(chooseOnly(40), 50), order).active, 30);
  assert.equal(leaveChosen(chooseAll(emptySelection, order), order).active, null);
});

test('Space keeps what an arrow chose, from where on arrows only move and Space adds or takes out', () => {
  const reached = moveBy(chooseOnly(10), order, 1, 'choose');
  const kept = pick(reached, 20);
  assert.deepEqual(chosen(kept), [20]);
  const further = moveBy(kept, order, 2, 'choose');
  assert.deepEqual([chosen(further), further.active], [[20], 40]);
  const both = pick(further, 40);
  assert.deepEqual(chosen(both), [20, 40]);
  assert.deepEqual(chosen(pick(pick(both, 40), 20)), []);
  assert.deepEqual(chosen(moveBy(pick(pick(both, 40), 20), order, 1, 'choose')), [30]);
});

test('a plain click ends the picking', () => {
  const picked = pick(moveBy(chooseOnly(10), order, 1, 'choose'), 20);
  assert.equal(picked.by, 'pick');
  assert.deepEqual(chosen(moveBy(chooseOnly(30), order, 1, 'choose')), [40]);
});
