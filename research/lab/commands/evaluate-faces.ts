import { loadDataset } from '../../evaluate/dataset.ts';
import type { EvaluateHost } from '../../evaluate/evaluate-host.ts';
import { openLab } from '../../evaluate/open-lab.ts';
import { findPictures } from '../../evaluate/pictures/find-pictures.ts';
import { Refusal } from '../../refusal.ts';
import { type Collection, groupsOf, type LabPicture } from '../data/collection.ts';
import { type FaceFigure, faceFigure } from '../evaluate/face-figures.ts';
import { embedViews, type Views } from '../evaluate/picture-views.ts';
import { pixelEmbedding } from '../evaluate/pixel-baselines.ts';
import type { NamedNet } from './evaluate-omniglot.ts';

type Measured = {
  readonly collection: Collection;
  readonly test: readonly number[];
  readonly data: string;
  readonly seed: number;
};

const replicates = 200;

/** Verification and identification on the test people: pixels, each net, and Familiar's own face pipeline. */
export async function evaluateFaces(
  host: EvaluateHost,
  { collection, test, data, seed }: Measured,
  nets: readonly NamedNet[],
  views: Views,
): Promise<FaceFigure[]> {
  const { pictures } = groupsOf(collection, (group) => test.includes(group));
  const labels = pictures.map(({ label }) => label);
  const figureOf = (name: string, embeddings: readonly Float32Array[]): FaceFigure =>
    faceFigure(name, embeddings, labels, { replicates, seed });
  const shown = pictures.map(({ pixels }) => pixels);
  const figures = [figureOf('pixels, Euclidean distance', shown.map(pixelEmbedding))];
  for (const { name, net, side } of nets) figures.push(figureOf(name, await embedViews(net, side, shown, views)));
  figures.push(figureOf("Familiar's face pipeline", await embedFaces(host, { collection, data, seed }, pictures)));
  return figures;
}

/** The app's embeddings of the same photos. @throws Refusal `noFace` when it finds no face in one of them */
async function embedFaces(
  host: EvaluateHost,
  { collection: { labels }, data, seed }: Omit<Measured, 'test'>,
  wanted: readonly LabPicture[],
): Promise<Float32Array[]> {
  const { lab, close } = await openLab(host, { cache: '.cache/evaluate', seed, replicates });
  try {
    const { pictures } = await loadDataset(findPictures(data, 'people'), lab);
    const byName = new Map(pictures.map(({ name, face }) => [name, face?.embedding]));
    return wanted.map(({ label, maker }) => {
      const name = `${labels[label]}/${maker}.pgm`;
      const embedding = byName.get(name);
      if (!embedding) throw new Refusal('noFace', `No face was found in ${name}.`);
      return embedding;
    });
  } finally {
    await close();
  }
}
