import type { LivenessAction, LivenessLevel, LivenessPrompt, LivenessReason } from '#contract/liveness.ts';
import { text } from '../text.ts';

/** Signs of life. Left and right are the person's own, which in the mirrored picture are the screen's too. */
export const liveness = {
  /** What a person is asked to do, as a headline. */
  actions: {
    turnLeft: 'Turn your head to the left',
    turnRight: 'Turn your head to the right',
    nod: 'Nod',
    openMouth: 'Open your mouth',
    blinkTwice: 'Blink twice',
  } satisfies Record<LivenessAction, string>,

  /** The line below what is asked for. */
  prompt: ({ index, of, isReady }: LivenessPrompt): string => {
    const step = of === 1 ? 'A blink will do, too.' : `Step ${index + 1} of ${of}.`;
    return isReady ? `${step} Or use the passphrase.` : 'Look straight at the camera first.';
  },

  /** Why a face that matched was refused, and what helps next time. */
  notLive: {
    blink: '',
    depth: '',
    actions: '',
    timedOut: 'Familiar saw no sign of life in time. Look at the camera, blink as usual, and do what it asks.',
    wrongAction: 'You did something else than Familiar asked for. Do only what it says.',
    flat: 'What the camera sees looks flat, like a picture. Find more even light, and turn your head slowly.',
    otherFace: 'The face changed meanwhile. Only the one who signs in should be in view.',
    lost: 'The face kept leaving the view. Stay in front of the camera until you are signed in.',
  } satisfies Record<LivenessReason, string>,

  /** The levels as their cards say them. */
  levels: {
    off: { title: 'Off', meaning: 'A photo of a member, held before the camera, signs in. The lock screen says so.' },
    standard: {
      title: 'Standard',
      meaning: text`A blink or the depth of a face is enough; now and then Familiar asks for a turn of the
        head. Made against photos; a recording of a member who blinks gets in.`,
    },
    strict: {
      title: 'Strict',
      meaning: text`Two or three actions at random, each time anew. Made against photos and against
        recordings of anything else; takes some seconds longer.`,
    },
  } satisfies Record<LivenessLevel, { title: string; meaning: string }>,
};
