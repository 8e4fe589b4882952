import { markOf, markPath } from '#renderer/kit/mark.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { markColour } from '../member-mark.tsx';
import styles from './place-strip.module.css';
import { countFates, lanesFor, type PlacedSample, type Stage } from './placed-samples.ts';

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

type Side = PlacedSample['side'];
type Row = {
  readonly side: Side;
  readonly samples: readonly PlacedSample[];
  readonly lanes: readonly number[];
  /** In CSS pixels. */
  readonly height: number;
};

/** The signs of one member in as many lanes as they need. */
function rowOf(side: Side, { samples, stage, reach }: Props): Row {
  const own = samples.filter((sample) => sample.side === side);
  const places = own.map((sample) => sample.places[stage]);
  const lanes = lanesFor(places, (2 * reach * signRoom) / usualWidth);
  return { side, samples: own, lanes, height: (Math.max(0, ...lanes) + 1) * laneHeight + edge };
}

/** Where a place is across the strip. */
const across = (place: number, reach: number): string => `${50 + (50 * place) / reach}%`;

function Ground({ undecided, reach, middle }: Pick<Props, 'undecided' | 'reach'> & { readonly middle: number }) {
  return (
    <>
      <rect className={styles.ground} width="100%" height="100%" rx={8} />
      <rect
        className={styles.nobody}
        x={across(-undecided, reach)}
        width={`${(100 * undecided) / reach}%`}
        height="100%"
      />
      {[-1, 1].map((end) => (
        <line key={end} className={styles.template} x1={across(end, reach)} x2={across(end, reach)} y2="100%" />
      ))}
      <line className={styles.middle} x2="100%" y1={middle} y2={middle} />
    </>
  );
}

/**
 * The samples of two members on the way from one to the other: the first one's above the line, the second one's below,
 * and shaded where nobody is named.
 */
export function PlaceStrip(props: Props) {
  const { stage, title, names, samples, reach } = props;
  const [above, below] = [rowOf(-1, props), rowOf(1, props)];
  const middle = above.height;
  const words = useWords().tuning.pairs;
  const places = countFates(samples.map(({ fates }) => fates[stage]));
  return (
    <div className={styles.strip}>
      <p className={styles.head} aria-hidden="true">
        <strong>{title}</strong> <span>{words.places(places)}</span>
      </p>
      <svg width="100%" height={middle + below.height} role="img" aria-label={words.strip({ title, names, places })}>
        <Ground {...props} middle={middle} />
        {[above, below].flatMap((row) =>
          row.samples.map((sample, index) => (
            <Sign
              key={sample.sampleId}
              sample={sample}
              stage={stage}
              x={across(sample.places[stage], reach)}
              y={middle + row.side * (((row.lanes[index] ?? 0) + 0.5) * laneHeight + edge / 4)}
            />
          )),
        )}
      </svg>
    </div>
  );
}

type SignProps = { readonly sample: PlacedSample; readonly stage: Stage; readonly x: string; readonly y: number };

function Sign({ sample, stage, x, y }: SignProps) {
  const { hue, shape } = markOf(sample.memberId);
  const fate = sample.fates[stage];
  const ink = { [fate === 'nobody' ? 'stroke' : 'fill']: markColour(hue) };
  return (
    <svg className={styles.sign} style={ink} data-fate={fate} x={x} y={y} aria-hidden="true">
      {fate === 'other' && <circle className={styles.ring} r={8} />}
      <path d={markPath(shape)} transform="scale(0.85)" />
    </svg>
  );
}
