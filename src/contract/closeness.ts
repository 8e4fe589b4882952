/** How near a face came, in a person's terms. */
export type Closeness = 'clear' | 'near' | 'almost' | 'far';

/** The shares of the threshold at which a match is no longer clear, and beyond which a face is not nearly one. */
const [clearShare, almostShare] = [0.75, 1.15];

/** The threshold decides whether a face matched, its neighbourhood how clearly; both on one scale of distances. */
export function closenessOf(distance: number, threshold: number): Closeness {
  const share = distance / threshold;
  if (share <= 1) return share <= clearShare ? 'clear' : 'near';
  return share <= almostShare ? 'almost' : 'far';
}
