import type { Consequences } from '#contract/calls/attempts.ts';
import type { LivenessAction, LivenessReason } from '#contract/liveness.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Whose face it is said to be; null for the person who says so. */
type Whose = string | null;

const advice = {
  stricterLevel: 'A stricter level makes it harder for others to be taken for you.',
  addPictures: 'More pictures in different light make the difference clearer.',
  lookAtPair: 'Look at the pair on the Pairs page: the two are near each other.',
} satisfies Record<Consequences['advice'][number], string>;

/** Why a picture is not learned from, or what to think of before it is; null where nothing speaks against it. */
const objections = {
  ready: null,
  onlyMarked: null,
  noFace: 'The face of this attempt is no longer kept, so nothing can be learned from it.',
  otherEmbedder: 'The face was looked at by another recognition net, so it cannot be compared any more.',
  tooPoor: 'The picture is too poor to learn from: it would make mistakes more likely.',
  duplicate: 'A picture like this one is there already, so there is nothing new to learn.',
  tooFar: 'The face is far from the pictures there are. It may be someone else.',
  closerToOther: 'The face is nearer to another member.',
  full: 'There is no room for another picture. Remove one first.',
} satisfies Record<Consequences['reason'], string | null>;

/** Where a face lies, by its distance to the member's pictures and to the closest other member. */
function lies(whose: Whose, distance: number, other: Consequences['closestOther']): string {
  const far = formats.decimal(distance, 2);
  const toOwn = whose === null ? `It lies ${far} from your pictures` : `It lies ${far} from ${whose}’s pictures`;
  return other === null ? `${toOwn}.` : `${toOwn}, and ${formats.decimal(other.distance, 2)} from ${other.name}.`;
}

/** How many of the recorded refusals would be recognised after an answer. */
function recognises(whose: Whose, more: number): string {
  if (more <= 0) return 'No other recorded attempt would end differently.';
  return `${more} of the recorded refused attempts would then be recognised as ${whose ?? 'you'}.`;
}

/** The activity screen and what can be said about an attempt. */
export const activity = {
  title: 'Activity',
  ofEveryone: 'Every attempt to sign in, newest first.',
  ofOneself: 'Your own attempts to sign in, newest first.',
  nobodyYet: 'Nobody has tried to sign in yet. Lock the screen to try it.',
  noneFits: 'No attempt fits.',
  showAll: 'Show all',
  showMore: 'Show more',
  /** How many attempts are shown, for a screen reader. */
  shown: (count: number): string =>
    formats.plural(count, { one: '1 attempt', other: count === 0 ? 'No attempt' : `${count} attempts` }),
  shownOfMore: (count: number): string =>
    formats.plural(count, {
      one: '1 attempt, and there are more',
      other: `${count} attempts, and there are more`,
    }),

  aside: {
    label: 'At a glance',
    when: 'When',
    colours: 'Colours',
    tones: {
      good: 'Signed in by face',
      neutral: 'Signed in by what they know',
      bad: 'Refused',
      unsure: 'Too close to call',
    },
    /** An attempt and its time of day, for the pointer that rests on it. */
    mark: (happened: string, time: string): string => `${happened}, ${time}`,
    pictures: 'Pictures of attempts',
    change: 'Change this in the settings',
  },

  filters: {
    /** The button that shows the filters; how many are in force follows. */
    show: (inForce: number): string => (inForce === 0 ? 'Filter' : `Filter (${inForce})`),
    outcomes: 'Outcomes',
    who: 'Who',
    everyone: 'Everyone',
    when: 'When',
    periods: { all: 'Any time', today: 'Today', week: 'The last 7 days', month: 'The last 30 days' },
    search: 'Search',
    partOfName: 'Part of a name',
  },

  exporting: {
    verb: 'Export',
    csv: 'CSV, for a spreadsheet',
    json: 'JSON, for a program',
    failed: 'The attempts could not be exported',
    saved: (fileName: string): string => `${fileName} is made`,
    notEncrypted: 'The file is not encrypted.',
  },

  picture: {
    alt: 'The face of this attempt',
    forOwners: 'A picture of it is kept. Only an owner can see it, since it may show somebody else.',
    erase: 'Erase the picture',
    eraseTitle: 'Erase this picture?',
    eraseMeaning: text`The picture and the numbers computed from it are erased from the disk; the attempt
      stays in the list. Nothing can be learned from it afterwards. This cannot be undone.`,
    eraseVerb: 'Erase',
    erased: 'The picture is erased',
    compare: 'Compare the face',
  },

  answers: {
    /** Also the title of the question that follows. */
    was: (whose: Whose): string => (whose === null ? 'That was me' : `That was ${whose}`),
    wasNot: (whose: Whose): string => (whose === null ? 'That was not me' : `That was not ${whose}`),
    someoneHere: 'someone here',
    thisMember: 'this member',
    choose: 'That was',
    oneself: (name: string): string => `me, ${name}`,
    mark: 'Mark it',
    marked: 'Marked as somebody else',
    learn: 'Learn from it',
    learned: (whose: Whose): string => `Learned from this attempt as ${whose ?? 'you'}`,
  },

  consequences: {
    onlyMarked: 'The attempt is marked as somebody else. Nothing is learned and nothing else changes.',
    joins: (whose: Whose): string =>
      whose === null
        ? 'The picture joins your pictures, and Familiar compares with it from then on. This can be undone.'
        : `The picture joins ${whose}’s pictures, and Familiar compares with it from then on. This can be undone.`,
    lies,
    recognises,
    advice,
    objections,
  },

  /** What was seen of a living person, line by line. */
  evidence: {
    reason: 'Sign of life',
    undecided: 'Not decided',
    reasons: {
      blink: 'A blink was seen',
      depth: 'The face has depth',
      actions: 'Did what was asked',
      timedOut: 'No sign of life in time',
      wrongAction: 'Did something else than asked',
      flat: 'Looked flat, like a picture',
      otherFace: 'Another face came in between',
      lost: 'The face kept leaving',
      slowCamera: 'Too few pictures came from the camera',
      busy: 'The computer was too busy to look',
    } satisfies Record<LivenessReason, string>,
    blinks: 'Blinks',
    blinksAtRest: (atRest: number): string => String(atRest),
    blinksMoving: (atRest: number, moving: number): string => `${atRest} at rest, ${moving} while moving`,
    watched: 'Watched',
    watchedFor: (frames: number, seconds: number): string =>
      `${frames} pictures in ${formats.decimal(seconds, 1)} seconds`,
    depth: 'Distance from a plane',
    depthOf: (depth: number): string => `${formats.decimal(depth, 3)} of the distance between the eyes`,
    relief: 'Relief of a face',
    reliefOf: (percent: number): string => `${percent} % of what such a turn shows`,
    asked: 'Was asked to',
    askedFor: (actions: readonly string[]): string => actions.join(', '),
    actions: {
      turnLeft: 'turn left',
      turnRight: 'turn right',
      nod: 'nod',
      openMouth: 'open the mouth',
      blinkTwice: 'blink twice',
    } satisfies Record<LivenessAction, string>,
    camera: 'Camera',
    maybeProgram: 'May be a program instead of a camera',
  },
};
