import type { CallOutput } from '#contract/contract.ts';
import { oneInWords } from '#renderer/words/odds-words.ts';

/** The answer to a comparison. */
export type Comparison = CallOutput<'compare.faces'>;

/** The verdict in a headline, and what it rests on. */
export function verdictWords({ verdict, distance, threshold, margin }: Comparison): {
  readonly title: string;
  readonly meaning: string;
} {
  const gap = Math.abs(distance - threshold).toFixed(2);
  switch (verdict) {
    case 'same':
      return { title: 'The same person, to Familiar', meaning: `The two are ${gap} nearer than the limit.` };
    case 'near':
      return {
        title: 'Too close to call',
        meaning:
          distance <= threshold
            ? `Within the limit, but by only ${gap}; Familiar wants a lead of ${margin.toFixed(2)} to be sure.`
            : `Beyond the limit, but by only ${gap}. Another picture might fall on the other side.`,
      };
    case 'different':
      return {
        title: 'Two different people, to Familiar',
        meaning: `The two are ${gap} farther apart than the limit.`,
      };
  }
}

/** What a distance means among strangers. */
export function strangerWords(strangerRate: number): string {
  return strangerRate < 1e-6
    ? 'Fewer than one in a million pairs of strangers lie this near each other.'
    : `Of pairs of strangers, ${shareWords(strangerRate)} lie this near each other or nearer.`;
}

function shareWords(rate: number): string {
  if (rate >= 0.995) return 'nearly all';
  if (rate >= 0.01) return `${Math.round(rate * 100)} in 100`;
  return `one in ${oneInWords(rate)}`;
}

/** The features of a face, as they begin a line. */
export const regionNames: Readonly<Record<Comparison['regions'][number]['region'], string>> = {
  brows: 'Eyebrows',
  eyes: 'Eyes',
  nose: 'Nose',
  mouth: 'Mouth',
  jaw: 'Jaw',
};

/** Which feature differs most, as a sentence. Differences are shares of the distance between the eyes. */
export function regionWords(regions: Comparison['regions']): string {
  const [most] = regions.toSorted((a, b) => b.difference - a.difference);
  if (most === undefined) return 'Where the features lie is not known for both pictures.';
  const share = `${Math.round(most.difference * 100)} % of the distance between the eyes`;
  const hint = 'Expression and the turn of the head move them, too; the network looks at more than that.';
  if (most.difference < 0.03) return `All features lie almost in the same places (within ${share}). ${hint}`;
  return `${regionNames[most.region]}: the most different, by ${share}. ${hint}`;
}

/** A line about how both pictures were taken. */
export type QualityRow = {
  readonly what: string;
  readonly a: string;
  readonly b: string;
  readonly note: string | null;
};

type Face = Comparison['a'];

function lightWords(brightness: number): string {
  const word = brightness < 70 ? 'dark' : brightness > 205 ? 'bright' : 'even';
  return `${word} (${Math.round(brightness)})`;
}

function turnWords(degrees: number, [positive, negative]: readonly [string, string]): string {
  const rounded = Math.round(Math.abs(degrees));
  return rounded < 4 ? 'straight' : `${rounded}° ${degrees > 0 ? positive : negative}`;
}

type Quality = NonNullable<Face['quality']>;
type Pose = NonNullable<Face['pose']>;

function row<T>(what: string, [a, b]: readonly [T, T], words: (value: T) => string, note: string | null): QualityRow {
  return { what, a: words(a), b: words(b), note };
}

const percentWords = (share: number): string => `${Math.round(share * 100)} %`;

function lightRows(a: Quality, b: Quality): readonly QualityRow[] {
  const isFarLight = Math.abs(a.brightness - b.brightness) > 50;
  const isBlurred = Math.min(a.sharpness, b.sharpness) < 0.3;
  const isSmall = Math.min(a.interocularPx, b.interocularPx) < 40;
  const isCovered = Math.max(a.occlusion, b.occlusion) > 0.5;
  const pixelWords = (px: number): string => `${Math.round(px)} px`;
  return [
    row('Light', [a.brightness, b.brightness], lightWords, isFarLight ? 'Very different light' : null),
    row('Sharpness', [a.sharpness, b.sharpness], percentWords, isBlurred ? 'One is blurred' : null),
    row('Size, between the eyes', [a.interocularPx, b.interocularPx], pixelWords, isSmall ? 'One is small' : null),
    row('Covered', [a.occlusion, b.occlusion], percentWords, isCovered ? 'One is partly covered' : null),
  ];
}

function poseRows(a: Pose, b: Pose): readonly QualityRow[] {
  const isOtherSide = Math.abs(a.yaw - b.yaw) > 18;
  const isOtherHeight = Math.abs(a.pitch - b.pitch) > 15;
  const sideWords = (degrees: number): string => turnWords(degrees, ['left', 'right']);
  const heightWords = (degrees: number): string => turnWords(degrees, ['up', 'down']);
  return [
    row('Turned', [a.yaw, b.yaw], sideWords, isOtherSide ? 'Seen from different sides' : null),
    row('Nodded', [a.pitch, b.pitch], heightWords, isOtherHeight ? 'Seen from different heights' : null),
  ];
}

/** How two pictures were taken, as far as it is known of both; a note where the difference alone can part faces. */
export function qualityRows(a: Face, b: Face): readonly QualityRow[] {
  return [
    ...(a.quality === null || b.quality === null ? [] : lightRows(a.quality, b.quality)),
    ...(a.pose === null || b.pose === null ? [] : poseRows(a.pose, b.pose)),
  ];
}
