import type { Nearness, SampleAnalysis } from '#contract/support-set.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type FlagKind = SampleAnalysis['flags'][number]['flag'];

const someoneElse = 'someone else';
const apart = (distance: number): string => formats.decimal(distance, 2);

/** A flag in a word or two, as it stands on a tile. `other` is null for somebody who has left. */
const flags = {
  pullsTowardsOther: (other) => `Pulls towards ${other ?? someoneElse}`,
  outlier: () => 'Unlike the others',
  duplicate: () => 'Seen already',
  blurred: () => 'Blurred',
  tooDark: () => 'Too dark',
  tooBright: () => 'Too bright',
  covered: () => 'Covered',
  small: () => 'Small',
} satisfies Record<FlagKind, (other: string | null) => string>;

/** What a flag rests on, and whom it is about. */
type Flagged = {
  readonly value: number;
  readonly limit: number;
  /** The member whose picture it is. */
  readonly name: string;
  /** The member that the flag points to; null for somebody who has left. */
  readonly other: string | null;
  /** Whether it would be taken for that member. */
  readonly matches: boolean;
  /** Whether the picture is in use, not set aside. */
  readonly inUse: boolean;
};

/** What to do about a picture that would be taken for somebody whom it does not show. */
const ifNot = (inUse: boolean): string =>
  inUse ? 'If not, set it aside: it makes mixing the two up more likely.' : 'If not, leave it set aside.';

function pulls({ value, limit, name, other, matches, inUse }: Flagged): string {
  const who = other ?? someoneElse;
  if (!matches) {
    const stands = `It stands ${apart(value)} from ${who} and ${apart(limit)} from the other pictures of ${name}.`;
    return `${stands} It would not be taken for ${who}, but a clearer picture of ${name} in its place is better.`;
  }
  const stands = `It stands ${apart(value)} from ${who}; anything below ${apart(limit)} is too near.`;
  const help = other === null ? `If it shows ${who}, remove it.` : `If it shows ${who}, move it there.`;
  return `${stands} ${help} ${ifNot(inUse)}`;
}

function outlier({ value, limit, name }: Flagged): string {
  const stands = `${apart(value)} from the other pictures, where at most ${apart(limit)} is usual.`;
  return `${stands} Is it really ${name}? If not, move or remove it.`;
}

function duplicate({ value }: Flagged): string {
  return `Almost the same as another picture (${apart(value)} apart), so it teaches Familiar nothing new. It can go.`;
}

function small({ value, limit }: Flagged): string {
  const eyes = `The eyes are ${Math.round(value)} pixels apart; from ${Math.round(limit)} on there is enough to see.`;
  return `${eyes} Take one from nearer.`;
}

/** Why a picture is flagged and what helps, in full. Distances are on the 0 to 2 scale. */
const reasons = {
  pullsTowardsOther: pulls,
  outlier,
  duplicate,
  blurred: () => 'Not sharp enough to tell fine differences. A sharp picture in its place is better.',
  tooDark: () => 'Little light on the face. A picture by daylight is better.',
  tooBright: () => 'So much light that the features wash out. A picture in softer light is better.',
  covered: () => 'A hand, hair, a scarf or a mask hides part of the face.',
  small,
} satisfies Record<FlagKind, (flagged: Flagged) => string>;

/** What a member is told of a picture that comes near somebody else, who is not named: on a tile, and in full. */
const nearness = {
  near: {
    title: 'Much like someone else',
    reason: () => text`It looks much like somebody else in the household. It would not be taken for them, but a clearer
      picture in its place is better.`,
  },
  veryNear: {
    title: 'Very much like someone else',
    reason: (inUse) => text`It looks very much like somebody else in the household and could be taken for them. If it
      shows somebody else, remove it. ${ifNot(inUse)}`,
  },
} satisfies Record<Nearness, { readonly title: string; readonly reason: (inUse: boolean) => string }>;

