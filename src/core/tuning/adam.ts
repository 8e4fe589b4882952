/** What Adam remembers of one array of weights, and how many steps it made. */
export type AdamState = { readonly first: Float32Array; readonly second: Float32Array };

const adamDefaults = { firstDecay: 0.9, secondDecay: 0.999, epsilon: 1e-8 } as const;

/** The memory before the first step. */
export const createAdamState = (size: number): AdamState => ({
  first: new Float32Array(size),
  second: new Float32Array(size),
});

/**
 * One step of Adam (Kingma and Ba 2015) in place: weights and memory change.
 * `step` is which one this is, from 1 on.
 * @throws RangeError for a gradient that is not finite; weights and memory are then as they were
 */
export function stepAdam(
  weights: Float32Array,
  gradient: ArrayLike<number>,
  { first, second }: AdamState,
  { rate, step }: { readonly rate: number; readonly step: number },
): void {
  for (let i = 0; i < weights.length; i++) {
    if (!Number.isFinite(gradient[i])) throw new RangeError(`the gradient of weight ${i} is ${gradient[i]}`);
  }
  const { firstDecay, secondDecay, epsilon } = adamDefaults;
  const firstScale = 1 / (1 - firstDecay ** step);
  const secondScale = 1 / (1 - secondDecay ** step);
  for (let i = 0; i < weights.length; i++) {
    const slope = gradient[i] as number;
    first[i] = firstDecay * (first[i] as number) + (1 - firstDecay) * slope;
    second[i] = secondDecay * (second[i] as number) + (1 - secondDecay) * slope * slope;
    weights[i] =
      (weights[i] as number) -
      (rate * (first[i] as number) * firstScale) / (Math.sqrt((second[i] as number) * secondScale) + epsilon);
  }
}
