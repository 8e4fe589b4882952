import type { CallOutput } from '#contract/contract.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Report = NonNullable<CallOutput<'tuning.status'>['report']>;
type Verdict = Report['verdict'];

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const number = (count: number): string => small[count] ?? String(count);
const numberAtStart = (count: number): string => number(count).replace(/^./, (letter) => letter.toUpperCase());
const pictures = (count: number): string =>
  formats.plural(count, { one: `${number(count)} picture`, other: `${number(count)} pictures` });
const noneOr = (count: number): string => (count === 0 ? 'none' : number(count));

function times(count: number): string {
  if (count === 0) return 'never';
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${number(count)} times`;
}

/** Why the verdict of an examination is what it is. */
const reasons: Readonly<Record<Verdict, (report: Report) => string>> = {
  helps: ({ better, strangers }) => {
    const gain = `Familiar recognises ${pictures(better)} better with tuning, and none worse.`;
    return strangers.tried === 0 ? gain : `${gain} It lets no more strangers in.`;
  },
  tooFewMembers: () => 'Tuning needs two people with pictures in use.',
  alreadySeparate: () => text`Familiar already tells everybody apart in all of your pictures. There is nothing to
    improve.`,
  ownersOnly: () => text`Only owners get mixed up here. Tuning never signs in an owner. Where two owners look alike, the
    passphrase decides.`,
  tooFewSamples: ({ neededSamples }) => text`Some people get mixed up, but Familiar needs ${pictures(neededSamples)} of
    each of them to learn the difference. Below you see who needs more.`,
  oneOccasion: ({
    neededElsewhere,
  }) => text`Some people get mixed up, but most pictures of one of them are from the same
    day. Familiar might learn the light or the clothes. It needs ${pictures(neededElsewhere)} of each person from other
    days.`,
  noGain: ({ better }) =>
    better === 0
      ? 'Tuning makes no difference to any of your pictures.'
      : text`Familiar recognises only ${pictures(better)} better with tuning. This can be chance.`,
  moreConfused: ({ before, after }) => text`With tuning, Familiar would take ${pictures(after.confused)} for somebody
    else. Without it, the number is ${noneOr(before.confused)}. A wrong name is worse than no name.`,
  moreStrangers: ({ strangers: { tried, before, after } }) => text`In ${tried} tries, Familiar would let a stranger in
    ${times(after)} with tuning, and ${times(before)} without it.`,
};

type Compared = Pick<Report, 'better' | 'worse' | 'interval'>;

/** How sure the comparison is: what changed, and what chance allows. */
function chance({ better, worse, interval }: Compared): string {
  const rule = 'To rule out chance, at least six pictures must get better and none worse.';
  if (interval === null) return `No picture gets better or worse. ${rule}`;
  const [low, high] = [interval.low, interval.high].map((share) => Math.round(100 * share));
  const gain = formats.plural(better, {
    one: `${numberAtStart(better)} picture gets better`,
    other: `${numberAtStart(better)} pictures get better`,
  });
  return text`${gain} and ${noneOr(worse)} worse. With so few, all one can say is that between ${low ?? 0} and
    ${high ?? 0}\u00a0% of the pictures that change get better. ${rule}`;
}

function letIn(before: number, after: number): string {
  if (before === 0 && after === 0) return 'Familiar let none of them in, with tuning or without.';
  return `Familiar let ${noneOr(before)} in without tuning, and ${noneOr(after)} with it.`;
}

/** How often members are let in as somebody else when their own pictures are taken away. */
function strangers({ tried, before, after }: Report['strangers']): string {
  const were = formats.plural(tried, { one: 'picture', other: 'pictures' });
  return text`Familiar also tested ${tried} ${were} as if the person in it were a stranger. ${letIn(before, after)}`;
}

/** How the places of pictures count: how many there are, lie in the middle, and lie on the other's side. */
type Places = { readonly all: number; readonly nobody: number; readonly other: number };

function places({ all, nobody, other }: Places): string {
  if (nobody + other === 0) return `all ${all} on their own side`;
  if (other === 0) return `${nobody} of ${all} in the middle`;
  return nobody === 0
    ? `${other} of ${all} on the wrong side`
    : `${nobody} of ${all} in the middle, ${other} on the wrong side`;
}

type Strip = { readonly title: string; readonly names: readonly [string, string]; readonly places: Places };

/** The household's tuning: what it is, what an examination found, and how two members' pictures lie. */
export const tuning = {
  title: 'Tuning',
  lead: text`If two people are often mixed up, Familiar can learn their differences. It only turns on if it makes
    nothing worse.`,

  about: {
    label: 'About tuning',
    facts: [
      {
        about: 'Who is it for?',
        says: text`Tuning is for two people who look so alike that Familiar often cannot decide between them. For
          everybody else nothing changes.`,
      },
      {
        about: 'What does Familiar learn?',
        says: text`It learns what is different in the pictures of the two. It uses only pictures that you have already
          added.`,
      },
      {
        about: 'Is it safe?',
        says: text`A face that is too far from a person stays refused. Tuning only decides between two people when both
          are close enough. It never signs in an owner, because a look-alike would get the rights of an owner.`,
      },
      {
        about: 'How does Familiar check it?',
        says: text`Familiar takes out each picture in turn and tries to recognise it by the rest. At least six pictures
          must get better, none may get worse, and no more strangers may get in. In most households tuning does not
          help. Then it stays off.`,
      },
      {
        about: 'What happens after a change?',
        says: text`When an owner changes pictures or the level with the passphrase, Familiar checks again. The tuning
          stays on only if it still helps. When somebody changes pictures without the passphrase, the tuning turns off.
          An owner can check and turn it on again. You can turn it off at any time.`,
      },
    ],
  },

  verdicts: {
    helps: 'Tuning helps your household.',
    tooFewMembers: 'There is nobody to tell apart yet.',
    alreadySeparate: 'Your household does not need it.',
    ownersOnly: 'Only owners are hard to tell apart.',
    tooFewSamples: 'There are too few pictures to learn from.',
    oneOccasion: 'The pictures are too much alike to learn from.',
    noGain: 'Tuning would not help your household.',
    moreConfused: 'Tuning would mix people up more often.',
    moreStrangers: 'Tuning would let strangers in more often.',
  } satisfies Record<Verdict, string>,
  reason: (report: Report): string => reasons[report.verdict](report),
  /** The reason where the tuning helps and is not on yet. */
  reasonWithOffer: (report: Report): string => `${reasons[report.verdict](report)} You can turn it on.`,
  notExamined: {
    title: 'Not checked yet',
    reason:
      'Familiar can check if tuning would help your household. The check takes a few seconds and changes nothing.',
  },
  examining: {
    title: 'Checking your household …',
    reason: text`Familiar takes out each picture in turn and tries to recognise it by the rest. This takes a few
      seconds.`,
  },
  wasEnded: text`The tuning was turned off because the household changed. It no longer helps, or somebody changed
    pictures without the passphrase.`,
  examinedAt: (moment: string): string => `Checked ${moment}.`,
  /** A verdict for screen readers, in one go. */
  spoken: (title: string, reason: string): string => `${title} ${reason}`,
  isOn: 'Turned on',
  isOff: 'Turned off',
  examine: 'Check this household',
  isExamining: 'Checking',
  switchOn: 'Turn on',
  switchOff: 'Turn off',
  onTheMap: 'See it on the map',

  asItIs: 'Without tuning',
  asLearnt: 'With tuning',
  chance,
  strangers,

  pairs: {
    title: 'People who get mixed up',
    explanation: text`Each sign is a picture on the way from one person to the other. In the shaded middle, Familiar
      names nobody, and the signs are hollow. A ring marks a picture on the wrong side. The broken lines are the typical
      pictures of the two. Familiar uses this only when it cannot decide otherwise.`,
    names: ([first, second]: readonly [string, string]): string => `${first} and ${second}`,
    nobodyNamed: 'nobody named',
    places,
    strip: ({ title, names: [first, second], places: counts }: Strip): string =>
      text`${title}: pictures of ${first} and ${second} on a line from ${first} to ${second}, ${places(counts)}.`,
    asTable: 'Show as a table',
    tableCaption: ([first, second]: readonly [string, string], undecided: number): string =>
      text`-1 is ${first} and 1 is ${second}. Familiar names nobody within ${formats.decimal(undecided, 2)} of 0. The
        hardest pictures come first.`,
    picture: 'Picture',
    /** A place in the table, with whose side it is on; null for the middle. */
    place: (place: number, side: string | null): string =>
      side === null ? `${formats.decimal(place, 2)}, in the middle` : `${formats.decimal(place, 2)}, with ${side}`,
    showMore: 'Show more',
    nothingLearnt: 'Familiar could not learn anything from the pictures of these two.',
    needsMore: (name: string, inUse: number, missing: number): string =>
      `${name} has ${pictures(inUse)} in use and needs ${number(missing)} more.`,
    needsOtherDays: (name: string, missing: number): string =>
      `Most pictures of ${name} are from one day. Add ${number(missing)} more from another day.`,
    addPictures: 'Add pictures',
    /** Goes on after `addPictures`, for screen readers. */
    addPicturesOf: (name: string): string => `of ${name}`,
    ownerNeverNamed: (name: string): string => text`${name} is an owner. Tuning never signs in an owner, because a
      look-alike would get the rights of an owner.`,
    bothNeverNamed: text`Both are owners. Tuning never signs in an owner, because a look-alike would get the rights of
      an owner.`,
  },
};
