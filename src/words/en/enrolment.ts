import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import type { EnrolmentPose } from '#contract/face.ts';
import { text } from '../text.ts';
import { camera } from './camera.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';

/** What to do next. Left and right are the person's own, which in a mirrored picture are the screen's too. */
const guidance = {
  showFace: 'Bring your face into the oval',
  onePersonOnly: 'One person at a time, please',
  unusable: camera.problems.unusable.title,
  tooFar: 'Move closer',
  tooClose: gates.tooClose.title,
  offCentre: 'Move into the middle of the oval',
  turnedAway: 'Too far: turn back a little',
  tooDark: 'Too dark: find more light',
  tooBright: 'Too bright: turn away from the strong light',
  blurred: 'Hold still: the picture is blurred',
  halfLit: 'One side of your face is in the dark. Turn to the light',
  ratherDark: 'It is rather dark. Turn on a lamp or face a window',
  covered: 'Something covers your face',
  eyesClosed: 'Open your eyes',
  lookStraight: 'Look straight at the camera',
  turnLeft: 'Turn your head a little to the left',
  turnRight: 'Turn your head a little to the right',
  lookUp: 'Lift your chin a little',
  lookDown: 'Lower your chin a little',
  holdStill: 'Good. Hold still',
  tooSimilar: 'That picture is known already: change the light or your distance',
  someoneElse: 'That looks like someone else',
  resemblesOther: 'That looks more like another member. Ask an owner to add this picture',
  done: 'That is everything',
} satisfies Record<EnrolmentView['guidance'], string>;

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
  looksLabel: 'Looks captured',
  captured: 'captured',
  missing: 'missing',
  guidance,
  waking: 'Waking the camera',
  /** What to do next and how far one is, for a screen reader. */
  spoken: (next: string, captured: number, all: number): string => `${next}. ${captured} of ${all} looks captured.`,
  resembles: (other: string, name: string): string =>
    text`This face looks a lot like ${other}, who is already known. Go on only if ${name} really is someone else.`,
  /** Asked of a look that is not the member's; null for whom it is asked of themselves. */
  isThis: (name: string | null): string => `Is this ${name ?? 'you'}?`,
  /** Takes faces that are rather dark. */
  useItAnyway: 'Use it anyway',
  retryCamera: 'Try the camera again',
  done: 'Done',
  enough: 'That is enough',
  startOver: 'Start over',

  progress: {
    allThere: (all: number): string =>
      formats.plural(all, {
        one: 'The look is there. Nothing is stored until you press Done.',
        other: `All ${all} looks are there. Nothing is stored until you press Done.`,
      }),
    onlyMissing: 'Only what is missing is asked for.',
    canStop: 'You can stop here.',
    oneIsEnough: 'One look is enough to sign in; all five make it surer.',
    canStopButMore: 'You can stop here. More looks make signing in surer.',
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
