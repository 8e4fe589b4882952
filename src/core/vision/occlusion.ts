import type { Quality } from '#contract/face.ts';
import { type ChipRegion, faceRegion } from './chip-regions.ts';
import { meshPoint } from './face-mesh.ts';
import { chipSize } from './mean-face.ts';
import { type Patch, regionAround } from './mesh-patch.ts';
import { ramp } from './ramp.ts';
import { applySimilarity, invertSimilarity, type Similarity } from './similarity.ts';

/** `redness` is the logarithm of red over green: skin has .15 to .5, white, grey and black have about 0. */
type Tone = { readonly luma: number; readonly redness: number };

const eye = { halfWidth: 12, halfHeight: 7 } as const;
/** The skin below the lower lid, which a dark lens hides and a clear one shows. */
const underEye = { below: 8.5, halfWidth: 9, halfHeight: 2.5 } as const;

/** Left and right as in the image. */
const patches = {
  mouth: { around: [13, 14], halfWidth: 16, halfHeight: 8 },
  chin: { around: [200, 199], halfWidth: 12, halfHeight: 6 },
  leftEye: { around: [33, 133], ...eye },
  rightEye: { around: [362, 263], ...eye },
  leftUnderEye: { around: [33, 133], ...underEye },
  rightUnderEye: { around: [362, 263], ...underEye },
  leftCheek: { around: [50], halfWidth: 6, halfHeight: 7 },
  rightCheek: { around: [280], halfWidth: 6, halfHeight: 7 },
  forehead: { around: [151], halfWidth: 14, halfHeight: 6 },
  betweenBrows: { around: [9], halfWidth: 6, halfHeight: 6 },
} as const satisfies Record<string, Patch>;

type Part = keyof typeof patches;
type Cheek = 'leftCheek' | 'rightCheek';
type Eye = 'leftEye' | 'rightEye';
type Tones = Readonly<Record<Part, Tone>>;

/** Where skin is looked for; eyes are left out, since lids may be painted. */
const skinParts: readonly Part[] = ['mouth', 'chin', 'leftCheek', 'rightCheek', 'forehead', 'betweenBrows'];
/** Below this share of the face's brightness a part lies under hair or in the shadow of a hat. */
const leastSkinLight = 0.45;
/** No skin is redder in any usual light. */
const mostSkinRedness = 0.6;

/** What of a face can be covered, and how much of it is, 0 to 1, by the tones of its parts. */
type Area = (face: MeasuredFace) => number;
type MeasuredFace = {
  readonly tones: Tones;
  readonly luma: number;
  readonly skinRedness: number;
  /** How far the brightness deviates, as a share of its mean: .15 to .6 for an eye, also behind a clear lens. */
  readonly eyeContrast: Readonly<Record<Eye, number>>;
  /** How much of each cheek is in view, 0 to 1: of a turned head the far one is its edge, and what lies behind it. */
  readonly cheekInView: Readonly<Record<Cheek, number>>;
};

/** A part that is less red than the skin by the ratio, from none covered to all. */
type Ratio = readonly [from: number, to: number];
const skinRatio: Ratio = [0.45, 0.15];
/** Lips are redder than skin, so that less counts as little. */
const mouthRatio: Ratio = [0.5, 0.3];
const underEyeRatio: Ratio = [0.35, 0.1];

const mouth: Area = (face) => lacksRedness(face, 'mouth', mouthRatio, [0.04, 0.09]);
const chin: Area = (face) => lacksRedness(face, 'chin', mouthRatio, [0.04, 0.09]);
const cheek =
  (part: Cheek): Area =>
  (face) =>
    face.cheekInView[part] * lacksRedness(face, part, skinRatio);
const eyeArea =
  (part: Eye, below: 'leftUnderEye' | 'rightUnderEye'): Area =>
  (face) =>
    Math.max(
      Math.min(lacksRedness(face, part, skinRatio), lacksRedness(face, below, underEyeRatio)),
      Math.min(lacksRedness(face, part, skinRatio), isDark(face, part, [0.42, 0.3])),
      Math.min(lacksRedness(face, part, skinRatio), ramp(face.eyeContrast[part], 0.1, 0.05)),
      Math.min(isDark(face, part, [0.4, 0.25]), isDark(face, below, [0.65, 0.5])),
      isDark(face, part, [0.24, 0.14]),
    );

const [leftEye, rightEye] = [eyeArea('leftEye', 'leftUnderEye'), eyeArea('rightEye', 'rightUnderEye')];

/** Areas that are covered together: by a mask, by dark glasses, by something held before one side. */
const pairs: readonly (readonly [Area, Area])[] = [
  [mouth, chin],
  [leftEye, rightEye],
  [leftEye, cheek('leftCheek')],
  [rightEye, cheek('rightCheek')],
];

/**
 * Above it a picture is called covered, wherever that is said of it: more is hidden than one eye or one cheek, which
 * shadow or a turn of the head takes away as well.
 */
export const coveredAbove = 0.5;

/** Whether something hides a part of the face, as far as it can be told. */
export const isCovered = ({ occlusion }: Pick<Quality, 'occlusion'>): boolean => occlusion > coveredAbove;

