import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  falseMatchRateOf,
  isStricter,
  mostLenient,
  securityLevels,
  strangerOdds,
  strictest,
} from '#contract/security-levels.ts';

test('every level is stricter than the one before it', () => {
  for (const [index, level] of securityLevels.slice(1).entries())
    assert.ok(
      isStricter(level, securityLevels[index] ?? level),
      `${level} is not stricter than ${securityLevels[index]}`,
    );
  assert.ok(isStricter(strictest(), mostLenient()));
  assert.ok(!isStricter(strictest(), strictest()));
});

test('a level means one match of a stranger in as many comparisons as it says', () => {
  assert.deepEqual(securityLevels.map(strangerOdds), [1_000, 10_000, 100_000]);
  assert.deepEqual(securityLevels.map(falseMatchRateOf), [1e-3, 1e-4, 1e-5]);
});
