/** Points of one latent space, one after the other: `data.length === count * length`. */
export type Vectors = { readonly data: Float32Array | Float64Array; readonly count: number; readonly length: number };

/**
 * Points of `length` numbers each.
 * @throws RangeError when the numbers do not divide into whole points
 */
export function vectorsOf(data: Float32Array | Float64Array, length: number): Vectors {
  const count = data.length / length;
  if (!Number.isInteger(count) || length < 1)
    throw new RangeError(`${data.length} numbers do not make whole points of ${length} numbers`);
  return { data, count, length };
}

/** @throws RangeError unless all batches hold equally many points, at least one, of one length. */
export function requireSameShape(...batches: readonly Vectors[]): void {
  const [first] = batches;
  if (first === undefined || first.count === 0) throw new RangeError('a loss needs at least one point');
  for (const { count, length, data } of batches) {
    if (count !== first.count || length !== first.length || data.length !== count * length) {
      const received = `${count} of ${length} (${data.length} numbers)`;
      throw new RangeError(`expected ${first.count} points of ${first.length} numbers, received ${received}`);
    }
  }
}