/**
 * How much of the face something covers, 0 to 1, as far as its colour tells: skin is redder than masks, dark glasses
 * and most things held before a face. Each part is compared with the reddest skin of the same face but one, by the
 * ratio of red to green, so that neither the skin's own colour nor how bright it is matters much. An eye counts as
 * covered when it is black, or when two signs agree: the eye and the skin below it lack redness, or both are dark, or
 * the eye lacks redness and is dark, or as even as paper. A clear lens that mirrors a window takes the colour of the
 * eye alone, and so do large pupils. What is coloured like skin (a hand) or lies before the forehead (hair, a hat) goes
 * unnoticed, and of a grey or burnt-out picture or in a strongly tinted light only dark glasses are seen. The recipe is
 * our own; its limits were chosen on half of the people of real pictures with and without drawn covers
 * (research/notes/GATES.md).
 * @param chip RGB, chipSize x chipSize
 * @param placement how the chip lies in the image whose pixels the mesh is in
 */
export function occlusion(chip: Uint8Array, mesh: Float32Array, placement: Similarity): number {
  const toChip = invertSimilarity(placement);
  const tones = tonesOf(chip, mesh, toChip);
  const luma = Math.max(1, toneOf(chip, faceRegion).luma);
  const contrast = (part: Eye): number => contrastOf(chip, regionAround(patches[part], mesh, toChip));
  const eyeContrast = { leftEye: contrast('leftEye'), rightEye: contrast('rightEye') };
  const cheekInView = { leftCheek: inView('leftCheek', mesh, toChip), rightCheek: inView('rightCheek', mesh, toChip) };
  const face = { tones, luma, skinRedness: skinRednessOf(tones, luma), eyeContrast, cheekInView };
  return Math.max(...pairs.map(([one, other]) => (one(face) + other(face)) / 2));
}

/** Mesh points at the face's two sides, and which way from there a cheek lies. */
const sides = { leftCheek: [234, 1], rightCheek: [454, -1] } as const satisfies Record<
  Cheek,
  readonly [number, 1 | -1]
>;

/** All of a cheek is in view when its middle lies as far inside of the face's side as its patch is wide to one side. */
function inView(part: Cheek, mesh: Float32Array, toChip: Similarity): number {
  const [side, inwards] = sides[part];
  const { around, halfWidth } = patches[part];
  const [edge, middle] = [side, ...around].map((index) => applySimilarity(toChip, meshPoint(mesh, index)).x);
  return ramp(inwards * ((middle as number) - (edge as number)), -halfWidth, 0);
}

/** The redness of the face's reddest skin but one. */
function skinRednessOf(tones: Tones, faceLuma: number): number {
  const lit = skinParts.map((part) => tones[part]).filter(({ luma }) => luma > leastSkinLight * faceLuma);
  const [reddest = 0, next = reddest] = lit.map(({ redness }) => redness).sort((a, b) => b - a);
  return Math.min(next, mostSkinRedness);
}

/**
 * How surely a part is no skin, by its ratio to the skin's redness and by the difference. Where skin is grey as well
 * that says nothing, unless the part is greener than it is red.
 */
function lacksRedness(
  { tones, skinRedness }: MeasuredFace,
  part: Part,
  ratio: Ratio,
  difference: Ratio = [0.08, 0.19],
): number {
  const { redness } = tones[part];
  const isTold = Math.max(ramp(skinRedness, 0.05, 0.09), ramp(-redness, 0.06, 0.12));
  return isTold * ramp(redness / Math.max(skinRedness, 0.02), ...ratio) * ramp(skinRedness - redness, ...difference);
}

function isDark({ tones, luma }: MeasuredFace, part: Part, ratio: Ratio): number {
  return ramp(tones[part].luma / luma, ...ratio);
}

function tonesOf(chip: Uint8Array, mesh: Float32Array, toChip: Similarity): Tones {
  const tones = Object.entries(patches).map(([part, patch]) => [part, toneOf(chip, regionAround(patch, mesh, toChip))]);
  return Object.fromEntries(tones) as Tones;
}

/** So much is added to each colour, so that the noise of a black patch has no colour. */
const blackNoise = 4;

/** Mean luma of a region's pixels, and the redness of their mean colour. */
function toneOf(chip: Uint8Array, { left, right, top, bottom }: ChipRegion): Tone {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < bottom; y++) {
    const end = 3 * (y * chipSize + right);
    for (let at = 3 * (y * chipSize + left); at < end; at += 3) {
      red += chip[at] as number;
      green += chip[at + 1] as number;
      blue += chip[at + 2] as number;
    }
  }
  const count = (right - left) * (bottom - top);
  const [r, g, b] = [red / count, green / count, blue / count];
  return { luma: 0.299 * r + 0.587 * g + 0.114 * b, redness: Math.log((r + blackNoise) / (g + blackNoise)) };
}

/** The deviation of a region's green, as a share of its mean; green is most of what is seen as brightness. */
function contrastOf(chip: Uint8Array, { left, right, top, bottom }: ChipRegion): number {
  let sum = 0;
  let squares = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const green = chip[3 * (y * chipSize + x) + 1] as number;
      sum += green;
      squares += green * green;
    }
  }
  const count = (right - left) * (bottom - top);
  const mean = sum / count;
  return Math.sqrt(Math.max(0, squares / count - mean ** 2)) / (mean + blackNoise);
}
