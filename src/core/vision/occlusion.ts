import { facePixels, pixelsOf } from './chip-regions.ts';
import { meshPoint } from './face-mesh.ts';
import { chipSize } from './mean-face.ts';
import { ramp } from './ramp.ts';
import { applySimilarity, invertSimilarity, type Similarity } from './similarity.ts';

type Patch = { readonly around: readonly number[]; readonly halfWidth: number; readonly halfHeight: number };
type Tone = { readonly luma: number; readonly redness: number };

/**
 * Parts of the face: a patch of the chip, in its pixels, around the mean of some mesh points. Left and right as in the
 * image.
 */
const patches = {
  mouth: { around: [13, 14], halfWidth: 16, halfHeight: 8 },
  chin: { around: [200, 199], halfWidth: 12, halfHeight: 6 },
  leftEye: { around: [33, 133], halfWidth: 12, halfHeight: 7 },
  rightEye: { around: [362, 263], halfWidth: 12, halfHeight: 7 },
  leftCheek: { around: [50], halfWidth: 6, halfHeight: 7 },
  rightCheek: { around: [280], halfWidth: 6, halfHeight: 7 },
} as const satisfies Record<string, Patch>;

type Part = keyof typeof patches;

/** Parts that are covered together: by a mask, by sunglasses, by something held before one side. */
const groups: readonly (readonly [Part, Part])[] = [
  ['mouth', 'chin'],
  ['leftEye', 'rightEye'],
  ['leftEye', 'leftCheek'],
  ['rightEye', 'rightCheek'],
];

/**
 * How much of the face something covers, 0 to 1, as far as its colour tells: skin is redder than masks, dark glasses
 * and most things held before a face. Each part is compared with the reddest parts of the same face, so that neither
 * the skin's own colour nor a tinted light matters much; eyes also count as covered when they are far darker than the
 * face. What is coloured like skin (a hand) or lies before the forehead (hair, a hat) goes unnoticed, and of a grey
 * picture or in a strongly tinted light only dark glasses are seen. The recipe and its limits are our own, from photos
 * with and without drawn covers.
 * @param chip RGB, chipSize x chipSize
 * @param placement how the chip lies in the image whose pixels the mesh is in
 */
export function occlusion(chip: Uint8Array, mesh: Float32Array, placement: Similarity): number {
  const toChip = invertSimilarity(placement);
  const face = toneOf(chip, facePixels);
  const tones = Object.fromEntries(
    Object.entries(patches).map(([part, patch]) => [part, toneOf(chip, pixelsAround(patch, mesh, toChip))]),
  ) as Record<Part, Tone>;
  const skinRedness = Object.values(tones).sort((a, b) => b.redness - a.redness)[1]?.redness ?? 0;
  const reference = Math.max(skinRedness, 0.01);
  const covered = (part: Part) => {
    const { luma, redness } = tones[part];
    const byColour = ramp(redness / reference, 0.45, 0.15) * ramp(skinRedness - redness, 0.03, 0.07);
    const isEye = part === 'leftEye' || part === 'rightEye';
    return isEye ? Math.max(byColour, ramp(luma / Math.max(face.luma, 1), 0.24, 0.14)) : byColour;
  };
  return Math.max(...groups.map(([one, other]) => (covered(one) + covered(other)) / 2));
}

function pixelsAround({ around, halfWidth, halfHeight }: Patch, mesh: Float32Array, toChip: Similarity): Uint32Array {
  const points = around.map((index) => applySimilarity(toChip, meshPoint(mesh, index)));
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const [left, right] = span(x, halfWidth);
  const [top, bottom] = span(y, halfHeight);
  return pixelsOf({ left, right, top, bottom });
}

function span(centre: number, half: number): [number, number] {
  const from = Math.min(chipSize - 2 * half, Math.max(0, Math.round(centre - half)));
  return [from, from + 2 * half];
}

/** Mean luma of some pixels and how much red outweighs green in their mean colour; dark ones count as less red. */
function toneOf(chip: Uint8Array, pixels: Uint32Array): Tone {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (const pixel of pixels) {
    red += chip[3 * pixel] as number;
    green += chip[3 * pixel + 1] as number;
    blue += chip[3 * pixel + 2] as number;
  }
  const count = pixels.length;
  const [r, g, b] = [red / count, green / count, blue / count];
  return { luma: 0.299 * r + 0.587 * g + 0.114 * b, redness: (r - g) / (r + g + b + 30) };
}
