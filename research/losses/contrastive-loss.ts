import { minkowskiDistance } from '#core/tuning/minkowski-distance.ts';
import type { Reduction } from '#core/tuning/triplet-margin-loss.ts';
import { requireSameShape, type Vectors } from '#core/tuning/vectors.ts';

/**
 * Forms of the contrastive loss in use; D is the Euclidean distance, m the margin, s the slack of like pairs:
 * - `halved`: `D^2 / 2` for a like pair, `max(0, m - D)^2 / 2` for an unlike one (Hadsell, Chopra and LeCun 2006,
 * equation 4);
 * - `squared`: the same without the half, as many tutorials write it;
 * - `linear`: `max(0, D - s)` and `max(0, m - D)`, the hinge on the distance itself, whose pull does not fade.
 */
export const contrastiveForms = ['halved', 'squared', 'linear'] as const;
export type ContrastiveForm = (typeof contrastiveForms)[number];

export type ContrastiveOptions = {
  /** Distance beyond which an unlike pair costs nothing, above 0. */
  readonly margin?: number;
  readonly form?: ContrastiveForm;
  /** Distance up to which a like pair costs nothing (Lin et al. 2015 call it the double margin); 0 in the original. */
  readonly slack?: number;
  readonly reduction?: Reduction;
};

const contrastiveDefaults = {
  margin: 1,
  form: 'halved',
  slack: 0,
  reduction: 'mean',
} as const satisfies Required<ContrastiveOptions>;

/** A loss of pairs with its slopes. */
export type PairLoss = {
  /** Mean or sum; undefined for reduction `none`. */
  readonly value: number | undefined;
  readonly losses: Float64Array;
  readonly gradient: { readonly left: Float64Array; readonly right: Float64Array };
};

/**
 * The contrastive loss of pairs of points. Equal points push nowhere, though an unlike pair of them costs most: the
 * distance has no direction there. NaN in a pair makes its loss NaN, and with it the mean and the sum.
 * @param left and @param right equally many points of one length; row i of each is pair i
 * @param isLike whether pair i shows one and the same (the paper's Y = 0)
 * @throws RangeError for other shapes, no pairs, a margin that is not above 0, or a negative slack
 */
export function contrastiveLoss(
  left: Vectors,
  right: Vectors,
  isLike: ArrayLike<boolean>,
  options: ContrastiveOptions = {},
): PairLoss {
  const { margin, form, slack, reduction } = { ...contrastiveDefaults, ...options };
  requireSameShape(left, right);
  if (isLike.length !== left.count)
    throw new RangeError(`expected ${left.count} answers whether a pair is alike, received ${isLike.length}`);
  if (!(margin > 0 && slack >= 0))
    throw new RangeError(`the margin is above 0 and the slack at least 0, received ${margin} and ${slack}`);
  const { count, length } = left;
  const losses = new Float64Array(count);
  const gradient = { left: new Float64Array(count * length), right: new Float64Array(count * length) };
  const share = reduction === 'mean' ? 1 / count : 1;
  for (let i = 0; i < count; i++) {
    const distance = minkowskiDistance(left, right, i, { p: 2, eps: 0 });
    const excess = Math.max(0, isLike[i] === true ? distance.value - slack : margin - distance.value);
    const direction = isLike[i] === true ? 1 : -1;
    losses[i] = costs[form](excess);
    distance.addSlope(gradient.left, gradient.right, share * direction * slopes[form](excess));
  }
  return {
    value: reduction === 'none' ? undefined : losses.reduce((sum, loss) => sum + loss, 0) * share,
    losses,
    gradient,
  };
}

const costs: Readonly<Record<ContrastiveForm, (excess: number) => number>> = {
  halved: (excess) => excess ** 2 / 2,
  squared: (excess) => excess ** 2,
  linear: (excess) => excess,
};

const slopes: Readonly<Record<ContrastiveForm, (excess: number) => number>> = {
  halved: (excess) => excess,
  squared: (excess) => 2 * excess,
  linear: (excess) => (excess > 0 ? 1 : excess * 0),
};
