import type { OneShotRun } from '../data/omniglot.ts';
import { euclidean } from '../evaluate/euclidean.ts';
import { type OneShotFigure, oneShotFigure } from '../evaluate/one-shot-figures.ts';
import { embedViews, type Views } from '../evaluate/picture-views.ts';
import { modifiedHausdorff, pixelEmbedding } from '../evaluate/pixel-baselines.ts';
import type { TrainedNet } from '../evaluate/trained-net.ts';

/** A net under a name. */
export type NamedNet = { readonly name: string; readonly net: TrainedNet; readonly side: number };

/** The official one-shot runs: pixels, modified Hausdorff, and each net. */
export async function evaluateOmniglot(
  runs: readonly OneShotRun[],
  nets: readonly NamedNet[],
  views: Views,
): Promise<readonly OneShotFigure[]> {
  const figures = [
    await oneShotFigure('pixels, Euclidean distance', runs, async ({ support, queries }) => {
      const known = support.map(pixelEmbedding);
      return queries.map(pixelEmbedding).map((query) => known.map((candidate) => euclidean(query, candidate)));
    }),
    await oneShotFigure('pixels, modified Hausdorff distance', runs, async ({ support, queries }) =>
      queries.map((query) => support.map((candidate) => modifiedHausdorff(query, candidate))),
    ),
  ];
  for (const { name, net, side } of nets) {
    figures.push(
      await oneShotFigure(name, runs, async ({ support, queries }) => {
        const [known, asked] = [
          await embedViews(net, side, support, views),
          await embedViews(net, side, queries, views),
        ];
        return asked.map((query) => known.map((candidate) => euclidean(query, candidate)));
      }),
    );
  }
  return figures;
}
