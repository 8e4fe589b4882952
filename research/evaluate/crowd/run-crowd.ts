import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Crowd } from '#core/recognition/crowd.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import { Refusal } from '../../refusal.ts';
import type { ComparedFace } from '../../statistics/compared-face.ts';
import { loadDataset } from '../dataset.ts';
import type { EmbeddedPicture } from '../embed/embed-pictures.ts';
import type { EvaluateHost } from '../evaluate-host.ts';
import type { Lab } from '../lab.ts';
import { openLab } from '../open-lab.ts';
import { commandLine } from '../output/command-line.ts';
import { countText, distanceText } from '../output/number-text.ts';
import { findPictures, type Layout } from '../pictures/find-pictures.ts';
import { fitCrowd, leastEmbeddings } from './fit-crowd.ts';
import { formatCrowd } from './format-crowd.ts';
import { fileWithout, halfOf, halves } from './halves.ts';
import { seeWorse } from './see-worse.ts';

export type CrowdOptions = {
  readonly people: readonly string[];
  readonly families: readonly string[];
  readonly name: string;
  /** The file to write; in the embedder's folder when not named. */
  readonly out?: string;
  readonly embedder?: string;
  /** Where the crowds go that are fitted without each half of the people. */
  readonly halves?: string;
  readonly cache: string | false;
  readonly seed: number;
};

/** One person of a crowd: a picture as it is, and as it looks when it is made worse. */
type Seen = { readonly picture: EmbeddedPicture; readonly face: ComparedFace; readonly worse: readonly Float32Array[] };

/** One picture of everybody below a folder: nobody counts twice. */
async function onePictureEach(root: string, layout: Layout, lab: Lab): Promise<EmbeddedPicture[]> {
  const { pictures } = await loadDataset(findPictures(root, layout), lab);
  const people = Map.groupBy(
    pictures.filter(({ face }) => face !== null),
    ({ person }) => person,
  );
  return [...people.values()].map(([first]) => first as EmbeddedPicture);
}

async function seeEverybody({ people, families }: CrowdOptions, lab: Lab): Promise<Seen[]> {
  const folders = [
    ...people.map((root) => ({ root, layout: 'people' as const })),
    ...families.map((root) => ({ root, layout: 'families' as const })),
  ];
  const pictures: EmbeddedPicture[] = [];
  for (const { root, layout } of folders) pictures.push(...(await onePictureEach(root, layout, lab)));
  const worse = await seeWorse(pictures, createImageCodec(), lab);
  return pictures.map((picture) => ({
    picture,
    face: picture.face as ComparedFace,
    worse: worse.get(picture) ?? [],
  }));
}

function fitOn(seen: readonly Seen[], lab: Lab): Crowd {
  const queries = seen.flatMap(({ face, worse }) => [face.embedding, ...worse]);
  if (queries.length < leastEmbeddings)
    throw new Refusal(
      'invalid',
      `A crowd needs ${countText(leastEmbeddings)} pictures or more, the worsened ones included.`,
    );
  return fitCrowd(
    queries,
    seen.map(({ face }) => face.sampleEmbedding),
    lab.random(),
  );
}

/**
 * Makes up the crowd that distances are judged by, from one picture of everybody in some folders.
 * @throws Refusal `notFound` or `invalid` when the folders do not suffice
 */
export async function runCrowd(host: EvaluateHost, options: CrowdOptions): Promise<void> {
  const { cache, seed, embedder: folder } = options;
  const out = options.out ?? (folder && join(folder, 'crowd.json'));
  if (out === undefined) throw new Refusal('invalid', 'Say with --out where the crowd shall go.');
  const own = folder === undefined ? {} : { embedder: folder };
  const { lab, embedder, close } = await openLab(host, {
    ...own,
    cache,
    seed,
    replicates: 0,
    crowd: null,
    calibration: host.calibrationFile,
  });
  try {
    const seen = await seeEverybody(options, lab);
    const write = async (path: string, own: readonly Seen[]): Promise<void> => {
      const crowd = fitOn(own, lab);
      const evidence = {
        people: own.length,
        pictures: own.length,
        worsened: own.reduce((sum, { worse }) => sum + worse.length, 0),
        command: commandLine(host.args),
      };
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, formatCrowd(crowd, { provenance: options.name, embedder, evidence }));
      host.stdout.write(`Wrote ${path}: ${countText(own.length)} people, usual gap ${distanceText(crowd.usualGap)}\n`);
    };
    await write(out, seen);
    if (options.halves === undefined) return;
    for (const half of halves)
      await write(
        fileWithout(options.halves, half),
        seen.filter(({ picture }) => halfOf(picture) !== half),
      );
  } finally {
    await close();
  }
}
