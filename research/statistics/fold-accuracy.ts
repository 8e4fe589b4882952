/** A scored pair of one fold; distance +Infinity when it could not be scored. */
export type ScoredPair = { readonly distance: number; readonly isGenuine: boolean };

/** Mean accuracy over folds with the standard error of that mean, as LFW's protocol reports it. */
export type FoldAccuracy = {
  readonly accuracy: number;
  readonly standardError: number;
  readonly perFold: readonly number[];
};

function isRight(pair: ScoredPair, threshold: number): boolean {
  // A pair without a score is wrong either way: nobody could decide it.
  return Number.isFinite(pair.distance) && pair.distance <= threshold === pair.isGenuine;
}

function accuracyAt(pairs: readonly ScoredPair[], threshold: number): number {
  return pairs.filter((pair) => isRight(pair, threshold)).length / pairs.length;
}

/** The threshold with the highest accuracy; of several the middle one of the first run. */
function bestThreshold(pairs: readonly ScoredPair[]): number {
  const rising = pairs.filter((pair) => Number.isFinite(pair.distance)).sort((a, b) => a.distance - b.distance);
  let right = rising.filter((pair) => !pair.isGenuine).length;
  let best = { right, threshold: 0 };
  for (const [i, pair] of rising.entries()) {
    right += pair.isGenuine ? 1 : -1;
    const next = rising[i + 1]?.distance ?? pair.distance;
    if (right > best.right) best = { right, threshold: (pair.distance + next) / 2 };
  }
  return best.threshold;
}

/**
 * Accuracy as Labelled Faces in the Wild defines it (Huang et al. 2007): each fold is judged at the threshold that is
 * best on all other folds. A single fold (View 1) is split in ten alternating parts first, since there are no other
 * folds.
 */
export function foldAccuracy(folds: readonly (readonly ScoredPair[])[]): FoldAccuracy {
  const parts =
    folds.length > 1
      ? folds
      : Array.from({ length: 10 }, (_, part) => (folds[0] ?? []).filter((_pair, i) => i % 10 === part));
  const perFold = parts.map((part, i) =>
    accuracyAt(part, bestThreshold(parts.flatMap((other, j) => (i === j ? [] : other)))),
  );
  const accuracy = perFold.reduce((sum, value) => sum + value, 0) / perFold.length;
  const variance = perFold.reduce((sum, value) => sum + (value - accuracy) ** 2, 0) / Math.max(1, perFold.length - 1);
  return { accuracy, standardError: Math.sqrt(variance / perFold.length), perFold };
}
