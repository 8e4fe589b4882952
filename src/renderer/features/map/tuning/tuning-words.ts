import type { CallOutput } from '#contract/contract.ts';

/** What the last examination of a tuning said. */
export type TuningReport = NonNullable<CallOutput<'tuning.status'>['report']>;
/** Two members whom the samples show to be taken for each other. */
export type TunedPair = TuningReport['pairs'][number];

type Verdict = TuningReport['verdict'];

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const number = (count: number): string => small[count] ?? String(count);
const numberAtStart = (count: number): string => number(count).replace(/^./, (letter) => letter.toUpperCase());
const pictures = (count: number): string => `${number(count)} ${count === 1 ? 'picture' : 'pictures'}`;
const fares = (count: number): string => (count === 1 ? 'fares' : 'fare');

/** The verdict of an examination, in a sentence. */
export const verdictTitles: Readonly<Record<Verdict, string>> = {
  helps: 'It helps your household.',
  tooFewMembers: 'There is nobody to tell apart yet.',
  alreadySeparate: 'Your household does not need it.',
  ownersOnly: 'Only owners are hard to tell apart.',
  tooFewSamples: 'There are too few pictures to learn from.',
  oneOccasion: 'The pictures are too much alike to learn from.',
  noGain: 'It would not help your household.',
  moreConfused: 'It would do more harm than good.',
  moreStrangers: 'It would let strangers in more often.',
};

/** Why the verdict is what it is. */
export function verdictReason({
  verdict,
  before,
  after,
  better,
  strangers,
  neededSamples,
  neededElsewhere,
}: TuningReport): string {
  switch (verdict) {
    case 'helps':
      return `${numberAtStart(better)} of your household’s pictures fare better with what was learnt, none worse${
        strangers.tried === 0 ? '' : ', and no stranger comes in more often'
      }.`;
    case 'tooFewMembers':
      return 'It takes two members with pictures in use.';
    case 'alreadySeparate':
      return 'By their pictures, Familiar takes nobody for somebody else and is undecided about nobody. There is nothing to gain.';
    case 'ownersOnly':
      return 'What was learnt never names an owner, since a look-alike would get an owner’s rights. Where owners are too close to call, the passphrase decides.';
    case 'tooFewSamples':
      return `Some members are hard to tell apart, but it takes ${pictures(neededSamples)} of each to learn how they differ. Below you see who needs more.`;
    case 'oneOccasion':
      return `Some members are hard to tell apart, but most pictures of one of them are of one occasion: what differs may be the light or the clothes. It takes ${pictures(neededElsewhere)} of each from other days.`;
    case 'noGain':
      return better === 0
        ? 'What can be learnt from the pictures changes nothing for any of them.'
        : `Of your household’s pictures, only ${number(better)} ${fares(better)} better with what was learnt. That can be chance.`;
    case 'moreConfused':
      return `With it, ${pictures(after.confused)} would be taken for somebody else; as it is, ${number(before.confused)}. A wrong name is worse than none.`;
    case 'moreStrangers':
      return `With it, a face that is not in the household would be let in ${times(strangers.after)} in ${strangers.tried} tries; as it is, ${times(strangers.before)}.`;
  }
}

