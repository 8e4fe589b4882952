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
const fares = (count: number): string => formats.plural(count, { one: 'fares', other: 'fare' });
const noneOr = (count: number): string => (count === 0 ? 'none' : number(count));

function times(count: number): string {
  if (count === 0) return 'never';
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${number(count)} times`;
}

/** Why the verdict of an examination is what it is. */
const reasons: Readonly<Record<Verdict, (report: Report) => string>> = {
  helps: ({ better, strangers }) => {
    const gain = `${numberAtStart(better)} of your household’s pictures fare better with what was learnt, none worse`;
    return strangers.tried === 0 ? `${gain}.` : `${gain}, and no stranger comes in more often.`;
  },
  tooFewMembers: () => 'It takes two members with pictures in use.',
  alreadySeparate: () => text`By their pictures, Familiar takes nobody for somebody else and is undecided about nobody.
    There is nothing to gain.`,
  ownersOnly: () => text`What was learnt never names an owner, since a look-alike would get an owner’s rights.
    Where owners are too close to call, the passphrase decides.`,
  tooFewSamples: ({ neededSamples }) => text`Some members are hard to tell apart, but it takes
    ${pictures(neededSamples)} of each to learn how they differ. Below you see who needs more.`,
  oneOccasion: ({ neededElsewhere }) => text`Some members are hard to tell apart, but most pictures of one of them are
    of one occasion: what differs may be the light or the clothes. It takes ${pictures(neededElsewhere)} of each from
    other days.`,
  noGain: ({ better }) =>
    better === 0
      ? 'What can be learnt from the pictures changes nothing for any of them.'
      : text`Of your household’s pictures, only ${number(better)} ${fares(better)} better with what was learnt.
          That can be chance.`,
  moreConfused: ({ before, after }) => text`With it, ${pictures(after.confused)} would be taken for somebody else;
    as it is, ${number(before.confused)}. A wrong name is worse than none.`,
  moreStrangers: ({ strangers: { tried, before, after } }) => text`With it, a face that is not in the household would be
    let in ${times(after)} in ${tried} tries; as it is, ${times(before)}.`,
};

type Compared = Pick<Report, 'better' | 'worse' | 'interval'>;

/** How sure the comparison is: what changed, and what chance allows. */
function chance({ better, worse, interval }: Compared): string {
  const rule = 'At least six pictures must fare better and none worse to exclude chance.';
  if (interval === null) return `No picture fares better or worse. ${rule}`;
  const [low, high] = [interval.low, interval.high].map((share) => Math.round(100 * share));
  const gain = formats.plural(better, {
    one: `${numberAtStart(better)} picture fares better`,
    other: `${numberAtStart(better)} pictures fare better`,
  });
  const loss = `${noneOr(worse)} ${fares(Math.max(1, worse))} worse`;
  return text`${gain}, ${loss}. From so many, all one can say is that between ${low ?? 0} and ${high ?? 0}\u00a0%
    of the pictures that change fare better. ${rule}`;
}

function letIn(before: number, after: number): string {
  if (before === 0 && after === 0) return 'None was, with what was learnt or without.';
  const were = before > 1 ? 'were' : 'was';
  return before === after
    ? `${numberAtStart(before)} ${were} let in all the same, with what was learnt and without.`
    : `As it is, ${noneOr(before)} ${were} let in; with what was learnt, ${noneOr(after)}.`;
}

/** How often members are let in as somebody else when their own pictures are taken away. */
function strangers({ tried, before, after }: Report['strangers']): string {
  const were = formats.plural(tried, { one: 'picture was', other: 'pictures were' });
  return text`${tried} ${were} also held against the household without the person they show, who then is a stranger and
    must not be let in. ${letIn(before, after)}`;
}

/** How the places of pictures count: how many there are, lie in the middle, and lie on the other's side. */
type Places = { readonly all: number; readonly nobody: number; readonly other: number };

function places({ all, nobody, other }: Places): string {
  if (nobody + other === 0) return `all ${all} on their own side`;
  if (other === 0) return `${nobody} of ${all} in the middle`;
  return nobody === 0
    ? `${other} of ${all} on the other’s side`
    : `${nobody} of ${all} in the middle, ${other} on the other’s side`;
}

type Strip = { readonly title: string; readonly names: readonly [string, string]; readonly places: Places };

/** The household's tuning: what it is, what an examination found, and how two members' pictures lie. */
export const tuning = {
  title: 'Tuning',
  lead: text`Where Familiar often cannot tell two members apart, it can learn from their own pictures what does. A face
    that is too far from them stays refused, and it can be switched on only if it proves itself on those pictures.`,

  about: {
    label: 'What it does, and what it does not',
    facts: [
      {
        about: 'Whom it concerns',
        says: text`Two members who are often too close to call: a face is near enough, but neither of the two has a
          clear lead. Where one has the lead, nothing changes.`,
      },
      {
        about: 'What it learns',
        says: text`In what the pictures of the two differ, with the same lesson that made the network: own pictures
          closer together, the other’s farther off.`,
      },
      {
        about: 'What it cannot do',
        says: text`It does not widen anybody’s limit: a face that is too far from a member is never let in as that
          member. It only settles ties that are left open today. And it never names an owner: whoever looks like one
          would get an owner’s rights, and owners have the passphrase.`,
      },
      {
        about: 'How it is examined',
        says: text`Every picture is taken out in turn and has to be recognised by the rest, with what pictures of other
          occasions alone can teach. At least six must fare better and none worse, and faces without a place in the
          household must not come in more often. For most households it does not help; then it stays off.`,
      },
      {
        about: 'When something changes',
        says: text`When an owner who has just given the passphrase changes pictures or the level, it is examined again,
          and switched off unless it proves itself again. When pictures change without the passphrase, as a member’s own
          may, it is switched off until an owner examines the household and switches it on anew. You can switch it off
          at any time.`,
      },
    ],
  },

  verdicts: {
    helps: 'It helps your household.',
    tooFewMembers: 'There is nobody to tell apart yet.',
    alreadySeparate: 'Your household does not need it.',
    ownersOnly: 'Only owners are hard to tell apart.',
    tooFewSamples: 'There are too few pictures to learn from.',
    oneOccasion: 'The pictures are too much alike to learn from.',
    noGain: 'It would not help your household.',
    moreConfused: 'It would do more harm than good.',
    moreStrangers: 'It would let strangers in more often.',
  } satisfies Record<Verdict, string>,
  reason: (report: Report): string => reasons[report.verdict](report),
  /** The reason where the tuning helps and is not on yet. */
  reasonWithOffer: (report: Report): string => `${reasons[report.verdict](report)} You can switch it on.`,
  notExamined: {
    title: 'Not examined yet',
    reason: text`Your household has not been examined as it is now: with these pictures and at this level. Examining it
      switches nothing on.`,
  },
  examining: {
    title: 'Examining the household …',
    reason: text`Every picture is taken out in turn, and the rest learn without it whom it shows. This takes a few
      seconds.`,
  },
  wasEnded: text`The tuning was switched off when the household changed: it did not prove itself again, or the change
    was made without the passphrase.`,
  examinedAt: (moment: string): string => `Examined ${moment}.`,
  /** A verdict for screen readers, in one go. */
  spoken: (title: string, reason: string): string => `${title} ${reason}`,
  isOn: 'Switched on',
  isOff: 'Switched off',
  examine: 'Examine this household',
  isExamining: 'Examining',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  onTheMap: 'See it on the map',

  asItIs: 'As it is',
  asLearnt: 'As learnt',
  straightWay: 'On the straight way',
  chance,
  strangers,

  pairs: {
    title: 'Between two people',
    explanation: text`Where every picture lies on the way from one to the other: first on the straight way, then along
      what was learnt without the pictures of that occasion. In the shaded middle nobody is named: signs are hollow
      there. A ring marks a picture on the other’s side. Broken strokes mark the middle of each one’s pictures. Only a
      tie is settled by this: who has a clear lead is named wherever the sign lies.`,
    names: ([first, second]: readonly [string, string]): string => `${first} and ${second}`,
    nobodyNamed: 'nobody named',
    places,
    strip: ({ title, names: [first, second], places: counts }: Strip): string =>
      text`${title}: pictures of ${first} and ${second} on a line from ${first} on the left to ${second} on the right;
        ${places(counts)}.`,
    asTable: 'The same as a table',
    tableCaption: ([first, second]: readonly [string, string], undecided: number): string =>
      text`From -1, ${first}, to 1, ${second}; within ${formats.decimal(undecided, 2)} of 0 nobody is named.
        The hardest first.`,
    picture: 'Picture',
    /** A place in the table, with whose side it is on; null for the middle. */
    place: (place: number, side: string | null): string =>
      side === null ? `${formats.decimal(place, 2)}, in the middle` : `${formats.decimal(place, 2)}, with ${side}`,
    showMore: 'Show more',
    nothingLearnt: 'Nothing could be learnt from the pictures of these two.',
    needsMore: (name: string, inUse: number, missing: number): string =>
      `${name} has ${pictures(inUse)} in use and needs ${number(missing)} more.`,
    needsOtherDays: (name: string, missing: number): string =>
      `Most pictures of ${name} are of one occasion: add ${number(missing)} more, taken on another day.`,
    addPictures: 'Add pictures',
    /** Goes on after `addPictures`, for screen readers. */
    addPicturesOf: (name: string): string => `of ${name}`,
    ownerNeverNamed: (name: string): string => text`${name} is an owner and is never named by what was learnt: a
      look-alike would get an owner’s rights, and an owner has the passphrase.`,
    bothNeverNamed: text`Both are owners and are never named by what was learnt: a look-alike would get an owner’s
      rights, and an owner has the passphrase.`,
  },
};
