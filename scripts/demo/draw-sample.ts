import sharp from 'sharp';
import type { Role } from '#contract/household.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { NewSample } from '#core/ports/store.ts';
import { chipSize } from '#core/vision/mean-face.ts';
import { drawnPicture } from '../../test/fixtures/drawn-faces.ts';

/** A picture of a drawn person: how it looks, and where its numbers lie. `of` is whose face it is, if not the member's own: a misfiled one. */
export type Shot = {
  readonly turn?: number;
  readonly tilt?: number;
  readonly light?: number;
  readonly smile?: number;
  readonly sharpness?: number;
  readonly of?: string;
  /** Almost the same picture as the one before. */
  readonly isCopy?: boolean;
};

export type Person = {
  readonly name: string;
  readonly role: Role;
  readonly age: 'adult' | 'child' | 'elder';
  readonly seed: number;
  /** A relative they look like, and how far apart the two lie. */
  readonly near?: { readonly name: string; readonly distance: number };
  readonly shots: readonly Shot[];
};

/** The sample that one of a person's shots is, with this embedding. @param model whose face is drawn */
export async function drawSample(
  person: Person,
  index: number,
  embedding: Float32Array,
  embedder: string,
  model: Person = person,
): Promise<NewSample> {
  const random = createRandom(person.seed * 100 + index);
  const { turn = 0, tilt = 0, light = 1, smile = 0.5, sharpness } = person.shots[index] ?? {};
  const { seed, age } = model;
  const png = await drawnPicture(seed, age, { turn, tilt, light, smile, isClose: true }, chipSize, 'png');
  const isSoft = sharpness !== undefined;
  return {
    embedding,
    chip: new Uint8Array(await sharp(png).flatten().removeAlpha().raw().toBuffer()),
    picture: new Uint8Array(await (isSoft ? sharp(png).blur(2.2) : sharp(png)).webp({ quality: 90 }).toBuffer()),
    quality: {
      sharpness: sharpness ?? (index === 0 ? 1 : 0.6 + random() * 0.3),
      exposure: light < 0.6 ? 0.4 : 0.9,
      brightness: light * 140,
      interocularPx: 84,
      occlusion: 0,
      eyesOpen: 0.3,
    },
    pose: { yaw: turn * 30, pitch: -10 + tilt * 24, roll: 0 },
    source: index % 3 === 0 ? 'photo' : 'camera',
    embedder,
  };
}
