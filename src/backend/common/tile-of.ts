import type { Picture } from '#contract/calls/pictures.ts';
import { FamiliarError } from '#contract/result.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { type KeptPicture, keptChipShows } from '#core/vision/kept-picture.ts';

/**
 * What people see of a kept picture: the face without its wider surroundings. While the engine is down they see these,
 * too.
 */
export async function tileOf(engine: Pick<FaceEngine, 'cutTile'>, picture: KeptPicture): Promise<Picture> {
  const bytes = picture.shows === keptChipShows ? picture.bytes : await cutOrWhole(engine, picture);
  return { type: 'image/webp', bytes: new Uint8Array(bytes) };
}

async function cutOrWhole(engine: Pick<FaceEngine, 'cutTile'>, picture: KeptPicture): Promise<Uint8Array> {
  try {
    return await engine.cutTile(picture);
  } catch (error) {
    if (error instanceof FamiliarError && error.code === 'engineDown') return picture.bytes;
    throw error;
  }
}
