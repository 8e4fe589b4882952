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

/** How two pictures were taken, where that is known of both, with a note where the difference alone can move faces apart. */
export function qualityRows(a: Face, b: Face): readonly QualityRow[] {
  const rows: QualityRow[] = [];
  if (a.quality !== null && b.quality !== null) {
    const [first, second] = [a.quality, b.quality];
    rows.push(
      {
        what: 'Light',
        a: lightWords(first.brightness),
        b: lightWords(second.brightness),
        note: Math.abs(first.brightness - second.brightness) > 50 ? 'Very different light' : null,
      },
      {
        what: 'Sharpness',
        a: `${Math.round(first.sharpness * 100)} %`,
        b: `${Math.round(second.sharpness * 100)} %`,
        note: Math.min(first.sharpness, second.sharpness) < 0.3 ? 'One is blurred' : null,
      },
      {
        what: 'Size, between the eyes',
        a: `${Math.round(first.interocularPx)} px`,
        b: `${Math.round(second.interocularPx)} px`,
        note: Math.min(first.interocularPx, second.interocularPx) < 40 ? 'One is small' : null,
      },
      {
        what: 'Covered',
        a: `${Math.round(first.occlusion * 100)} %`,
        b: `${Math.round(second.occlusion * 100)} %`,
        note: Math.max(first.occlusion, second.occlusion) > 0.5 ? 'One is partly covered' : null,
      },
    );
  }
  if (a.pose !== null && b.pose !== null) {
    rows.push(
      {
        what: 'Turned',
        a: turnWords(a.pose.yaw, ['left', 'right']),
        b: turnWords(b.pose.yaw, ['left', 'right']),
        note: Math.abs(a.pose.yaw - b.pose.yaw) > 18 ? 'Seen from different sides' : null,
      },
      {
        what: 'Nodded',
        a: turnWords(a.pose.pitch, ['up', 'down']),
        b: turnWords(b.pose.pitch, ['up', 'down']),
        note: Math.abs(a.pose.pitch - b.pose.pitch) > 15 ? 'Seen from different heights' : null,
      },
    );
  }
  return rows;
}
