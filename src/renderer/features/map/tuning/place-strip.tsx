import { markOf, markPath } from '#renderer/kit/mark.ts';
import { lanesFor, type PlacedSample, type Stage } from './placed-samples.ts';
import { placesWords } from './tuning-words.ts';

/** Sizes in CSS pixels. A strip is as wide as there is room; signs are kept apart as if it were `usualWidth`. */
const laneHeight = 17;
const signRoom = 15;
const usualWidth = 620;
const edge = 6;

type Props = {
  readonly stage: Stage;
  readonly title: string;
  readonly names: readonly [string, string];
  readonly samples: readonly PlacedSample[];
  readonly undecided: number;
  /** Where the scale ends on both sides of 0. */
  readonly reach: number;
};

/** The samples of two members on the way from one to the other: the first one's above the line, the second one's below, and shaded where nobody is named. */
export function PlaceStrip({ stage, title, names, samples, undecided, reach }: Props) {
  const across = (place: number): string => `${50 + (50 * place) / reach}%`;
  const width = (2 * reach * signRoom) / usualWidth;
  const rows = ([-1, 1] as const).map((side) => {
    const own = samples.filter((sample) => sample.side === side);
    const lanes = lanesFor(
      own.map(({ places }) => places[stage]),
      width,
    );
    return { side, own, lanes, height: (Math.max(0, ...lanes) + 1) * laneHeight + edge };
  });
  const middle = rows[0]?.height ?? 0;
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const words = placesWords(samples.map(({ fates }) => fates[stage]));
  return (
    <div className="place-strip">
      <p className="place-strip-head" aria-hidden="true">
        <strong>{title}</strong> <span>{words}</span>
      </p>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={`${title}: pictures of ${names[0]} and ${names[1]} on a line from ${names[0]} on the left to ${names[1]} on the right; ${words}.`}
      >
        <rect className="place-ground" width="100%" height="100%" rx={8} />
        <rect className="place-nobody" x={across(-undecided)} width={`${(100 * undecided) / reach}%`} height="100%" />
        {[-1, 1].map((end) => (
          <line key={end} className="place-template" x1={across(end)} x2={across(end)} y2="100%" />
        ))}
        <line className="place-middle" x2="100%" y1={middle} y2={middle} />
        {rows.flatMap(({ side, own, lanes }) =>
          own.map((sample, index) => (
            <Sign
              key={sample.sampleId}
              sample={sample}
              stage={stage}
              x={across(sample.places[stage])}
              y={middle + side * ((lanes[index] ?? 0) + 0.5) * laneHeight + side * (edge / 4)}
            />
          )),
        )}
      </svg>
    </div>
  );
}

function Sign({
  sample,
  stage,
  x,
  y,
}: {
  readonly sample: PlacedSample;
  readonly stage: Stage;
  readonly x: string;
  readonly y: number;
}) {
  const { hue, shape } = markOf(sample.memberId);
  const fate = sample.fates[stage];
  return (
    <svg className="place-sign" data-hue={hue} data-fate={fate} x={x} y={y} aria-hidden="true">
      {fate === 'other' && <circle className="place-ring" r={8} />}
      <path d={markPath(shape)} transform="scale(0.85)" />
    </svg>
  );
}
