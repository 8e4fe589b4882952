/** The longest distance that a bar shows: between opposite corners of the drawings' part of the space. */
const longestDistance = 1.42;

type Props = { readonly distance: number; readonly tone: 'own' | 'other' };

/** A distance as a bar with its number. */
export function DistanceBar({ distance, tone }: Props) {
  const percent = Math.min(100, (100 * distance) / longestDistance);
  return (
    <span className="distance-bar" data-tone={tone}>
      <span className="distance-fill" style={{ inlineSize: `${percent}%` }} />
      <span className="distance-number">{distance.toFixed(2)}</span>
    </span>
  );
}
