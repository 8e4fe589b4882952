import type { Embedding } from '#core/recognition/embedding.ts';
import { chipCut, chipPlacement, type FaceCut } from '#core/vision/face-chip.ts';
import type { PixelBox, RgbaImage } from '#core/vision/image.ts';
import { chipInKept, type KeptPicture, keptChipShows, keptCut } from '#core/vision/kept-picture.ts';
import { warpToRgb } from '#core/vision/warp.ts';
import { mostWideBytes, planWideCut } from '#core/vision/wide-cut.ts';
import type { ImageCodec } from '../images/image-codec.ts';
import { cutterOf } from './align-face.ts';
import type { FaceEmbedder } from './embed-faces.ts';
import type { TakeCut } from './view-answers.ts';

/**
 * WebP quality of what is kept. At 90 a picture takes about 8 kB and its embedding made anew lies .04 from the first
 * one, of .63 to the person's other pictures; at 80 it takes 5 kB and lies .08 away, at 95 11 kB and .03.
 */
const keptQuality = 90;
/** Of a chip, in which every pixel counts: it is all that is left. */
const keptChipQuality = 95;
const tileQuality = 85;
/** Of a wide picture, for people alone: the second where the first takes too many bytes, as noise does. */
const wideQualities = [82, 50];

/** Makes pictures to be kept of faces, and what is needed of them later. */
export type KeptFaces = {
  readonly keep: (image: RgbaImage, mesh: Float32Array) => Promise<KeptPicture>;
  readonly keepChip: (chip: Uint8Array) => Promise<KeptPicture>;
  /** WebP with hair and shoulders; null where that cannot be cut without somebody else, or takes too much room. */
  readonly keepWide: (image: RgbaImage, mesh: Float32Array, others: readonly PixelBox[]) => Promise<Uint8Array | null>;
  readonly cutTile: (picture: KeptPicture) => Promise<Uint8Array>;
  /** Waits for `rest` before each view that a net is shown. */
  readonly embed: (picture: KeptPicture, rest: () => Promise<void>) => Promise<Embedding>;
};

export function createKeptFaces(codec: ImageCodec, { embedInSlices }: Pick<FaceEmbedder, 'embedInSlices'>): KeptFaces {
  const encode = async (take: TakeCut, cut: FaceCut, quality: number): Promise<KeptPicture> => ({
    bytes: await codec.encodePixels(take(cut), { width: cut.side, height: cut.side }, quality),
    shows: cut.shows,
  });

  async function open({ bytes, shows }: KeptPicture): Promise<TakeCut> {
    const image = await codec.decode(bytes);
    return cutterOf(image, chipInKept({ side: image.width, shows }));
  }

  async function keepWide(image: RgbaImage, mesh: Float32Array, others: readonly PixelBox[]) {
    const cut = planWideCut(mesh, image, others);
    if (cut === null) return null;
    const { width, height, placement } = cut;
    const pixels = new Uint8Array(width * height * 3);
    warpToRgb(image, placement, { side: width, height, border: 'edge', out: pixels });
    for (const quality of wideQualities) {
      const bytes = await codec.encodePixels(pixels, { width, height }, quality);
      if (bytes.length <= mostWideBytes) return bytes;
    }
    return null;
  }

  return {
    keepWide,
    keep: (image, mesh) => encode(cutterOf(image, chipPlacement(mesh)), keptCut, keptQuality),
    keepChip: (chip) => encode(() => chip, { ...chipCut, shows: keptChipShows }, keptChipQuality),
    cutTile: async (picture) => (await encode(await open(picture), chipCut, tileQuality)).bytes,
    embed: async (picture, rest) => embedInSlices(await open(picture), rest),
  };
}