function times(count: number): string {
  return count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`;
}

/** How sure the comparison of before and after is: what changed, and what chance allows. Null where nothing was learnt. */
export function chanceWords({
  better,
  worse,
  interval,
  pairs,
}: Pick<TuningReport, 'better' | 'worse' | 'interval' | 'pairs'>): string | null {
  if (pairs.every(({ learnt }) => learnt === null)) return null;
  const rule = 'At least six pictures must fare better and none worse to exclude chance.';
  if (interval === null) return `No picture fares better or worse. ${rule}`;
  const percent = (share: number) => Math.round(100 * share);
  const range = `From so many, all one can say is that between ${percent(interval.low)} and ${percent(interval.high)}\u00a0% of the pictures that change fare better.`;
  return `${numberAtStart(better)} ${better === 1 ? 'picture' : 'pictures'} ${fares(better)} better, ${worse === 0 ? 'none' : number(worse)} ${fares(Math.max(1, worse))} worse. ${range} ${rule}`;
}

/** How often members are let in as somebody else when their own pictures are taken away. Null where it could not be tried. */
export function strangersWords({ tried, before, after }: TuningReport['strangers']): string | null {
  if (tried === 0) return null;
  return `${tried} ${tried === 1 ? 'picture was' : 'pictures were'} also held against the household without the person they show, who then is a stranger and must not be let in. ${letInWords(before, after)}`;
}

function letInWords(before: number, after: number): string {
  const count = (letIn: number) => (letIn === 0 ? 'none' : number(letIn));
  const were = before > 1 ? 'were' : 'was';
  if (before !== after) return `As it is, ${count(before)} ${were} let in; with what was learnt, ${count(after)}.`;
  return before === 0
    ? 'None was, with what was learnt or without.'
    : `${numberAtStart(before)} ${were} let in all the same, with what was learnt and without.`;
}

/** Whom of a pair what was learnt never names: owners. Null where it may name both. */
export function ownersWords({
  memberIds,
  names,
  mayName,
}: Pick<TunedPair, 'memberIds' | 'names' | 'mayName'>): string | null {
  const owners = names.filter((_, side) => !mayName.includes(memberIds[side] as number));
  if (owners.length === 0) return null;
  const who = owners.length === 1 ? `${owners[0]} is an owner and is` : 'Both are owners and are';
  return `${who} never named by what was learnt: a look-alike would get an owner’s rights, and an owner has the passphrase.`;
}

/** Who of a pair needs more pictures before anything can be learnt, how many, and whether from other days. */
export function pairNeeds(
  { memberIds, names, mayName, sampleCounts, elsewhere }: Omit<TunedPair, 'learnt'>,
  { neededSamples, neededElsewhere }: Pick<TuningReport, 'neededSamples' | 'neededElsewhere'>,
): readonly { readonly memberId: number; readonly words: string }[] {
  if (mayName.length === 0) return [];
  return ([0, 1] as const).flatMap((side) => {
    const [memberId, name, few, apart] = [
      memberIds[side],
      names[side],
      neededSamples - sampleCounts[side],
      neededElsewhere - elsewhere[side],
    ];
    if (few > 0)
      return [{ memberId, words: `${name} has ${pictures(sampleCounts[side])} in use and needs ${number(few)} more.` }];
    if (apart > 0)
      return [
        {
          memberId,
          words: `Most pictures of ${name} are of one occasion: add ${number(apart)} more, taken on another day.`,
        },
      ];
    return [];
  });
}

/** What a sample's place says of whom it shows: the right one of the two, nobody, or the other. `side` is -1 for the first of the two, 1 for the second. */
export function fateOf(place: number, side: -1 | 1, undecided: number): 'own' | 'nobody' | 'other' {
  if (Math.abs(place) < undecided) return 'nobody';
  return place * side > 0 ? 'own' : 'other';
}

/** How the places of samples count: all of them, those that name nobody, and those that name the other one. */
export function placesWords(fates: readonly ReturnType<typeof fateOf>[]): string {
  const count = (fate: string) => fates.filter((other) => other === fate).length;
  const nobody = count('nobody');
  const other = count('other');
  if (nobody + other === 0) return `all ${fates.length} on their own side`;
  const parts = [
    ...(nobody === 0 ? [] : [`${nobody} of ${fates.length} in the middle`]),
    ...(other === 0 ? [] : [`${other}${nobody === 0 ? ` of ${fates.length}` : ''} on the other’s side`]),
  ];
  return parts.join(', ');
}

/** A strip of placed samples as somebody hears it. `counts` says how the places count. */
export function stripWords(title: string, [first, second]: readonly [string, string], counts: string): string {
  const line = `on a line from ${first} on the left to ${second} on the right`;
  return `${title}: pictures of ${first} and ${second} ${line}; ${counts}.`;
}