/** What a tile shows, in words, for someone who hears it. `kind` says where it comes from, which look, and when. */
type Told = {
  readonly kind: string;
  readonly traits: string;
  readonly toOwn: number | null;
  readonly nearest: { readonly name: string; readonly distance: number } | null;
  readonly flags: readonly string[];
  readonly isSetAside: boolean;
  readonly isPortrait: boolean;
};

function told({ kind, traits, toOwn, nearest, isSetAside, isPortrait, ...tile }: Told): string {
  const said = [kind, traits];
  if (toOwn !== null) said.push(`${apart(toOwn)} from the other pictures`);
  if (nearest !== null) said.push(`${apart(nearest.distance)} from ${nearest.name}`);
  said.push(...tile.flags.map((flag) => `Flag: ${flag}`));
  if (isSetAside) said.push('Set aside');
  if (isPortrait) said.push('The portrait of this person');
  return `${said.join('. ')}.`;
}

/** A member's pictures: choosing among them, and all about one of them. */
export const gallery = {
  label: (name: string): string => `Pictures of ${name}`,
  none: 'No pictures like that are left.',
  told,

  show: 'Show',
  filters: {
    all: 'All',
    flagged: 'Flagged',
    inUse: 'In use',
    setAside: 'Set aside',
    camera: 'Camera',
    photo: 'Photos',
    learned: 'Learned',
  },
  sort: 'Sort',
  orders: {
    newest: 'Newest first',
    farFromOwn: 'Least like the others first',
    nearOther: 'Nearest to someone else first',
    poorest: 'Poorest quality first',
  },

  chosen: {
    label: 'Chosen pictures',
    count: (count: number): string =>
      formats.plural(count, { one: '1 picture chosen', other: `${count} pictures chosen` }),
    none: 'Choose a picture',
    noneMeaning: 'See how good it is and what you can do with it.',
    keys: [
      { keys: 'Drag', meaning: 'choose several' },
      { keys: 'Arrows', meaning: 'choose the next one' },
      { keys: 'Space', meaning: 'keep it, then choose one more' },
      { keys: 'Delete', meaning: 'remove what is chosen' },
    ],
  },

  details: {
    inUse: 'In use',
    setAside: 'Set aside. Kept, but not used.',
    otherNet: 'Familiar has changed how it reads faces. It will use this picture again after reading it once more.',
    distancesLabel: 'Distances',
    distances: 'How near',
    quality: 'Quality',
  },

  actions: {
    setAside: 'Set aside',
    bringBack: 'Bring back',
    move: 'Move to…',
    useAsPortrait: 'Use as portrait',
    remove: 'Remove',
    otherPortrait: (name: string): string => `Another picture is shown for ${name} now.`,
    noneLeft: (name: string): string => `${name} cannot sign in by face now.`,
  },

  flags: {
    titles: flags,
    /** Of a picture that would be taken for another member; null for somebody who has left. */
    looksLike: (other: string | null): string => `This one looks like ${other ?? someoneElse}`,
    reasons,
    nearness,
    remove: 'Remove it',
    setAside: 'Set it aside',
    moveTo: (name: string): string => `Move to ${name}`,
  },

  /** Each side of a picture's quality: its name, and how good it is, from poor to good. */
  quality: {
    sharp: { label: 'Sharp', grades: { poor: 'blurred', fair: 'a little soft', good: 'sharp' } },
    lit: {
      label: 'Lit',
      dark: { poor: 'dark', fair: 'rather dark' },
      bright: { poor: 'very bright', fair: 'rather bright' },
      uneven: 'uneven light',
      good: 'well lit',
    },
    frontal: { label: 'Frontal', grades: { poor: 'turned far away', fair: 'turned', good: 'frontal' } },
    size: {
      label: 'Size',
      grades: {
        poor: (eyesPx: number): string => `small, eyes ${eyesPx} px apart`,
        fair: (eyesPx: number): string => `fair size, eyes ${eyesPx} px apart`,
        good: (eyesPx: number): string => `large, eyes ${eyesPx} px apart`,
      },
    },
    uncovered: { label: 'Uncovered', covered: 'partly covered', bare: 'nothing covered' },
  },
};
