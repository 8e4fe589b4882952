import type { PixelBox, RgbaImage } from '#core/vision/image.ts';
import { countFound, type FoundFaces, type KnownFaces } from '../../statistics/found-faces.ts';
import type { Finder, FinderName } from './finders.ts';

/** What is varied: nothing, the size of the face, the light, the number of faces; or there is no face at all. */
export type Series = 'asIs' | 'small' | 'dim' | 'several' | 'none';

/** A picture to search, and what is known of it. `step` is the face's width, its brightness or the number of faces. */
export type Scene = {
  readonly series: Series;
  /** The folder, or the kind of picture that was made. */
  readonly set: string;
  readonly name: string;
  readonly unit: string;
  readonly step: number | null;
  readonly image: RgbaImage;
  readonly known: KnownFaces;
};

/** What one way of finding faces answered, and after how many milliseconds. */
export type Answer = FoundFaces & { readonly boxes: readonly PixelBox[]; readonly ms: number };

export type Look = Omit<Scene, 'image' | 'known'> & {
  readonly width: number;
  readonly height: number;
  readonly answers: ReadonlyMap<FinderName, Answer>;
};

/** Lets every finder search each picture, in turns that begin with another one each time, so that none is favoured. */
export function createLook(finders: readonly Finder[]): (scene: Scene) => Promise<Look> {
  let turn = 0;
  return async ({ image, known, ...scene }) => {
    const first = turn++ % finders.length;
    const answers = new Map<FinderName, Answer>();
    for (const { name, find } of [...finders.slice(first), ...finders.slice(0, first)]) {
      const startedAt = performance.now();
      const boxes = await find(image);
      const ms = performance.now() - startedAt;
      answers.set(name, { ...countFound(boxes, known), boxes, ms });
    }
    return { ...scene, width: image.width, height: image.height, answers };
  };
}
