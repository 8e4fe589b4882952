/** A distance as a bar. `most` is the distance of a full bar. */
export function DistanceBar({
  distance,
  most,
  tone,
}: {
  readonly distance: number;
  readonly most: number;
  readonly tone: 'own' | 'other';
}) {
  return (
    <span className="distance-bar" data-tone={tone}>
      <span className="distance-fill" style={{ inlineSize: `${Math.min(100, (100 * distance) / most)}%` }} />
      <span className="distance-number">{distance.toFixed(2)}</span>
    </span>
  );
}
