import type { RgbaImage } from '#core/vision/image.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import { englishOf } from '../../refusal.ts';
import { boxAt, type KnownFaces } from '../../statistics/found-faces.ts';
import type { Progress } from '../embed/progress.ts';
import type { PictureSet, SetPicture } from './find-sets.ts';
import type { Look, Scene } from './look.ts';

export type UnreadablePicture = { readonly path: string; readonly reason: string };

/** The looks at a folder's pictures as they are. */
export type SeenSet = {
  readonly set: PictureSet;
  readonly looks: readonly Look[];
  readonly unreadable: readonly UnreadablePicture[];
};

const codec = createImageCodec();

/** The pixels of a picture. @throws FamiliarError `badImage` */
export async function decodePicture({ read }: SetPicture): Promise<RgbaImage> {
  return codec.decode(new Uint8Array(await read()));
}

export const middleOf = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  x: width / 2,
  y: height / 2,
});

/** What a folder says of a picture's faces. */
export function knownFaces({ kind }: Pick<PictureSet, 'kind'>, name: string, image: RgbaImage): KnownFaces {
  if (kind === 'none') return { kind: 'count', count: 0 };
  if (kind === 'several') return { kind: 'count', count: Number(name.split('/')[0]) };
  return { kind: 'places', places: [middleOf(image)], mayShowOthers: kind === 'middle' };
}

/** Looks at every picture of a folder as it is; pictures that cannot be read are listed. */
export async function lookAtSet(
  set: PictureSet,
  look: (scene: Scene) => Promise<Look>,
  progress: Progress,
): Promise<SeenSet> {
  const looks: Look[] = [];
  const unreadable: UnreadablePicture[] = [];
  for (const picture of set.pictures) {
    const { name, unit } = picture;
    const image = await decodePicture(picture).catch((error: Error) => error);
    if (image instanceof Error) unreadable.push({ path: `${set.name}/${name}`, reason: englishOf(image) });
    else {
      const known = knownFaces(set, name, image);
      const series = set.kind === 'none' || set.kind === 'several' ? set.kind : 'asIs';
      const step = known.kind === 'count' && known.count > 0 ? known.count : null;
      looks.push(await look({ series, set: set.name, name, unit: `${set.name}/${unit}`, step, image, known }));
    }
    progress.step();
  }
  return { set, looks, unreadable };
}

/**
 * The width of the face in the middle of a picture, in pixels: by Familiar's thorough search, the ruler for every
 * finder; null where it finds none there.
 */
export function faceWidthOf(look: Look): number | null {
  const boxes = look.answers.get('thoroughly')?.boxes ?? [];
  return boxAt(boxes, middleOf(look))?.width ?? null;
}
