import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { createImageCodec } from '#engine/images/image-codec.ts';
import { Refusal } from '../../refusal.ts';
import type { Collection, LabPicture } from './collection.ts';
import { toLabPixels } from './shrink.ts';

/** One official one-shot run: each query asks which of the support's characters it shows. */
export type OneShotRun = {
  readonly support: readonly Uint8Array[];
  readonly queries: readonly Uint8Array[];
  /** The place in `support` of each query's character. */
  readonly answers: readonly number[];
};

/**
 * The background set of Omniglot (images_background.zip: alphabet/character/number_drawer.png), a label per character,
 * a group per alphabet.
 * @throws Refusal `notFound` when the file cannot be read
 */
export async function readOmniglot(folder: string): Promise<Collection> {
  const files = await unzip(join(folder, 'images_background.zip'));
  const names = [...files.keys()].filter((name) => name.endsWith('.png')).sort();
  const parts = names.map((name) => name.split('/').slice(-3) as [string, string, string]);
  const groups = [...new Set(parts.map(([alphabet]) => alphabet))];
  const labels = [...new Set(parts.map(([alphabet, character]) => `${alphabet}/${character}`))];
  const labelOf = new Map(labels.map((label, i) => [label, i]));
  const codec = createImageCodec();
  const pictures: LabPicture[] = [];
  for (const [i, [alphabet, character, file]] of parts.entries()) {
    const image = await codec.decode(files.get(names[i] ?? '') ?? new Uint8Array());
    const maker = Number(/_(\d+)\.png$/.exec(file)?.[1] ?? 0);
    pictures.push({
      pixels: toLabPixels(image, true),
      label: labelOf.get(`${alphabet}/${character}`) ?? 0,
      group: groups.indexOf(alphabet),
      maker,
    });
  }
  return { pictures, labels, groups };
}

/** The 20 official runs (one-shot-runs.zip). @throws Refusal `notFound` when the file cannot be read */
export async function readOneShotRuns(folder: string): Promise<OneShotRun[]> {
  const files = await unzip(join(folder, 'one-shot-runs.zip'));
  const codec = createImageCodec();
  const lists = [...files.keys()].filter((name) => name.endsWith('class_labels.txt')).sort();
  const runs: OneShotRun[] = [];
  for (const list of lists) {
    const base = list.slice(0, -'runNN/class_labels.txt'.length);
    const lines = new TextDecoder().decode(files.get(list)).trim().split('\n');
    const pairs = lines.map((line) => line.trim().split(/\s+/) as [string, string]);
    const supportNames = [...new Set(pairs.map(([, shown]) => shown))].sort();
    const read = async (name: string) =>
      toLabPixels(await codec.decode(files.get(base + name) ?? new Uint8Array()), true);
    runs.push({
      support: await Promise.all(supportNames.map(read)),
      queries: await Promise.all(pairs.map(([query]) => read(query))),
      answers: pairs.map(([, shown]) => supportNames.indexOf(shown)),
    });
  }
  return runs;
}

async function unzip(path: string): Promise<Map<string, Uint8Array>> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Refusal('notFound', `The file ${path} cannot be read.`, { cause });
  });
  return new Map(Object.entries(unzipSync(bytes)));
}
