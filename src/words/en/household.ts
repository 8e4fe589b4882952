import type { DeviceObstacle, DeviceProtection, HouseholdOdds, Lookalikes, Protection } from '#contract/household.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';
import { type Odds, oneIn } from '../odds.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Explained = { readonly title: string; readonly meaning: string };

const pictures = (count: number): string => formats.plural(count, { one: '1 picture', other: `${count} pictures` });

/** What opens the faces after a start. */
export const protections: Readonly<Record<Protection, Explained>> = {
  keychain: {
    title: 'This computer’s keychain',
    meaning: text`The system keeps the key. After a restart, Familiar is ready for faces as soon as you log in to the
      computer.`,
  },
  keyFile: {
    title: 'A key file on this computer',
    meaning: text`After a restart, Familiar is ready for faces. Only your user account can read the file. Everyone who
      shares this account with you can read it, too. So can anyone who gets a copy.`,
  },
  passphrase: {
    title: 'The passphrase alone',
    meaning: text`Nothing on the disk opens the faces. After each restart, the owner types the passphrase once before
      faces work.`,
  },
};

/** Why what should open the faces after a start does not. */
export const deviceObstacles: Readonly<Record<DeviceProtection, Readonly<Record<DeviceObstacle, string>>>> = {
  keychain: {
    notHere: 'The key is in this computer’s keychain, which only the desktop app can ask.',
    unavailable: 'The key is in this computer’s keychain, which is locked, missing or does not answer.',
    keyLost: 'This computer’s keychain does not have the key any more.',
  },
  keyFile: {
    notHere: 'The key is in a key file, which this program does not use.',
    unavailable: 'The folder for the key file cannot be used.',
    keyLost: 'The key file is missing or damaged, or others on this computer can read it.',
  },
};

/** Security levels: for whom each is, and what it asks of the household. */
export const levels: Readonly<Record<SecurityLevel, Explained>> = {
  relaxed: {
    title: 'Relaxed',
    meaning: 'For quick sign-ins, even in poor light. A stranger gets in more easily.',
  },
  balanced: {
    title: 'Balanced',
    meaning: 'Right for most households.',
  },
  strict: {
    title: 'Strict',
    meaning: 'For relatives who look alike, or if you have much to protect. Sometimes you have to try twice.',
  },
};

/** Which household the odds are worked out for, and why they differ from one to another. */
function oddsBasis({ memberCount, fewestSamples }: HouseholdOdds): string {
  if (memberCount === 0) return 'Nobody has a picture yet. These figures are for one member with one picture.';
  if (memberCount === 1)
    return text`These figures are for your household of one member with ${pictures(fewestSamples)}. More pictures and
      more members change them.`;
  return text`These figures are for your household. ${memberCount} members have pictures. The one with the fewest has
    ${pictures(fewestSamples)}. With more members, Familiar asks for a closer match.`;
}

const origins = { asian: 'Asian', black: 'Black', indian: 'Indian', white: 'white' } as const;
const plainGroups = { women: 'women', men: 'men', children: 'children' } as const;
const groupsOf = (origin: keyof typeof origins) =>
  Object.entries(plainGroups).map(([key, name]) => [`${origin} ${key}`, `${origins[origin]} ${name}`] as const);

/** Strangers of one group, by the names that the calibration has for it; groups with other names are not told of. */
const groupOdds = {
  names: {
    ...plainGroups,
    ...Object.fromEntries((Object.keys(origins) as (keyof typeof origins)[]).flatMap(groupsOf)),
  } as Readonly<Record<string, string>>,
  caption: 'How often a stranger gets in as someone of the same group, with one picture of each person',
  among: (name: string): string => `Among ${name}`,
  highest: (name: string): string => `Among ${name}, the highest of all adult groups`,
  atMost: (told: Odds): string => {
    if (told.kind === 'never') return odds.inWords(told);
    return `at most ${odds.inWords(told)}`;
  },
  basis: (people: number): string =>
    text`These figures come from public photographs of ${formats.whole(people)} people, one picture of each. Others
      sorted these people into groups. No group was tested with a webcam. In groups with few people, the true figure may
      be lower.`,
  children: text`Children look more alike to Familiar than adults do, so a child’s face has to match more closely.
    Children also change faster. Three pictures of each child help most, and one of them should be from this year. The
    strict level mixes children up least.`,
};

/** How often somebody is let in or refused. */
export const odds = {
  /** A rate as one in so many, without a sentence around it: `10,000`. */
  oneIn: (rate: number): string => formats.whole(oneIn(rate)),
  inWords: (told: Odds): string => {
    if (told.kind === 'never') return 'never in the tests';
    return told.kind === 'timesInTen' ? `${told.times} times in 10` : `once in ${formats.whole(told.many)} comparisons`;
  },
  basis: oddsBasis,
  groups: groupOdds,
  who: { stranger: 'A stranger gets in', you: 'You are refused' },
  /** Relatives, as the calibration names them. */
  relatives: {
    sisters: 'A sister gets in as you',
    brothers: 'A brother gets in as you',
    'brother and sister': 'A brother or sister of the other sex gets in as you',
    'parent and child': 'A parent or child gets in as you',
  },
};

const lookalikeAdvice = {
  addPictures: 'Add pictures of both in different light, so that Familiar sees the difference.',
  stricterLevel: 'A stricter level in the settings tells them apart better.',
  passphrase: 'Familiar may ask for the passphrase instead of guessing between them.',
} satisfies Record<Lookalikes['advice'], string>;

/** Two members who look too much alike, and what helps. */
export const lookalikes = {
  advice: lookalikeAdvice,
  pair: ({ names, advice }: Lookalikes): string =>
    `${names[0]} and ${names[1]} look alike to Familiar. ${lookalikeAdvice[advice]}`,
};
