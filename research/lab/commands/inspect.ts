import type { EvaluateHost } from '../../evaluate/evaluate-host.ts';
import { Refusal } from '../../refusal.ts';
import { groupsOf } from '../data/collection.ts';
import { embedPictures } from '../evaluate/embed-pictures.ts';
import { blockAnatomy, spaceAnatomy } from '../evaluate/net-anatomy.ts';
import { readTrainedNet } from '../evaluate/trained-net.ts';
import { createTwinNet, writeWeights } from '../net/twin-net.ts';
import type { LabCollection } from '../recipes/recipe.ts';
import { readArrayFile } from '../train/array-file.ts';
import type { Checkpoint } from '../train/checkpoint.ts';
import { folderOf, openCollection } from './train.ts';

/** Options of `lab inspect`. */
export type InspectOptions = {
  readonly loss: 'triplet' | 'contrastive';
  readonly data: string;
  readonly net?: string;
  readonly seed: number;
  readonly cache: string;
};

/** Pictures that the inspection looks at, at most. */
const shownAtMost = 800;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Prints what a trained net is made of, and how the pictures of its validation groups lie in its space. */
export async function runInspection(
  host: EvaluateHost,
  collection: LabCollection,
  options: InspectOptions,
): Promise<void> {
  const { data, seed, cache } = options;
  const folder = options.net ?? folderOf(collection, options.loss, cache);
  const { card, bytes } = await readTrainedNet(folder);
  const best = ((await readArrayFile(`${folder}/checkpoint.bin`)) as Checkpoint | undefined)?.best;
  if (best === undefined)
    throw new Refusal('notFound', `The folder ${folder} holds no checkpoint: a net is inspected where it was trained.`);
  const all = await openCollection(collection, data, seed, cache);
  const { validation } = collection.split(all, seed);
  const pictures = groupsOf(all, (group) => validation.includes(group)).pictures.slice(0, shownAtMost);
  const { plan } = card.recipe;
  const net = createTwinNet(plan, card.recipe.seed);
  writeWeights(net, best.weights);
  const shown = pictures.map(({ pixels }) => pixels);
  const blocks = await blockAnatomy(plan, net.blocks, shown);
  const space = spaceAnatomy(
    await embedPictures(net, shown),
    pictures.map(({ label }) => label),
  );
  const weights = blocks.reduce((sum, block) => sum + block.weights, 0);
  const lines = [
    `${collection.title}, ${card.recipe.loss.kind} loss, look at step ${card.bestStep} of ${card.steps}: ${weights.toLocaleString('en')} weights, ${bytes.length.toLocaleString('en')} bytes`,
    ...blocks.map(
      ({ side, channels, weights: own, silent, answering }, i) =>
        `  block ${i + 1}: ${channels} maps of ${side}x${side}, ${own.toLocaleString('en')} weights; ${percent(answering)} of the places answer, ${silent} maps never do`,
    ),
    `  embedding: ${space.numbers} numbers that spread like ${space.directions.toFixed(1)} equal directions; median distance ${space.medianLike.toFixed(3)} between like, ${space.medianUnlike.toFixed(3)} between unlike pictures`,
    `  (on ${pictures.length} pictures of groups it did not learn from)`,
  ];
  host.stdout.write(`${lines.join('\n')}\n`);
}
