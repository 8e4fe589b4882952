import type { CallOutput } from '#contract/contract.ts';
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

/** What the distance and the limit mean, in figures. */
function figures({ verdict, distance, threshold, margin }: Verdict): string {
  const gap = two(Math.abs(distance - threshold));
  const side =
    distance <= threshold ? `The distance is ${gap} below the limit.` : `The distance is ${gap} above the limit.`;
  return verdict === 'near' ? `${side} Familiar needs a lead of ${two(margin)} to be sure.` : side;
}

const hint = 'A smile or a turned head changes this, too. Familiar looks at much more.';
const turn = (degrees: number, way: string): string => `${degrees}° ${way}`;

/** Two faces side by side. */
export const compare = {
  title: 'Compare two faces',
  lead: 'Choose two pictures and see if Familiar takes them for the same person, and why.',
  chooseBoth: 'Choose a first and a second face above.',
  chooseOther: 'Choose another face to compare it with.',
  samePicture: 'These are the same picture. Choose another one to compare it with.',
  nobody: 'Nobody has a picture yet, so there is nothing to compare.',
  onlyOne: (name: string): string =>
    `Only ${name} has pictures so far. You can compare two of them, or one with the picture of a sign-in.`,

  picker: {
    first: 'First face',
    second: 'Second face',
    pictures: (label: string): string => `${label}: pictures`,
    attempts: 'Sign-ins with a picture',
    none: 'There is no picture to choose here.',
    attempt: (attempt: string, moment: string): string => `${attempt} ${moment}`,
  },

  verdicts: {
    same: 'Looks like the same person',
    near: 'Hard to tell',
    different: 'Looks like two people',
  } satisfies Record<Comparison['verdict'], string>,
  /** What a verdict means, in words. */
  meanings: {
    same: 'Familiar would take these two faces for one person.',
    near: 'Familiar is not sure about these two pictures. Another picture could change the answer.',
    different: 'Familiar would not take one of these faces for the other.',
  } satisfies Record<Comparison['verdict'], string>,
  figures,
  /** How many pairs of strangers lie as near or nearer; `rarest` stands for fewer than can be told. */
  strangers: {
    rarest: 'Fewer than one in a million pairs of strangers are this close.',
    nearlyAll: 'Nearly all pairs of strangers are this close or closer.',
    in100: (count: number): string => `Of 100 pairs of strangers, ${count} are this close or closer.`,
    oneIn: (count: string): string => `One in ${count} pairs of strangers is this close or closer.`,
  },
  unrecognised: 'Nobody was recognised',
  drawLandmarks: 'Show the lines of the face',

  pictures: {
    title: 'The pictures',
    unknown: 'Familiar does not know how one of these pictures was taken.',
    alike: 'Both pictures are about equally good.',
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
    title: 'Parts of the face',
    names: regions,
    unknown: 'Familiar cannot compare the parts of these two faces.',
    alike: `All parts of the face are almost in the same places. ${hint}`,
    differs: (region: Region): string => `This differs most: ${regions[region]}. ${hint}`,
    percent,
    /** What the percentages are of. */
    scale: 'Percent of the distance between the eyes',
  },
};
