import { join } from 'node:path';
import type { Crowd } from '#core/recognition/crowd.ts';
import { type OwnedCrowd, readCrowd } from '#engine/models/read-crowd.ts';
import type { PictureFile } from '../pictures/find-pictures.ts';
import { hashName } from '../pictures/hash-name.ts';

/** The halves that people are parted into, so that each can be judged by a crowd that was fitted on the other. */
export const halves = [0, 1] as const;
export type Half = (typeof halves)[number];

/** The half that the people of a picture are in: families stay together. */
export function halfOf({ person, family }: Pick<PictureFile, 'person' | 'family'>): Half {
  return hashName(family ?? person) % 2 === 0 ? 0 : 1;
}

/** The file of the crowd that was fitted without a half. */
export const fileWithout = (folder: string, half: Half): string => join(folder, `crowd-without-${half}.json`);

/** The crowds that were fitted without each of the halves. @throws FamiliarError when they cannot be read */
export async function readHalves(folder: string, length: number): Promise<Readonly<Record<Half, Crowd>>> {
  const [first, second] = await Promise.all(halves.map((half) => readCrowd(fileWithout(folder, half), length)));
  return { 0: (first as OwnedCrowd).crowd, 1: (second as OwnedCrowd).crowd };
}
