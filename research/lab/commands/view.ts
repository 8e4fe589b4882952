import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LatentStory } from '#contract/latent-story.ts';
import type { EvaluateHost } from '../../evaluate/evaluate-host.ts';
import { Refusal } from '../../refusal.ts';
import { type Collection, groupsOf, type LabPicture } from '../data/collection.ts';
import { embedPictures } from '../evaluate/embed-pictures.ts';
import { readTrainedNet } from '../evaluate/trained-net.ts';
import { type BlockWeights, createTwinNet, embeddingLengthOf, writeWeights } from '../net/twin-net.ts';
import type { LabCollection } from '../recipes/recipe.ts';
import { readArrayFile } from '../train/array-file.ts';
import type { Checkpoint } from '../train/checkpoint.ts';
import { type LookEmbeddings, tellStory } from '../view/tell-story.ts';
import { viewPage } from '../view/view-page.ts';
import { folderOf, openCollection } from './train.ts';

/** Options of `lab view`. */
export type ViewOptions = {
  readonly loss: 'triplet' | 'contrastive';
  readonly data: string;
  readonly net?: string;
  readonly seed: number;
  readonly cache: string;
  readonly out: string;
  readonly story?: string;
};

const shownLabels = 8;
const shownEach = 6;
const mostLooks = 24;

/** Shows how a training's latent space formed, on pictures of labels it did not train on. */
export async function runView(host: EvaluateHost, collection: LabCollection, options: ViewOptions): Promise<void> {
  const folder = options.net ?? folderOf(collection, options.loss, options.cache);
  const { card } = await readTrainedNet(folder);
  const pictures = choosePictures(
    collection,
    await openCollection(collection, options.data, options.seed, options.cache),
    options.seed,
  );
  const checkpoint = (await readArrayFile(join(folder, 'checkpoint.bin'))) as Checkpoint | undefined;
  const { plan, loss, seed } = card.recipe;
  const net = createTwinNet(plan, seed);
  const shown = pictures.map(({ pixels }) => pixels);
  const looks: LookEmbeddings[] = [{ step: 0, accuracy: 0, embeddings: await embedPictures(net, shown) }];
  for (const file of thinned((await readdir(join(folder, 'looks')).catch(() => [])).sort(), mostLooks)) {
    writeWeights(net, (await readArrayFile(join(folder, 'looks', file))) as BlockWeights[]);
    const step = Number.parseInt(file, 10);
    looks.push({
      step,
      accuracy: checkpoint?.history.find((look) => look.step === step)?.accuracy ?? 0,
      embeddings: await embedPictures(net, shown),
    });
  }
  if (looks.length === 1) throw new Refusal('notFound', `The folder ${folder} holds no looks of a training.`);
  const about = { title: collection.title, loss: loss.kind, margin: loss.margin, numbers: embeddingLengthOf(plan) };
  const story = tellStory(about, pictures, looks);
  await write(options.out, await viewPage(story));
  if (options.story !== undefined) await write(options.story, storyFile(story));
  host.stdout.write(`${options.out}: ${looks.length} looks at ${pictures.length} pictures\n`);
}

/** Several drawings of several labels of one test group, or of a validation group where nothing is kept for a test. */
function choosePictures(collection: LabCollection, all: Collection, seed: number): LabPicture[] {
  const { test, validation } = collection.split(all, seed);
  const [group] = [...test, ...validation];
  const byLabel = Map.groupBy(groupsOf(all, (each) => each === group).pictures, ({ label }) => label);
  return [...byLabel.values()].slice(0, shownLabels).flatMap((own) => own.slice(0, shownEach));
}

/**
 * At most `most` items of a list, evenly spread, the last one among them; more from its beginning, where most happens.
 */
function thinned<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  const places = Array.from({ length: most }, (_, i) => Math.round((i / (most - 1)) ** 1.6 * (items.length - 1)));
  return [...new Set(places)].flatMap((place) => items[place] ?? []);
}

const storyFile = (story: LatentStory): string => `${JSON.stringify(story, null, 2)}\n`;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
