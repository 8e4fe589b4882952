import type { RgbaImage } from './image.ts';

/** Only every so many pixels are looked at, a number that divides no usual width. */
const stride = 13;
/** A picture in which so much is of one and the same colour is none, or only a part of one. */
const flatShare = 0.3;
/** From this share on it is one colour alone, whichever. */
const wholeShare = 0.98;
/** What is darker or brighter may well be a night, a window or a border that fills the shape of the picture. */
const [darkMax, whiteMin] = [64, 245];
/** The share of pixels that must show a picture without its colour signal, and how such a picture is told. */
const tint = { share: 0.98, strongMin: 110, weakMax: 50 } as const;

/** The colour of each pixel that is looked at, as one number of 24 bits. */
function coloursOf({ data }: RgbaImage): Uint32Array {
  const colours = new Uint32Array(Math.floor(data.length / 4 / stride));
  for (let at = 0; at < colours.length; at++) {
    const i = at * stride * 4;
    colours[at] = ((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number);
  }
  return colours;
}

/** The colour that comes most often, and the share of pixels that are of it to the last bit. */
function commonest(colours: Uint32Array): { readonly colour: number; readonly share: number } {
  const counts = new Map<number, number>();
  let [colour, most] = [0, 0];
  for (const one of colours) {
    const count = (counts.get(one) ?? 0) + 1;
    counts.set(one, count);
    if (count > most) [colour, most] = [one, count];
  }
  return { colour, share: most / colours.length };
}

const shareOf = (colours: Uint32Array, isSo: (colour: number) => boolean): number =>
  colours.reduce((count, colour) => count + (isSo(colour) ? 1 : 0), 0) / colours.length;

/** Whether the picture, or a good part of it, is of one colour without the noise that every sensor has. */
function isFlat(colours: Uint32Array): boolean {
  const { colour, share } = commonest(colours);
  const channels = [colour >> 16, (colour >> 8) & 255, colour & 255];
  if (Math.max(...channels) <= darkMax) return false;
  return share >= (Math.min(...channels) >= whiteMin ? wholeShare : flatShare);
}

/** Whether all is tinted, light and shadow alike, as where the two colour signals of a picture are missing. */
function isTinted(colours: Uint32Array): boolean {
  const shifts = [16, 8, 0] as const;
  const isAll = (test: (value: number) => boolean) => (shift: number) =>
    shareOf(colours, (colour) => test((colour >> shift) & 255)) >= tint.share;
  return shifts.some(isAll((value) => value >= tint.strongMin)) && shifts.some(isAll((value) => value <= tint.weakMax));
}

/**
 * Whether a picture shows nothing of what is before the camera, or not enough: all of one colour, a good part of it, or
 * all green, as drivers and cables give them. A dark picture is none of these, and tells nothing either.
 */
export function isUnusable(image: RgbaImage): boolean {
  const colours = coloursOf(image);
  return isFlat(colours) || isTinted(colours);
}
