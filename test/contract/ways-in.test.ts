import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { callOf, calls } from '#contract/contract.ts';
import { attemptOutcomes, countedWays, endOf, type WayIn, wayOf, waysIn } from '#contract/ways-in.ts';

const ways = Object.keys(waysIn) as WayIn[];

describe('the ways in', () => {
  for (const way of ways)
    test(`${way} is tried by a call for those who are outside`, () => {
      const outside: readonly string[] = ['firstRun', 'sealed', 'locked'];
      const { allow } = calls[callOf(way)];
      assert.ok(allow.length > 0 && allow.every((grant) => outside.includes(grant)), allow.join(', '));
    });

  test('those that open a sealed household may be tried while it is sealed, and no others', () => {
    for (const way of ways.filter((one) => one !== 'setup')) {
      const allow: readonly string[] = calls[callOf(way)].allow;
      assert.equal(allow.includes('sealed'), waysIn[way].opensSealed, way);
    }
  });

  test('each counts its own failures but the two that nobody guesses: the set-up and the recovery code', () => {
    const uncounted = ways.filter((way) => !(countedWays as readonly WayIn[]).includes(way));
    assert.deepEqual(uncounted, ['recovery', 'setup']);
  });

  test('an outcome of no way is the end of a question of another program, and lets nobody in', () => {
    const others = attemptOutcomes.filter((outcome) => wayOf(outcome) === null);
    assert.deepEqual(others, ['confirmed', 'declined', 'unanswered']);
    assert.ok(others.every((outcome) => endOf(outcome) !== 'signedIn' && endOf(outcome) !== 'refused'));
  });

  test('every outcome is of one way, and each way that is recorded lets somebody in', () => {
    const ofWays = attemptOutcomes.filter((outcome) => wayOf(outcome) !== null);
    assert.equal(new Set(ofWays).size, ways.flatMap((way) => Object.keys(waysIn[way].outcomes)).length);
    for (const way of ways.filter((one) => one !== 'setup'))
      assert.ok(
        attemptOutcomes.some((outcome) => wayOf(outcome) === way && endOf(outcome) === 'signedIn'),
        way,
      );
  });
});
