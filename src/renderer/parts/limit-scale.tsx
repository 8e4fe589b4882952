import styles from './limit-scale.module.css';

/** The scale reaches at least so many limits. */
const leastEnd = 2;

type Props = {
  readonly distance: number;
  readonly threshold: number;
  /** Where the scale ends, so that several can be read together; by default twice the limit, or farther for a farther face. */
  readonly end?: number;
  /** True where the figures stand elsewhere already. */
  readonly isBare?: boolean;
  /** True where nearness is what one does not want: between two different people. */
  readonly isNearBad?: boolean;
  /** Further strokes on the scale: a short name and a distance. */
  readonly others?: readonly { readonly name: string; readonly distance: number }[];
};

/** A distance on a scale from 0, with the limit as a stroke: left of it is near enough. Says the same in words to a screen reader. */
export function LimitScale({ distance, threshold, isNearBad = false, isBare = false, others = [], ...rest }: Props) {
  const end =
    rest.end ?? Math.max(leastEnd * threshold, distance * 1.08, ...others.map((other) => other.distance * 1.08));
  const place = (value: number) => ({ insetInlineStart: `${(100 * Math.min(value, end)) / end}%` });
  const isNear = distance <= threshold;
  return (
    <figure
      className={styles.scale}
      data-near={isNear || undefined}
      data-good={isNear !== isNearBad || undefined}
      data-near-bad={isNearBad || undefined}
    >
      <div
        className={styles.track}
        role="img"
        aria-label={`Distance ${distance.toFixed(3)}, limit ${threshold.toFixed(3)}: ${isNear ? 'within' : 'beyond'}`}
      >
        <span className={styles.near} style={{ inlineSize: `${(100 * threshold) / end}%` }} />
        {others.map((other) => (
          <span
            key={other.name}
            className={styles.other}
            style={place(other.distance)}
            title={`${other.name}: ${other.distance.toFixed(2)}`}
          />
        ))}
        <span className={styles.stroke} style={place(threshold)} />
        <span className={styles.dot} style={place(distance)} />
      </div>
      {!isBare && (
        <figcaption aria-hidden="true">
          <span>
            Distance <strong>{distance.toFixed(2)}</strong>
          </span>
          <span>
            Limit <strong>{threshold.toFixed(2)}</strong>
          </span>
        </figcaption>
      )}
    </figure>
  );
}
