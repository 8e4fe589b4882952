import { useWords } from '../words/use-words.ts';
import styles from './limit-scale.module.css';

/** The scale reaches at least so many limits. */
const leastEnd = 2;

type Props = {
  readonly distance: number;
  readonly threshold: number;
  /** Where the scale ends, so that several can be read together; else twice the limit, or beyond a farther face. */
  readonly end?: number;
  /** True where the figures stand elsewhere already. */
  readonly isBare?: boolean;
  /** True where nearness is what one does not want: between two different people. */
  readonly isNearBad?: boolean;
  /** Further strokes on the scale: a short name and a distance. */
  readonly others?: readonly { readonly name: string; readonly distance: number }[];
};

/** The figures below the scale: the limit begins at its stroke, where the distance leaves that room. */
function Figures({ distance, threshold, end }: Required<Pick<Props, 'distance' | 'threshold' | 'end'>>) {
  const { formats, parts } = useWords();
  const gridTemplateColumns = `minmax(max-content, ${(100 * threshold) / end}%) minmax(0, 1fr)`;
  return (
    <figcaption aria-hidden="true" style={{ gridTemplateColumns }}>
      <span>
        {parts.limitScale.distance} <strong>{formats.decimal(distance, 2)}</strong>
      </span>
      <span>
        {parts.limitScale.limit} <strong>{formats.decimal(threshold, 2)}</strong>
      </span>
    </figcaption>
  );
}

/** A distance on a scale from 0, with the limit as a stroke: left of it is near enough. Says the same in words. */
export function LimitScale({ distance, threshold, isNearBad = false, isBare = false, others = [], ...rest }: Props) {
  const words = useWords().parts.limitScale;
  const farthest = Math.max(distance, ...others.map((other) => other.distance));
  const end = rest.end ?? Math.max(leastEnd * threshold, farthest * 1.08);
  const place = (value: number) => ({ insetInlineStart: `${(100 * Math.min(value, end)) / end}%` });
  const isNear = distance <= threshold;
  return (
    <figure
      className={styles.scale}
      data-near={isNear || undefined}
      data-good={isNear !== isNearBad || undefined}
      data-near-bad={isNearBad || undefined}
    >
      <div className={styles.track} role="img" aria-label={words.label({ distance, threshold })}>
        <span className={styles.near} style={{ inlineSize: `${(100 * threshold) / end}%` }} />
        {others.map(({ name, distance: at }) => (
          <span key={name} className={styles.other} style={place(at)} title={words.other(name, at)} />
        ))}
        <span className={styles.stroke} style={place(threshold)} />
        <span className={styles.dot} style={place(distance)} />
      </div>
      {!isBare && <Figures distance={distance} threshold={threshold} end={end} />}
    </figure>
  );
}
