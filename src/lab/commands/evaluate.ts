import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { EvaluateHost } from '../../cli/evaluate/evaluate-host.ts';
import { commandLine } from '../../cli/evaluate/output/command-line.ts';
import { FamiliarError } from '../../shared/result.ts';
import type { FaceFigure } from '../evaluate/face-figures.ts';
import type { OneShotFigure } from '../evaluate/one-shot-figures.ts';
import { openNet, readTrainedNet } from '../evaluate/trained-net.ts';
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
  readonly seed: number;
  readonly cache: string;
  readonly out?: string;
};

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

const oneShotLine = ({ name, accuracy, interval, right, of }: OneShotFigure): string =>
  `${name}: ${percent(accuracy)} (${right} of ${of}; 95 % interval ${percent(interval.low)} to ${percent(interval.high)})`;

const faceLine = ({ name, equalErrorRate, oneShot }: FaceFigure): string =>
  `${name}: equal error rate ${percent(equalErrorRate.rate)}, named rightly from one photo ${percent(oneShot.right / oneShot.of)} (${oneShot.right} of ${oneShot.of})`;

/** Measures a trained net, and the same net untrained, on what it never saw. */
export async function runEvaluation(host: EvaluateHost, collection: LabCollection, options: EvaluateOptions): Promise<void> {
  const { data, views, seed, cache } = options;
  const { card, bytes } = await readTrainedNet(options.net ?? folderOf(collection, options.loss, cache));
  if (card.collection !== collection.name) throw new FamiliarError('invalid', `This net was trained on ${card.collection}, not on ${collection.name}.`);
  const { plan, loss } = card.recipe;
  const untrained = twinNetOnnx(plan, createTwinNet(plan, card.recipe.seed).blocks);
  const nets: NamedNet[] = [
    { name: 'untrained net', net: await openNet(untrained, plan), side: plan.side },
    { name: `${loss.kind} loss`, net: await openNet(bytes, plan), side: plan.side },
  ];
  try {
    const isOneShot = collection.name === 'omniglot';
    if (!isOneShot && collection.name !== 'att')
      throw new FamiliarError('invalid', 'There is nothing to measure on this collection: it is there to be looked at.');
    const pictures = isOneShot ? undefined : await openCollection(collection, data, seed, cache);
    const oneShot = isOneShot ? await evaluateOmniglot(data, nets, views) : [];
    const faces =
      pictures === undefined ? [] : await evaluateFaces(host, { collection: pictures, test: collection.split(pictures, seed).test, data, seed }, nets, views);
    host.stdout.write(`${[...oneShot.map(oneShotLine), ...faces.map(faceLine)].join('\n')}\n`);
    if (options.out === undefined) return;
    const report = { command: commandLine(host.args, 'lab'), net: { ...card, numbers: embeddingLengthOf(plan), views }, figures: isOneShot ? oneShot : faces };
    await mkdir(dirname(options.out), { recursive: true });
    await writeFile(options.out, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await Promise.all(nets.map(({ net }) => net.close()));
  }
}
