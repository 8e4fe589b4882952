import type { LivenessAction, LivenessLevel, LivenessPrompt, LivenessReason } from '#contract/liveness.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What a person is asked to do, as a headline. */
const actions = {
  turnLeft: 'Turn your head to the left',
  turnRight: 'Turn your head to the right',
  nod: 'Nod',
  openMouth: 'Open your mouth',
  blinkTwice: 'Blink twice',
} satisfies Record<LivenessAction, string>;

const likeAPhoto = 'Couldn’t tell you from a photo';

/** Signs of life. Left and right are the person's own, which in the mirrored picture are the screen's too. */
export const liveness = {
  /** What anybody is asked to do first. */
  blink: { title: 'Blink', advice: 'Look at the camera.' },

  /** An action that is asked for: the headline is what to do now. */
  prompt: ({ action, index, of, isReady }: LivenessPrompt): { title: string; advice: string } => {
    const step = of === 1 ? 'You can also just blink.' : `Step ${index + 1} of ${of}.`;
    if (!isReady) return { title: 'Look straight ahead', advice: 'Keep still. Familiar then tells you what to do.' };
    return { title: actions[action], advice: `${step} Or use the passphrase.` };
  },

  /** Why a face that matched was refused, and what helps next time. */
  notLive: {
    blink: { title: '', advice: '' },
    depth: { title: '', advice: '' },
    actions: { title: '', advice: '' },
    timedOut: { title: likeAPhoto, advice: 'Look at the camera and blink.' },
    wrongAction: { title: 'That was something else', advice: 'Do only what Familiar says, one thing at a time.' },
    flat: { title: likeAPhoto, advice: 'Find more even light. Then turn your head slowly.' },
    otherFace: { title: 'The face changed', advice: 'Only one person should be in view.' },
    lost: { title: 'Your face kept leaving', advice: 'Stay in front of the camera until you are signed in.' },
    slowCamera: { title: 'Your camera is slow in this light', advice: 'Find more light.' },
    busy: { title: 'This computer is busy right now', advice: 'Wait a moment, or close other programs.' },
  } satisfies Record<LivenessReason, { title: string; advice: string }>,

  /** What a refusal cost. */
  tries: (left: number, isCounted: boolean): string => {
    if (!isCounted) return 'This did not count as a try.';
    if (left <= 0) return 'Face sign-in now pauses.';
    return formats.plural(left, { one: 'One try left.', other: `${left} tries left.` });
  },

  /** The levels as their cards say them. */
  levels: {
    off: {
      title: 'Off',
      meaning: 'Anyone who holds up a photo of a member gets in. “About this screen” on the lock screen says so.',
    },
    standard: {
      title: 'Standard',
      meaning: text`Stops photos. You blink or move. Now and then, Familiar asks you to turn your head. A video of a
        member who blinks can still get in.`,
    },
    strict: {
      title: 'Strict',
      meaning: text`Stops photos and most videos. Familiar asks for two or three movements, different every time. It
        takes some seconds longer.`,
    },
  } satisfies Record<LivenessLevel, { title: string; meaning: string }>,
};
