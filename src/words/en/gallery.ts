import type { Nearness, SampleAnalysis } from '#contract/support-set.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type FlagKind = SampleAnalysis['flags'][number]['flag'];

const someoneElse = 'someone else';
const apart = (distance: number): string => formats.decimal(distance, 2);

/** A flag in a word or two, as it stands on a tile. `other` is null for somebody who has left. */
const flags = {
  pullsTowardsOther: (other) => `Looks like ${other ?? someoneElse}`,
  outlier: () => 'Unlike the others',
  duplicate: () => 'Seen already',
  blurred: () => 'Blurred',
  tooDark: () => 'Too dark',
  tooBright: () => 'Too bright',
  covered: () => 'Covered',
  small: () => 'Small',
} satisfies Record<FlagKind, (other: string | null) => string>;

/** Whom a flag is about. */
type Flagged = {
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
  inUse ? 'If not, set it aside. It makes a mix-up more likely.' : 'If not, leave it set aside.';

function pulls({ name, other, matches, inUse }: Flagged): string {
  const who = other ?? someoneElse;
  if (!matches) return `It is a little close to ${who}. A clearer picture of ${name} works better.`;
  const help = other === null ? 'If it shows them, remove it.' : `If it shows ${who}, move it there.`;
  return `It could be taken for ${who}. ${help} ${ifNot(inUse)}`;
}

const outlier = ({ name }: Flagged): string =>
  `It does not look like the other pictures of ${name}. Is it really ${name}? If not, move or remove it.`;

const duplicate = (): string => 'Almost the same as another picture. You can remove it.';

/** Why a picture is flagged and what helps, in full. */
const reasons = {
  pullsTowardsOther: pulls,
  outlier,
  duplicate,
  blurred: () => 'Too blurred to see fine differences. A sharp picture works better.',
  tooDark: () => 'There is little light on the face. A picture in daylight works better.',
  tooBright: () => 'There is too much light on the face. A picture in softer light works better.',
  covered: () => 'A hand, hair, a scarf or a mask hides part of the face.',
  small: () => 'The face is small. A picture from closer works better.',
} satisfies Record<FlagKind, (flagged: Flagged) => string>;

/** What a member is told of a picture that comes near somebody else, who is not named: on a tile, and in full. */
const nearness = {
  near: {
    title: 'A little like someone else',
    reason: () => text`It looks a little like someone else in the household. A clearer picture works better.`,
  },
  veryNear: {
    title: 'Looks like someone else',
    reason: (inUse) => text`It could be taken for someone else in the household. If it shows someone else, remove it.
      ${ifNot(inUse)}`,
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

  /** What is drawn on the line under each picture. */
  scale: {
    line: text`The line under each picture shows how alike faces are. Further left is more alike.`,
    own: (name: string): string => `The other pictures of ${name}`,
    other: 'The nearest other person',
    limit: 'Left of this, the picture counts as that person',
  },

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
      { keys: 'Space', meaning: 'add one, or leave it out' },
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
