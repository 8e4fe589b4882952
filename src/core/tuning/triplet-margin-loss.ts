import { minkowskiDistance } from './minkowski-distance.ts';
import { requireSameShape, type Vectors } from './vectors.ts';

/** How the losses of a batch become one number. */
export const reductions = ['none', 'mean', 'sum'] as const;
export type Reduction = (typeof reductions)[number];

/** Settings of `tripletMarginLoss`; each has the default of `torch.nn.TripletMarginLoss`. */
export type TripletMarginOptions = {
  /** Lead that the positive must have over the negative, at least 0. */
  readonly margin?: number;
  /** Order of the norm, 1 to Infinity. */
  readonly p?: number;
  /** Added to every coordinate of a difference before the norm, so that equal points have a direction. */
  readonly eps?: number;
  /**
   * Whether the distance from positive to negative counts instead where it is the smaller one (Balntas et al. 2016).
   */
  readonly swap?: boolean;
  readonly reduction?: Reduction;
};

const tripletMarginDefaults = {
  margin: 1,
  p: 2,
  eps: 1e-6,
  swap: false,
  reduction: 'mean',
} as const satisfies Required<TripletMarginOptions>;

/** A loss of triplets with its slopes. */
export type TripletLoss = {
  /** Mean or sum of the losses; undefined for reduction `none`. */
  readonly value: number | undefined;
  /** One loss a triplet, before the reduction. */
  readonly losses: Float64Array;
  /** dvalue/dx, shaped like the points; for reduction `none`, of each triplet's own loss. */
  readonly gradient: {
    readonly anchor: Float64Array;
    readonly positive: Float64Array;
    readonly negative: Float64Array;
  };
};

/**
 * `max(0, d(a, p) - d(a, n) + margin)` of each triplet, by the definition of `torch.nn.TripletMarginLoss`:
 * `d(x, y) = || x - y + eps ||_p`; with `swap`, `d(a, n)` is `min(d(a, n), d(p, n))`.
 *
 * Where the loss has a corner the slope is torch's: at exactly the margin the triplet still pushes; two equal negative
 * distances under `swap` share the push; a difference of zero length pushes nowhere. NaN in a triplet makes its loss
 * NaN, and with it the mean and the sum.
 * @param anchor and @param positive and @param negative equally many points of one length; row i of each is triplet i
 * @throws RangeError for other shapes, no triplets, a negative margin, or p below 1
 */
export function tripletMarginLoss(
  anchor: Vectors,
  positive: Vectors,
  negative: Vectors,
  options: TripletMarginOptions = {},
): TripletLoss {
  const { margin, p, eps, swap, reduction } = { ...tripletMarginDefaults, ...options };
  requireSameShape(anchor, positive, negative);
  if (!(margin >= 0)) throw new RangeError(`the margin is at least 0, received ${margin}`);
  const { count, length } = anchor;
  const losses = new Float64Array(count);
  const gradient = {
    anchor: new Float64Array(count * length),
    positive: new Float64Array(count * length),
    negative: new Float64Array(count * length),
  };
  const share = reduction === 'mean' ? 1 / count : 1;
  for (let i = 0; i < count; i++) {
    const near = minkowskiDistance(anchor, positive, i, { p, eps });
    const far = minkowskiDistance(anchor, negative, i, { p, eps });
    const other = swap ? minkowskiDistance(positive, negative, i, { p, eps }) : undefined;
    const least = other === undefined ? far.value : Math.min(far.value, other.value);
    const cost = near.value - least + margin;
    losses[i] = Math.max(0, cost);
    if (cost < 0) continue;
    const farShare = other === undefined || far.value < other.value ? 1 : far.value === other.value ? 0.5 : 0;
    near.addSlope(gradient.anchor, gradient.positive, share);
    far.addSlope(gradient.anchor, gradient.negative, -share * farShare);
    other?.addSlope(gradient.positive, gradient.negative, -share * (1 - farShare));
  }
  return {
    value: reduction === 'none' ? undefined : losses.reduce((sum, loss) => sum + loss, 0) * share,
    losses,
    gradient,
  };
}
