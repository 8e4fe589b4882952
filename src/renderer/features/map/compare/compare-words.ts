import type { CallOutput } from '#contract/contract.ts';
import { darkBelow, restingPitch } from '#contract/face.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** The answer to a comparison. */
export type Comparison = CallOutput<'compare.faces'>;

type Words = Catalogue['compare'];

/** What a distance means among strangers. `strangerRate` is the share of their pairs that lie as near or nearer. */
export function strangerWords(strangerRate: number, { compare: { strangers }, odds }: Catalogue): string {
  if (strangerRate < 1e-6) return strangers.rarest;
  if (strangerRate >= 0.995) return strangers.nearlyAll;
  if (strangerRate >= 0.01) return strangers.in100(Math.round(strangerRate * 100));
  return strangers.oneIn(odds.oneIn(strangerRate));
}

/** Which feature differs most, as a sentence. Differences are shares of the distance between the eyes. */
export function regionWords(regions: Comparison['regions'], { features }: Words): string {
  const [most] = regions.toSorted((a, b) => b.difference - a.difference);
  if (most === undefined) return features.unknown;
  return most.difference < 0.03 ? features.alike : features.differs(most.region);
}

/** A line about how both pictures were taken. */
export type QualityRow = {
  readonly what: string;
  readonly a: string;
  readonly b: string;
  readonly note: string | null;
};

type Face = Comparison['a'];
type Quality = NonNullable<Face['quality']>;
type Pose = NonNullable<Face['pose']>;

function row<T>(what: string, [a, b]: readonly [T, T], words: (value: T) => string, note: string | null): QualityRow {
  return { what, a: words(a), b: words(b), note };
}

function lightRows(a: Quality, b: Quality, { pictures }: Words): readonly QualityRow[] {
  const { notes, brightness, percent, pixels } = pictures;
  const isFarLight = Math.abs(a.brightness - b.brightness) > 50;
  const isBlurred = Math.min(a.sharpness, b.sharpness) < 0.3;
  const isSmall = Math.min(a.interocularPx, b.interocularPx) < 40;
  const isCovered = Math.max(a.occlusion, b.occlusion) > 0.5;
  const light = (luma: number): string =>
    brightness[luma < darkBelow ? 'dark' : luma > 205 ? 'bright' : 'even'](Math.round(luma));
  const size = (px: number): string => pixels(Math.round(px));
  return [
    row(pictures.light, [a.brightness, b.brightness], light, isFarLight ? notes.light : null),
    row(pictures.sharpness, [a.sharpness, b.sharpness], percent, isBlurred ? notes.blurred : null),
    row(pictures.size, [a.interocularPx, b.interocularPx], size, isSmall ? notes.small : null),
    row(pictures.covered, [a.occlusion, b.occlusion], percent, isCovered ? notes.covered : null),
  ];
}

function poseRows(a: Pose, b: Pose, { pictures }: Words): readonly QualityRow[] {
  const { notes, straight } = pictures;
  const isOtherSide = Math.abs(a.yaw - b.yaw) > 18;
  const isOtherHeight = Math.abs(a.pitch - b.pitch) > 15;
  const turn = (degrees: number, way: (rounded: number) => string): string => {
    const rounded = Math.round(Math.abs(degrees));
    return rounded < 4 ? straight : way(rounded);
  };
  const side = (degrees: number): string => turn(degrees, degrees > 0 ? pictures.left : pictures.right);
  const height = (degrees: number): string => turn(degrees, degrees > 0 ? pictures.up : pictures.down);
  return [
    row(pictures.turned, [a.yaw, b.yaw], side, isOtherSide ? notes.sides : null),
    row(
      pictures.nodded,
      [a.pitch - restingPitch, b.pitch - restingPitch],
      height,
      isOtherHeight ? notes.heights : null,
    ),
  ];
}

/** How two pictures were taken, as far as it is known of both; a note where the difference alone can part faces. */
export function qualityRows(a: Face, b: Face, words: Words): readonly QualityRow[] {
  return [
    ...(a.quality === null || b.quality === null ? [] : lightRows(a.quality, b.quality, words)),
    ...(a.pose === null || b.pose === null ? [] : poseRows(a.pose, b.pose, words)),
  ];
}
