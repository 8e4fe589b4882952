import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAdamState, stepAdam } from '#core/tuning/adam.ts';

describe('stepAdam', () => {
  it('moves every weight by the rate in its first step, against the slope', () => {
    const weights = Float32Array.of(1, 1, 1);
    stepAdam(weights, [0.5, -20, 0], createAdamState(3), { rate: 0.1, step: 1 });
    for (const [i, expected] of [0.9, 1.1, 1].entries()) assert.ok(Math.abs((weights[i] as number) - expected) < 1e-6);
  });

  it('finds the lowest point of a bowl', () => {
    const weights = Float32Array.of(5, -3);
    const state = createAdamState(2);
    for (let step = 1; step <= 800; step++)
      stepAdam(weights, [2 * ((weights[0] as number) - 1), 20 * ((weights[1] as number) - 2)], state, {
        rate: 0.05,
        step,
      });
    assert.ok(Math.abs((weights[0] as number) - 1) < 1e-3 && Math.abs((weights[1] as number) - 2) < 1e-3);
  });

  it('refuses a slope that is not finite and leaves weights and memory as they were', () => {
    const weights = Float32Array.of(1, 2);
    const state = createAdamState(2);
    assert.throws(
      () => stepAdam(weights, [1, Number.NaN], state, { rate: 0.1, step: 1 }),
      /the gradient of weight 1 is NaN/,
    );
    assert.deepEqual(
      [[...weights], [...state.first], [...state.second]],
      [
        [1, 2],
        [0, 0],
        [0, 0],
      ],
    );
  });
});
