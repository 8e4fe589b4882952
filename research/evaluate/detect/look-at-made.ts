import { shuffled } from '#core/numerics/seeded-draws.ts';
import type { PixelBox, RgbaImage } from '#core/vision/image.ts';
import type { Progress } from '../embed/progress.ts';
import { drawPictures, type SetPicture } from './find-sets.ts';
import type { Look, Scene } from './look.ts';
import { decodePicture, faceWidthOf, knownFaces, middleOf, type SeenSet } from './look-at-sets.ts';
import { blankedOut, brightnessIn, dimmed, rearranged, shrinkInFrame, sideBySide } from './made-pictures.ts';
import { drawTexture } from './textures.ts';

/** What is made of the pictures: how many of each folder, to which widths, brightnesses and numbers of faces. */
export type MadeOptions = {
  readonly made: number;
  readonly widths: readonly number[];
  readonly lights: readonly number[];
  readonly faces: readonly number[];
};

type LookAt = (scene: Scene) => Promise<Look>;

/** A picture that others are made of. `box` is the square around its face, `isFound` whether it was found there. */
type Original = {
  readonly seen: SeenSet;
  readonly picture: SetPicture;
  readonly image: RgbaImage;
  readonly box: PixelBox;
  readonly isFound: boolean;
};

/** Parts a picture is cut into on each side: none shows more than a corner of a face. */
const partsAcross = 10;
/** What is blanked out, in widths of the face. */
const blankScale = 1.5;

const noFace = { kind: 'count', count: 0 } as const;

function squareAround({ x, y }: { readonly x: number; readonly y: number }, side: number): PixelBox {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

/** Draws the pictures of a folder to make others of, with one of everybody before a second one of anybody. */
async function drawOriginals(seen: SeenSet, count: number, random: () => number): Promise<Original[]> {
  const looks = new Map(seen.looks.map((look) => [look.name, look]));
  const usualWidth = usualFaceWidth(seen);
  const readable = seen.set.pictures.filter(({ name }) => looks.has(name));
  const originals: Original[] = [];
  for (const picture of usualWidth === null ? [] : drawPictures(readable, count, random)) {
    const look = looks.get(picture.name) as Look;
    const width = faceWidthOf(look);
    const image = await decodePicture(picture);
    const side = width ?? (usualWidth ?? 0) * image.width;
    originals.push({ seen, picture, image, box: squareAround(middleOf(image), side), isFound: width !== null });
  }
  return originals;
}

/** The median width of the faces found in a folder, in widths of their pictures; null where none was found. */
function usualFaceWidth({ looks }: Pick<SeenSet, 'looks'>): number | null {
  const shares = looks.flatMap((look) => {
    const width = faceWidthOf(look);
    return width === null ? [] : [width / look.width];
  });
  return shares.sort((a, b) => a - b)[shares.length >> 1] ?? null;
}

function sceneOf({ seen, picture }: Original, image: RgbaImage): Scene {
  const { name, unit } = picture;
  return {
    series: 'asIs',
    set: seen.set.name,
    name,
    unit: `${seen.set.name}/${unit}`,
    step: null,
    image,
    known: knownFaces(seen.set, name, image),
  };
}

/** The picture smaller and smaller, darker and darker, and as pictures without a face. */
async function* varied(original: Original, { widths, lights }: MadeOptions, random: () => number) {
  const { image, box, isFound, seen } = original;
  for (const width of widths.filter((step) => step < box.width))
    yield {
      ...sceneOf(original, await shrinkInFrame(image, width / box.width)),
      series: 'small',
      step: width,
    } as const;
  const brightness = brightnessIn(image, box);
  for (const light of lights.filter((step) => step < brightness))
    yield { ...sceneOf(original, dimmed(image, light / brightness)), series: 'dim', step: light } as const;
  const order = shuffled([...Array(partsAcross ** 2).keys()], random);
  const none = { ...sceneOf(original, image), series: 'none', known: noFace } as const;
  yield { ...none, set: 'made: cut up and shuffled', image: rearranged(image, partsAcross, order) };
  if (seen.set.kind === 'one' && isFound)
    yield {
      ...none,
      set: 'made: face blanked out',
      image: blankedOut(image, squareAround(middleOf(image), blankScale * box.width)),
    };
}

/** Pictures of as many people in one frame. */
async function crowdScene(originals: readonly Original[], count: number, index: number, random: () => number) {
  const people = [...Map.groupBy(shuffled(originals, random), sceneUnit).values()].slice(0, count);
  if (people.length < count) return null;
  const { image, middles } = await sideBySide(people.map(([own]) => (own as Original).image));
  const name = `${count} faces, ${index + 1}`;
  const known = { kind: 'places', places: middles, mayShowOthers: false } as const;
  return { series: 'several', set: 'made: side by side', name, unit: name, step: count, image, known } as const;
}

const sceneUnit = ({ seen, picture }: Original): string => `${seen.set.name}/${picture.unit}`;

/** Looks at pictures made of those of the folders: smaller, darker, several in one, and without a face. */
export async function lookAtMade(
  sets: readonly SeenSet[],
  options: MadeOptions,
  { look, random, progress }: { readonly look: LookAt; readonly random: () => number; readonly progress: Progress },
): Promise<Look[]> {
  const looks: Look[] = [];
  const ofOne: Original[] = [];
  for (const seen of sets.filter(({ set }) => set.kind === 'one' || set.kind === 'middle')) {
    for (const original of await drawOriginals(seen, options.made, random)) {
      for await (const scene of varied(original, options, random)) looks.push(await look(scene));
      if (seen.set.kind === 'one') ofOne.push(original);
      progress.step();
    }
  }
  for (let index = 0; index < options.made; index++) {
    for (const count of options.faces) {
      const scene = await crowdScene(ofOne, count, index, random);
      if (scene !== null) looks.push(await look(scene));
    }
    const name = `texture ${index + 1}`;
    const texture = { series: 'none', set: 'made: textures', name, unit: name, step: null, known: noFace } as const;
    looks.push(await look({ ...texture, image: drawTexture(index, random) }));
    progress.step();
  }
  return looks;
}
