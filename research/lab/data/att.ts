import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom, shuffled } from '#core/numerics/seeded-draws.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import { Refusal } from '../../refusal.ts';
import type { Collection, LabPicture } from './collection.ts';
import { toLabPixels } from './shrink.ts';

const people = 40;
const photos = 10;

/** The groups of AT&T's people. */
export const attGroups = ['training', 'validation', 'test'] as const;
const trained = 20;
const validated = 5;

/**
 * The AT&T faces (s1 to s40, ten photos each, stretched to a square). A seed says who is trained on, who chooses when
 * to stop, and who is tested on.
 * @throws Refusal `notFound` when a photo cannot be read
 */
export async function readAtt(folder: string, seed: number): Promise<Collection> {
  const codec = createImageCodec();
  const order = shuffled(
    Array.from({ length: people }, (_, i) => i),
    createRandom(seed),
  );
  const groupOf = new Map(
    order.map((person, place) => [person, place < trained ? 0 : place < trained + validated ? 1 : 2]),
  );
  const pictures: LabPicture[] = [];
  for (let person = 0; person < people; person++) {
    for (let photo = 1; photo <= photos; photo++) {
      const path = join(folder, `s${person + 1}`, `${photo}.pgm`);
      const bytes = await readFile(path).catch((cause: unknown) => {
        throw new Refusal('notFound', `The photo ${path} cannot be read.`, { cause });
      });
      const pixels = toLabPixels(await codec.decode(bytes), false);
      pictures.push({ pixels, label: person, group: groupOf.get(person) ?? 0, maker: photo });
    }
  }
  return { pictures, labels: Array.from({ length: people }, (_, i) => `s${i + 1}`), groups: attGroups };
}
