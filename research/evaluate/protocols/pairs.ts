import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { Refusal } from '../../refusal.ts';
import {
  type Comparisons,
  createComparisons,
  genuineGroup,
  pairDistance,
  strangerGroup,
} from '../../statistics/comparisons.ts';
import { type FoldAccuracy, foldAccuracy } from '../../statistics/fold-accuracy.ts';
import { levelFigures } from '../../statistics/level-figures.ts';
import { type PairFolds, type PictureName, parsePairs } from '../../statistics/lfw-pairs.ts';
import type { PairFigures } from '../../statistics/pair-figures.ts';
import { pairFigures } from '../../statistics/pair-figures.ts';
import { type Dataset, loadDataset, numberUnits } from '../dataset.ts';
import type { Evaluation, Lab } from '../lab.ts';
import { countText, percent } from '../output/number-text.ts';
import { pairHeadlines } from '../output/pair-tables.ts';
import { plainLevels } from '../output/plain-levels.ts';
import { pairGroups, strangerSummary } from '../output/stranger-summary.ts';
import type { Table } from '../output/summary.ts';
import { findPictures } from '../pictures/find-pictures.ts';
import { readList } from '../pictures/read-list.ts';
import { createPictureLookup, narrowToPairs } from '../pictures/wanted-pictures.ts';

/** Scores the pairs in their order; a picture that is not there or has no face makes its pairs +Infinity. */
function scorePairs(folds: PairFolds, { pictures }: Dataset, space: LatentSpace): Comparisons {
  const find = createPictureLookup(pictures);
  const numberOf = new Map(pictures.map((picture, i) => [picture.path, i]));
  // A picture that could not be read stands behind the list's end: it belongs to nobody who can be looked at.
  const placeOf = (name: PictureName): number => numberOf.get(find(name)?.path ?? '') ?? pictures.length;
  const { columns, add } = createComparisons(folds.flat().length);
  for (const { first, second, isGenuine } of folds.flat()) {
    const [a, b] = [placeOf(first), placeOf(second)];
    add(
      a,
      b,
      isGenuine ? genuineGroup : strangerGroup,
      pairDistance(pictures[a]?.face?.sampleEmbedding ?? null, pictures[b]?.face?.sampleEmbedding ?? null, space),
    );
  }
  return columns;
}

/**
 * Scores a list of pairs in the format of Labelled Faces in the Wild (View 1 or View 2) by its protocol.
 * @throws Refusal `notFound` or `invalid` when the list cannot be read or names no picture that is there.
 */
export async function evaluatePairs(lab: Lab, pairsFile: string, root: string): Promise<Evaluation> {
  const folds = parsePairs(await readList(pairsFile, 'pairs file'));
  const folder = narrowToPairs(findPictures(root, 'people'), folds);
  if (folder.pictures.length === 0)
    throw new Refusal('notFound', `None of the pictures that ${pairsFile} names is in ${root}.`);
  const dataset = await loadDataset(folder, lab);
  const comparisons = scorePairs(folds, dataset, lab.space);
  const { counts, pictures } = dataset;
  const unitOf = Uint32Array.of(...numberUnits(pictures.map(({ person }) => person)), counts.people);
  const options = { unitOf, impostorGroup: strangerGroup, replicates: lab.replicates, random: lab.random() };
  const figures = pairFigures(comparisons, options);
  if (figures === null)
    throw new Refusal('invalid', 'The pairs file needs genuine and impostor pairs that can be scored.');
  const levels = levelFigures(comparisons, { ...options, calibration: lab.calibration, shots: 1 });
  const scored = [...comparisons.distance].map((distance, row) => ({
    distance,
    isGenuine: comparisons.group[row] === genuineGroup,
  }));
  const accuracy = foldAccuracy(cut(scored, folds));
  const shared = strangerSummary({ comparisons, pictures, figures, levels, calibration: lab.calibration });
  const unscored = figures.unscoredGenuine + figures.unscoredImpostor;
  return {
    dataset: counts,
    figures: { accuracy, unscoredPairs: unscored, pairs: figures, levels: plainLevels(levels, pairGroups) },
    summary: {
      title: `Pairs, ${folds.length === 1 ? 'one list' : `${folds.length} folds`}`,
      headlines: headlinesOf(accuracy, figures, scored.length),
      ...shared,
      tables: [accuracyTable(accuracy), ...shared.tables],
    },
  };
}

function headlinesOf(accuracy: FoldAccuracy, figures: PairFigures, pairs: number) {
  const unscored = figures.unscoredGenuine + figures.unscoredImpostor;
  return [
    {
      label: 'Accuracy',
      value: percent(accuracy.accuracy),
      detail: `standard error ${percent(accuracy.standardError)}, threshold from the other folds`,
    },
    ...pairHeadlines(figures),
    {
      label: 'Pairs scored',
      value: `${countText(pairs - unscored)} of ${countText(pairs)}`,
      detail: 'a pair that cannot be scored is an error',
    },
  ];
}

function cut<T>(list: readonly T[], folds: PairFolds): T[][] {
  const starts = folds.map((_, fold) => folds.slice(0, fold).reduce((sum, { length }) => sum + length, 0));
  return folds.map(({ length }, fold) => list.slice(starts[fold], (starts[fold] ?? 0) + length));
}

function accuracyTable({ accuracy, standardError, perFold }: FoldAccuracy): Table {
  return {
    title: 'Accuracy by fold',
    note: 'Each fold is judged at the threshold that is best on all the others. A single list is split into ten parts first.',
    columns: ['fold', ...perFold.map((_, i) => String(i + 1)), 'mean'],
    rows: [['accuracy', ...perFold.map(percent), `${percent(accuracy)} (standard error ${percent(standardError)})`]],
  };
}
