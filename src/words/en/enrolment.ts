import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import type { EnrolmentPose } from '#contract/face.ts';
import { camera } from './camera.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';

type Prompt = Exclude<EnrolmentView['guidance'], 'goOn'> | EnrolmentPose | 'goRound' | 'skipRest' | 'byItself';

/** What to do next. Left and right are the person's own, which in a mirrored picture are the screen's too. */
const prompts = {
  showFace: 'Bring your face into the oval',
  onePersonOnly: 'One person at a time, please',
  unusable: camera.problems.unusable.title,
  tooFar: 'Come closer',
  tooClose: gates.tooClose.title,
  offCentre: 'Move to the middle of the oval',
  turnedAway: 'Turn back a little',
  tooDark: 'It is too dark. Turn on a light',
  tooBright: 'It is too bright. Turn away from the light',
  blurred: 'Hold still for a moment',
  halfLit: 'One side of your face is in the dark. Turn to the light',
  ratherDark: 'It is rather dark. Turn on a lamp or face a window',
  covered: gates.covered.title,
  eyesClosed: 'Open your eyes',
  front: 'Look straight at the camera',
  left: 'Turn your head a little to the left',
  right: 'Turn your head a little to the right',
  up: 'Lift your chin a little',
  down: 'Lower your chin a little',
  goRound: 'Turn your head slowly, all the way round',
  byItself: 'Move slowly. The picture takes itself',
  skipRest: 'You can finish now, or go on',
  tooSimilar: 'Familiar already has a picture like this. Move a little or change the light',
  someoneElse: 'This looks like someone else',
  resemblesOther: 'This looks more like another member. Ask an owner to add this picture',
  done: 'All done',
} satisfies Record<Prompt, string>;

/** Getting Familiar to know a member, by camera or from photos. */
export const enrolment = {
  windowTitle: (name: string): string => `Enrol ${name}`,
  title: (name: string): string => `Let Familiar get to know ${name}`,
  titleForYou: 'Let Familiar get to know you',
  ways: { label: 'Where the pictures come from', camera: 'Camera', photos: 'Photos' },

  /** What leaving is called: once photos are stored, nothing is called off any more. */
  leave: {
    keeping: (name: string, stored: number): string =>
      formats.plural(stored, {
        one: `Back to ${name}, keeping the picture`,
        other: `Back to ${name}, keeping the ${stored} pictures`,
      }),
    cancel: 'Cancel',
    notNow: 'Not now',
  },

  /** The poses as a person would call them. */
  looks: { front: 'Straight', left: 'Left', right: 'Right', up: 'Up', down: 'Down' } satisfies Record<
    EnrolmentPose,
    string
  >,
  looksLabel: 'Looks',
  captured: 'taken',
  missing: 'missing',
  prompts,
  waking: 'Starting the camera',
  /** How far one is. */
  count: (captured: number, all: number): string =>
    formats.plural(all, { one: `${captured} of 1 look`, other: `${captured} of ${all} looks` }),
  /** What to do next and how far one is, for a screen reader. */
  spoken: (next: string, count: string): string => `${next}. ${count}.`,
  /** What would make better pictures, said while they are taken. */
  hints: {
    dark: 'It is rather dark. More light makes better pictures.',
    bright: 'The light is very strong. Turn away from it for better pictures.',
    soft: 'The picture is a little blurred. Hold still, or wipe the lens.',
  } satisfies Record<NonNullable<EnrolmentView['hint']>, string>,
  questions: {
    /** Asked before the camera takes any picture of somebody else than who is signed in. */
    isHere: (name: string): string => `Is ${name} sitting here now?`,
    noneBefore: 'Familiar takes no picture before that.',
    here: (name: string): string => `${name} is here`,
    /** Asked of a look that is not the member's; null for whom it is asked of themselves. */
    isThis: (name: string | null): string => `Is this ${name ?? 'you'}?`,
    /** Asked of a face that another member has; null for whom it is asked of themselves. */
    isLookAlike: (other: string, name: string | null): string =>
      `This looks like ${other}. ${name === null ? 'Is this you?' : `Is ${name} sitting here?`}`,
    /** What to do if not; a name again, or null. */
    lookAlikeHelp: (name: string | null): string =>
      name === null
        ? 'If not, sit down here first, then start over. Nothing is saved yet.'
        : `If not, let ${name} sit down first, then start over. Nothing is saved yet.`,
    lookAlike: (other: string, name: string | null): string =>
      name === null ? `Yes, I look like ${other}` : `Yes, ${name} looks like ${other}`,
    /** Said when somebody sits down who is unlike the looks taken so far. */
    ofTwo: (name: string): string => `If ${name} has only now sat down, start over. Nothing is saved yet.`,
  },
  /** Takes faces that are rather dark. */
  useItAnyway: 'Use it anyway',
  retryCamera: 'Try the camera again',
  finish: 'Finish',
  finishWith: (looks: number): string =>
    formats.plural(looks, { one: 'Finish with 1 look', other: `Finish with ${looks} looks` }),
  startOver: 'Start over',
  startOverWith: (name: string): string => `Start over with ${name}`,
  /** Said beside photos while looks from the camera are not saved yet. */
  waiting: (looks: number): string =>
    formats.plural(looks, {
      one: 'One look from the camera is not saved yet. It is kept under Camera.',
      other: `${looks} looks from the camera are not saved yet. They are kept under Camera.`,
    }),
  leaving: {
    title: (looks: number): string =>
      formats.plural(looks, { one: 'Discard the new look?', other: `Discard the ${looks} new looks?` }),
    consequence: (looks: number): string =>
      formats.plural(looks, {
        one: 'It is not saved yet. If you leave now, it is gone.',
        other: 'They are not saved yet. If you leave now, they are gone.',
      }),
    stay: 'Go on',
    verb: 'Discard',
  },

  progress: {
    allThere: 'Nothing is saved until you press Finish.',
    onlyMissing: 'This is the only look that is missing.',
    oneIsEnough: 'One look is enough to sign in. More looks make it surer.',
    moreHelp: 'You can sign in by face already. One more look makes it surer.',
    canStop: 'More looks make signing in surer. You can add them later, too.',
  },

  enrolled: {
    windowTitle: 'Enrolled',
    title: (name: string): string => `${name} is familiar now`,
    meaning: (added: number): string =>
      formats.plural(added, {
        one: 'One picture was added.',
        other: `${added} pictures were added.`,
      }),
    tryIt: 'Try it now',
    seePictures: 'See the pictures',
    goHome: 'Go home',
  },
};
