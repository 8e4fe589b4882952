import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { EvaluateHost } from '../../evaluate/evaluate-host.ts';
import { commandLine } from '../../evaluate/output/command-line.ts';
import { Refusal } from '../../refusal.ts';
import { groupsOf } from '../data/collection.ts';
import { readOneShotRuns } from '../data/omniglot.ts';
import type { FaceFigure } from '../evaluate/face-figures.ts';
import type { OneShotFigure } from '../evaluate/one-shot-figures.ts';
import { embedViews, type Views } from '../evaluate/picture-views.ts';
import { openNet, readTrainedNet } from '../evaluate/trained-net.ts';
import { createValidation, type EmbedPictures } from '../evaluate/validation.ts';
import { twinNetOnnx } from '../export/twin-net-onnx.ts';
import { createTwinNet, embeddingLengthOf } from '../net/twin-net.ts';
import type { LabCollection } from '../recipes/recipe.ts';
import { evaluateFaces } from './evaluate-faces.ts';
import { evaluateOmniglot, type NamedNet } from './evaluate-omniglot.ts';
import { folderOf, openCollection } from './train.ts';

/** Options of `lab evaluate`. */
export type EvaluateOptions = {
  readonly loss: 'triplet' | 'contrastive';
  readonly data: string;
  readonly net?: string;
  readonly views: number;
  /** `validation` for the tasks that choices are made by. */
  readonly on: 'test' | 'validation';
  readonly seed: number;
  readonly cache: string;
  readonly out?: string;
};

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

const oneShotLine = ({ name, accuracy, interval, right, of }: OneShotFigure): string =>
  `${name}: ${percent(accuracy)} (${right} of ${of}; 95 % interval ${percent(interval.low)} to ${percent(interval.high)})`;

const faceLine = ({ name, equalErrorRate, oneShot }: FaceFigure): string =>
  `${name}: equal error rate ${percent(equalErrorRate.rate)}, named rightly from one photo ${percent(oneShot.right / oneShot.of)} (${oneShot.right} of ${oneShot.of})`;

/**
 * Measures a trained net, and the same net untrained, on what it never saw; or, to choose by, the trained net alone on
 * the validation tasks.
 * @throws Refusal `invalid` where there is nothing to measure
 */
export async function runEvaluation(
  host: EvaluateHost,
  collection: LabCollection,
  options: EvaluateOptions,
): Promise<void> {
  const { card, bytes } = await readTrainedNet(options.net ?? folderOf(collection, options.loss, options.cache));
  if (card.collection !== collection.name)
    throw new Refusal('invalid', `This net was trained on ${card.collection}, not on ${collection.name}.`);
  const { plan, loss } = card.recipe;
  const views: Views = { count: options.views, distortion: collection.viewDistortion };
  const trained: NamedNet = { name: `${loss.kind} loss`, net: await openNet(bytes, plan), side: plan.side };
  const untrained: NamedNet = {
    name: 'untrained net',
    net: await openNet(twinNetOnnx(plan, createTwinNet(plan, card.recipe.seed).blocks), plan),
    side: plan.side,
  };
  try {
    if (options.on === 'validation') {
      const accuracy = await validate(collection, options, (pictures) =>
        embedViews(trained.net, trained.side, pictures, views),
      );
      host.stdout.write(`${trained.name}, step ${card.bestStep}, views ${views.count}: ${percent(accuracy)} of the validation tasks
`);
      return;
    }
    const { figures, lines } = await measure(host, { collection, options }, [untrained, trained], views);
    host.stdout.write(`${lines.join('\n')}\n`);
    if (options.out === undefined) return;
    const report = {
      command: commandLine(host.args, 'lab'),
      net: { ...card, numbers: embeddingLengthOf(plan), views },
      figures,
    };
    await mkdir(dirname(options.out), { recursive: true });
    await writeFile(options.out, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await Promise.all([trained, untrained].map(({ net }) => net.close()));
  }
}

/** The same tasks that chose the look. */
async function validate(
  collection: LabCollection,
  { data, seed, cache }: EvaluateOptions,
  embed: EmbedPictures,
): Promise<number> {
  const pictures = await openCollection(collection, data, seed, cache);
  const { validation } = collection.split(pictures, seed);
  return createValidation(
    groupsOf(pictures, (group) => validation.includes(group)),
    collection.ways,
    collection.tasks,
    seed,
  )(embed);
}

async function measure(
  host: EvaluateHost,
  { collection, options }: { readonly collection: LabCollection; readonly options: EvaluateOptions },
  nets: readonly NamedNet[],
  views: Views,
) {
  const { data, seed, cache } = options;
  if (collection.name === 'omniglot') {
    const figures = await evaluateOmniglot(await readOneShotRuns(data), nets, views);
    return { figures, lines: figures.map(oneShotLine) };
  }
  if (collection.name !== 'att')
    throw new Refusal('invalid', 'There is nothing to measure on this collection: it is there to be looked at.');
  const pictures = await openCollection(collection, data, seed, cache);
  const figures = await evaluateFaces(
    host,
    { collection: pictures, test: collection.split(pictures, seed).test, data, seed },
    nets,
    views,
  );
  return { figures, lines: figures.map(faceLine) };
}
