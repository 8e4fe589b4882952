import type { SampleAnalysis } from '#contract/support-set.ts';

/** Where the scale ends: faces farther apart than this are strangers by any measure. */
const scaleEnd = 0.8;

const place = (distance: number): Record<'insetInlineStart', string> => ({
  insetInlineStart: `${(Math.min(scaleEnd, distance) / scaleEnd) * 100}%`,
});

type Props = Pick<SampleAnalysis, 'toOwn' | 'nearestOther'>;

/**
 * Two distances on one line, near on the left: a dot for the member's own other samples, a ring for the nearest
 * other member, a stroke where that member would match.
 */
export function DistanceScale({ toOwn, nearestOther }: Props) {
  const isPulled =
    nearestOther !== null &&
    (nearestOther.score <= nearestOther.threshold || (toOwn !== null && nearestOther.score <= toOwn));
  return (
    <span className="distance-scale" aria-hidden="true" data-pulled={isPulled || undefined}>
      {nearestOther !== null && <span className="distance-limit" style={place(nearestOther.threshold)} />}
      {toOwn !== null && <span className="distance-own" style={place(toOwn)} />}
      {nearestOther !== null && <span className="distance-other" style={place(nearestOther.score)} />}
    </span>
  );
}
