import { readFile } from 'node:fs/promises';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { ImageCodec } from '#engine/images/image-codec.ts';
import type { EmbedDependencies, EmbeddedPicture } from '../embed/embed-pictures.ts';
import { centralFace } from '../embed/face-analysis.ts';
import { hashName } from '../pictures/hash-name.ts';
import { worsenPicture } from './worsen-picture.ts';

/** How often each picture is made worse, differently each time. */
const timesEach = 2;

/** The embeddings of pictures' faces, as queries, when the pictures are made worse; a face that is lost is left out. */
export async function seeWorse(
  pictures: readonly EmbeddedPicture[],
  codec: ImageCodec,
  { engine, progress }: Pick<EmbedDependencies, 'engine' | 'progress'>,
): Promise<Map<EmbeddedPicture, Embedding[]>> {
  const seen = new Map<EmbeddedPicture, Embedding[]>();
  const faces = await engine();
  progress.begin(pictures.length);
  for (const picture of pictures) {
    const image = await codec.decode(Uint8Array.from(await readFile(picture.path)));
    const clean = centralFace(await faces.analyse({ kind: 'rgba', image }));
    const embeddings: Embedding[] = [];
    for (let time = 0; time < timesEach && clean !== null; time++) {
      const random = createRandom(hashName(`${picture.fileHash} ${time}`));
      const worse = centralFace(await faces.analyse({ kind: 'rgba', image: worsenPicture(image, clean.box, random) }));
      if (worse !== null) embeddings.push(worse.embedding);
    }
    seen.set(picture, embeddings);
    progress.step();
  }
  progress.end();
  return seen;
}
