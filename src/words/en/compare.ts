import type { CallOutput } from '#contract/contract.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Comparison = CallOutput<'compare.faces'>;
type Region = Comparison['regions'][number]['region'];
type Verdict = Pick<Comparison, 'verdict' | 'distance' | 'threshold' | 'margin'>;

const two = (distance: number): string => formats.decimal(distance, 2);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const regions = {
  brows: 'Eyebrows',
  eyes: 'Eyes',
  nose: 'Nose',
  mouth: 'Mouth',
  jaw: 'Jaw',
} satisfies Record<Region, string>;

/** What the distance and the limit mean. */
function meaning({ verdict, distance, threshold, margin }: Verdict): string {
  const gap = two(Math.abs(distance - threshold));
  if (verdict === 'same') return `The two are ${gap} nearer than the limit.`;
  if (verdict === 'different') return `The two are ${gap} farther apart than the limit.`;
  return distance <= threshold
    ? `Within the limit, but by only ${gap}; Familiar wants a lead of ${two(margin)} to be sure.`
    : `Beyond the limit, but by only ${gap}. Another picture might fall on the other side.`;
}

const hint = 'Expression and the turn of the head move them, too; the network looks at more than that.';
const ofEyes = (share: number): string => `${percent(share)} of the distance between the eyes`;
const turn = (degrees: number, way: string): string => `${degrees}° ${way}`;

/** Two faces side by side. */
export const compare = {
  title: 'Compare two faces',
  lead: 'Choose any two pictures and see whether they are one person to Familiar, and why.',
  chooseBoth: 'Choose a first and a second face above.',
  chooseOther: 'Choose one more face to compare it with.',
  samePicture: 'That is the same picture twice. Choose another one to compare it with.',
  nobody: 'Nobody has a picture yet, so there is nothing to compare.',
  onlyOne: (name: string): string =>
    `Only ${name} has pictures so far. Two of them can be compared, or one with the picture of an attempt.`,

  picker: {
    first: 'First face',
    second: 'Second face',
    pictures: (label: string): string => `${label}: pictures`,
    attempts: 'Attempts with a picture',
    none: 'There is no picture to choose here.',
    attempt: (attempt: string, moment: string): string => `${attempt} ${moment}`,
  },

  verdicts: {
    same: 'The same person, to Familiar',
    near: 'Too close to call',
    different: 'Two different people, to Familiar',
  } satisfies Record<Comparison['verdict'], string>,
  meaning,
  /** How many pairs of strangers lie as near or nearer; `rarest` stands for fewer than can be told. */
  strangers: {
    rarest: 'Fewer than one in a million pairs of strangers lie this near each other.',
    nearlyAll: 'Of pairs of strangers, nearly all lie this near each other or nearer.',
    in100: (count: number): string => `Of pairs of strangers, ${count} in 100 lie this near each other or nearer.`,
    oneIn: (count: string): string => `Of pairs of strangers, one in ${count} lie this near each other or nearer.`,
  },
  unrecognised: 'Nobody who was recognised',
  drawLandmarks: 'Draw the landmarks',

  pictures: {
    title: 'The pictures',
    unknown: 'Nothing is known of how at least one of them was taken.',
    first: 'First',
    second: 'Second',
    light: 'Light',
    sharpness: 'Sharpness',
    size: 'Size, between the eyes',
    covered: 'Covered',
    turned: 'Turned',
    nodded: 'Nodded',
    brightness: {
      dark: (luma: number): string => `dark (${luma})`,
      even: (luma: number): string => `even (${luma})`,
      bright: (luma: number): string => `bright (${luma})`,
    },
    percent,
    pixels: (px: number): string => `${px} px`,
    straight: 'straight',
    left: (degrees: number): string => turn(degrees, 'left'),
    right: (degrees: number): string => turn(degrees, 'right'),
    up: (degrees: number): string => turn(degrees, 'up'),
    down: (degrees: number): string => turn(degrees, 'down'),
    notes: {
      light: 'Very different light',
      blurred: 'One is blurred',
      small: 'One is small',
      covered: 'One is partly covered',
      sides: 'Seen from different sides',
      heights: 'Seen from different heights',
    },
  },

  features: {
    title: 'The features',
    names: regions,
    unknown: 'Where the features lie is not known for both pictures.',
    /** Differences are shares of the distance between the eyes. */
    alike: (most: number): string => text`All features lie almost in the same places (within ${ofEyes(most)}). ${hint}`,
    differs: (region: Region, difference: number): string =>
      `${regions[region]}: the most different, by ${ofEyes(difference)}. ${hint}`,
    percent,
  },
};
