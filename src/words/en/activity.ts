import type { Consequences } from '#contract/calls/attempts.ts';
import type { LivenessAction, LivenessReason } from '#contract/liveness.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Whose face it is said to be; null for the person who says so. */
type Whose = string | null;

const advice = {
  stricterLevel: 'A stricter security level keeps out more people who look like you.',
  addPictures: 'More pictures in different light help Familiar to see the difference.',
  lookAtPair: 'These two look alike to Familiar. Compare them on the Pairs page.',
} satisfies Record<Consequences['advice'][number], string>;

/** Why a picture is not learned from, or what to think of before it is; null where nothing speaks against it. */
const objections = {
  ready: null,
  onlyMarked: null,
  noFace: 'Familiar no longer has the face of this attempt, so it cannot learn from it.',
  otherEmbedder: 'Another trained program looked at this face, so Familiar can no longer compare it.',
  tooPoor: 'The picture is not good enough. It would make mistakes more likely.',
  duplicate: 'Familiar already has a picture like this one.',
  tooFar: 'This face looks different from the other pictures. It may be someone else.',
  closerToOther: 'This face looks more like another member.',
  full: 'There is no room for another picture. Remove one first.',
} satisfies Record<Consequences['reason'], string | null>;

/** Where a face lies, by its distance to the member's pictures and to the closest other member. */
function lies(whose: Whose, distance: number, other: Consequences['closestOther']): string {
  const far = formats.decimal(distance, 2);
  const toOwn =
    whose === null ? `The distance to your pictures is ${far}` : `The distance to ${whose}’s pictures is ${far}`;
  return other === null ? `${toOwn}.` : `${toOwn}, and to ${other.name} it is ${formats.decimal(other.distance, 2)}.`;
}

/** How many of the recorded refusals would be recognised after an answer. */
function recognises(whose: Whose, more: number): string {
  if (more <= 0) return 'Familiar would decide all other attempts as before.';
  return formats.plural(more, {
    one: `Familiar would then recognise 1 of the failed attempts as ${whose ?? 'you'}.`,
    other: `Familiar would then recognise ${more} of the failed attempts as ${whose ?? 'you'}.`,
  });
}

/** The activity screen and what can be said about an attempt. */
export const activity = {
  title: 'Activity',
  ofEveryone: 'Attempts to sign in, newest first.',
  ofOneself: 'Attempts to sign in that concern you, newest first.',
  nobodyYet: 'Nobody has tried to sign in yet. Lock the screen to try it.',
  noneFits: 'No attempts found.',
  showAll: 'Show all',
  showMore: 'Show more',
  /** How many attempts are shown, for a screen reader. */
  shown: (count: number): string =>
    formats.plural(count, { one: '1 attempt', other: count === 0 ? 'No attempts' : `${count} attempts` }),
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
      neutral: 'Signed in without a face',
      bad: 'Failed',
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
    saved: (fileName: string): string => `${fileName} is ready`,
    notEncrypted: 'The file is not encrypted.',
  },

  picture: {
    alt: 'The face of this attempt',
    forOwners: 'Familiar keeps a picture of this attempt. Only an owner can see it, because it may show somebody else.',
    erase: 'Erase the picture',
    eraseTitle: 'Erase this picture?',
    eraseMeaning: text`Familiar erases the picture and the numbers computed from it from the disk. It can then no longer
      learn from this attempt, but the attempt stays in the list. You cannot undo this.`,
    eraseVerb: 'Erase',
    erased: 'The picture is erased',
    compare: 'Compare the face',
  },

  answers: {
    /** Above the answers. */
    question: 'Who was this?',
    /** Also the title of the question that follows. */
    was: (whose: Whose): string => (whose === null ? 'That was me' : `That was ${whose}`),
    wasNot: (whose: Whose): string => (whose === null ? 'That was not me' : `That was not ${whose}`),
    someoneHere: 'someone here',
    thisMember: 'this member',
    choose: 'That was',
    oneself: (name: string): string => `me, ${name}`,
    mark: 'Mark as somebody else',
    marked: 'Marked as somebody else',
    learn: 'Learn from it',
    learned: (whose: Whose): string => `Learned from this attempt as ${whose ?? 'you'}`,
  },

  consequences: {
    onlyMarked: 'Familiar marks the attempt as somebody else. It learns nothing from it, and nothing else changes.',
    joins: (whose: Whose): string =>
      whose === null
        ? 'Familiar adds the picture to yours and compares faces with it from now on. You can undo this.'
        : `Familiar adds the picture to ${whose}’s and compares faces with it from now on. You can undo this.`,
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
      wrongAction: 'Did something other than asked',
      flat: 'Looked flat, like a photo',
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
    depth: 'Depth of the face',
    depthOf: (depth: number): string => `${formats.decimal(depth, 3)} of the distance between the eyes`,
    relief: 'Depth while turning',
    reliefOf: (percent: number): string => `${percent} % of what a real face shows in such a turn`,
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
