import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvaluateHost } from '../../evaluate/evaluate-host.ts';
import { commandLine } from '../../evaluate/output/command-line.ts';
import { Refusal } from '../../refusal.ts';
import { groupsOf } from '../data/collection.ts';
import { createBatchDraw } from '../data/draw-batch.ts';
import { keepCollection } from '../data/kept-collection.ts';
import { embedPictures } from '../evaluate/embed-pictures.ts';
import type { NetCard } from '../evaluate/trained-net.ts';
import { createValidation } from '../evaluate/validation.ts';
import { twinNetOnnx } from '../export/twin-net-onnx.ts';
import { type BlockWeights, createTwinNet, type TwinNet, writeWeights } from '../net/twin-net.ts';
import { progressPage } from '../output/progress-page.ts';
import { createTrainingDisplay } from '../output/training-display.ts';
import type { LabCollection, Recipe } from '../recipes/recipe.ts';
import { readArrayFile, writeArrayFile } from '../train/array-file.ts';
import type { Checkpoint, Look } from '../train/checkpoint.ts';
import type { LossPlan } from '../train/loss.ts';
import { trainTwins } from '../train/train-twins.ts';

/** Options of `lab train`. */
export type TrainOptions = {
  readonly loss: LossPlan['kind'];
  readonly data: string;
  readonly out?: string;
  readonly steps?: number;
  /** Folder of a training whose best look this one begins with. */
  readonly startFrom?: string;
  readonly rate?: number;
  /** How often groups are turned by right angles, and mirrored; shares from 0 to 1. */
  readonly turned?: number;
  readonly mirrored?: number;
  readonly seed: number;
  readonly cache: string;
};

/** The folder of a training when none was named. */
export const folderOf = (collection: LabCollection, loss: string, cache: string): string =>
  join(cache, `${collection.name}-${loss}`);

/** Where a collection's pictures are kept between runs, and how to get them. */
export const openCollection = (collection: LabCollection, data: string, seed: number, cache: string) =>
  keepCollection(join(cache, `${collection.name}-${seed}.pictures`), () => collection.read(data, seed));

/** @throws Refusal `notFound` where no training had a look */
async function bestWeights(folder: string): Promise<readonly BlockWeights[]> {
  const best = ((await readArrayFile(join(folder, 'checkpoint.bin'))) as Checkpoint | undefined)?.best;
  if (best === undefined) throw new Refusal('notFound', `The folder ${folder} holds no training to begin with.`);
  return best.weights;
}

const recipeOf = ({ plan, batch, losses }: LabCollection, { loss, seed, turned, mirrored }: TrainOptions): Recipe => ({
  plan,
  batch: { ...batch, quarterTurns: turned ?? batch.quarterTurns, mirrored: mirrored ?? batch.mirrored },
  loss: losses[loss],
  seed,
});

/** The training that the folder holds. @throws Refusal `invalid` where it is one of another recipe */
async function readCheckpoint(out: string, recipe: string): Promise<Checkpoint | undefined> {
  const from = (await readArrayFile(join(out, 'checkpoint.bin'))) as Checkpoint | undefined;
  if (from !== undefined && from.recipe !== recipe) {
    throw new Refusal(
      'invalid',
      `The folder ${out} holds a training with another recipe or seed. Name another folder with --out, or remove it.`,
    );
  }
  return from;
}

/** Leaves the net and its card in the folder. */
async function keepNet(out: string, net: TwinNet, finished: Checkpoint, card: NetCard): Promise<void> {
  await writeFile(join(out, 'net.onnx'), twinNetOnnx(card.recipe.plan, finished.best?.weights ?? net.blocks));
  await writeFile(join(out, 'net.json'), `${JSON.stringify(card, null, 2)}\n`);
}

/** One training: what it is of, where it lies, and how it looks to a person. */
type Training = {
  readonly collection: LabCollection;
  readonly recipe: Recipe;
  readonly options: TrainOptions;
  readonly out: string;
  readonly steps: number;
};

const titleOf = ({ collection, recipe }: Training): string => `${collection.title}, ${recipe.loss.kind} loss`;

/** Trains until the steps are done or nothing gets better, and keeps every look on the way. */
async function train(host: EvaluateHost, training: Training, net: TwinNet): Promise<Checkpoint> {
  const { collection, recipe, options, out, steps } = training;
  const { seed, cache, data } = options;
  const recipeText = JSON.stringify(recipe);
  const from = await readCheckpoint(out, recipeText);
  const pictures = await openCollection(collection, data, seed, cache);
  const split = collection.split(pictures, seed);
  const part = (groups: readonly number[]) => groupsOf(pictures, (group) => groups.includes(group));
  const validation = createValidation(part(split.validation), collection.ways, collection.tasks, seed);
  const display = createTrainingDisplay(host, steps, from);
  await mkdir(out, { recursive: true });
  const plan = {
    net,
    drawBatch: createBatchDraw(part(split.training), recipe.batch, recipe.plan.side, seed),
    loss: recipe.loss,
    rate: options.rate ?? collection.rate,
    steps,
    interval: collection.interval,
    patience: collection.patience,
    recipe: recipeText,
    validate: (trained: TwinNet) => validation((shown) => embedPictures(trained, shown)),
    save: (checkpoint: Checkpoint) => writeArrayFile(join(out, 'checkpoint.bin'), checkpoint),
    onStep: display.onStep,
    async onLook(look: Look, checkpoint: Checkpoint) {
      display.onLook(look, checkpoint);
      await writeArrayFile(join(out, 'looks', `${String(look.step).padStart(6, '0')}.bin`), checkpoint.weights);
      await writeFile(join(out, 'progress.html'), progressPage(titleOf(training), checkpoint, steps, true));
    },
  };
  const finished = await trainTwins(plan, from);
  display.end(finished);
  return finished;
}

/**
 * Trains a twin net, or goes on with the training that the folder holds, and leaves its ONNX file, card and curves
 * there.
 */
export async function runTrain(host: EvaluateHost, collection: LabCollection, options: TrainOptions): Promise<void> {
  const { seed, cache, steps = collection.steps } = options;
  const out = options.out ?? folderOf(collection, options.loss, cache);
  const recipe = recipeOf(collection, options);
  const training = { collection, recipe, options, out, steps };
  const net = createTwinNet(recipe.plan, seed);
  if (options.startFrom !== undefined) writeWeights(net, await bestWeights(options.startFrom));
  const finished = await train(host, training, net);
  const card: NetCard = {
    collection: collection.name,
    recipe,
    steps: finished.step,
    bestStep: finished.best?.step ?? 0,
    validationAccuracy: finished.best?.accuracy ?? 0,
    command: commandLine(host.args, 'lab'),
  };
  await keepNet(out, net, finished, card);
  await writeFile(join(out, 'progress.html'), progressPage(titleOf(training), finished, steps, false));
  const best = `best validation ${(100 * card.validationAccuracy).toFixed(1)} % at step ${card.bestStep}`;
  host.stdout.write(`${join(out, 'net.onnx')}: ${best}\n`);
}
