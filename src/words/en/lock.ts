import type { SignInView } from '#contract/calls/sign-in.ts';
import type { DeviceObstacle } from '#contract/household.ts';
import type { OtherWay } from '#contract/ways-in.ts';
import { countdown } from '../countdown.ts';
import { text } from '../text.ts';
import { camera } from './camera.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';
import { liveness } from './liveness.ts';

/** A headline and a line below it. */
type Status = { readonly title: string; readonly advice: string };

const nobodyEnrolled = { title: 'No face enrolled yet', advice: 'Sign in with the passphrase, then add a face.' };

function tries(left: number): string {
  if (left <= 0) return 'Face sign-in now pauses.';
  return formats.plural(left, {
    one: 'One more try before face sign-in pauses.',
    other: `${left} more tries before face sign-in pauses.`,
  });
}

/** A pause of face sign-in: `secondsLeft` is null once only the passphrase can sign in. */
function pause(secondsLeft: number | null): Status {
  if (secondsLeft === null)
    return {
      title: 'Face sign-in is off',
      advice: 'There were too many failed tries. The owner’s passphrase turns it on again.',
    };
  return {
    title: 'Face sign-in is paused',
    advice: `Too many failed tries. Try again in ${countdown(secondsLeft)}, or use the passphrase.`,
  };
}

/** What the camera sees. `secondsLeft` is used by a pause alone. */
function seen(view: SignInView, secondsLeft: number | null): Status {
  switch (view.state) {
    case 'noFace':
      return { title: 'Looking for a face', advice: 'Sit in front of the camera to sign in.' };
    case 'manyFaces':
      return { title: 'More than one person', advice: 'Only one person should be in view.' };
    case 'noPicture':
      return camera.problems[view.fault];
    case 'tooPoor':
      return gates[view.gate];
    case 'looking':
      return { title: 'One moment', advice: 'Familiar is looking at you.' };
    case 'proving':
      return view.prompt === null ? liveness.blink : liveness.prompt(view.prompt);
    case 'match':
      return { title: `Hello, ${view.name}`, advice: 'You are signed in.' };
    case 'noMatch':
      return { title: 'Not recognised', advice: tries(view.attemptsLeft) };
    case 'ambiguous':
      return { title: 'Too close to call', advice: `Two members look like you. ${tries(view.attemptsLeft)}` };
    case 'notLive': {
      const { title, advice } = liveness.notLive[view.reason];
      return { title, advice: `${advice} ${liveness.tries(view.attemptsLeft, view.isCounted)}` };
    }
    case 'lockedOut':
      return pause(secondsLeft);
    case 'needsIntent':
      return { title: 'Locked', advice: 'To sign in again, press the button. Or leave the view and come back.' };
    case 'nobodyEnrolled':
      return nobodyEnrolled;
    case 'learningAnew':
      return {
        title: 'Learning the faces again',
        advice: 'Familiar looks at all its pictures again. You can use the passphrase now.',
      };
  }
}

/** The lock screen, and the sealed one after a start without the device's key. */
export const lock = {
  status: {
    nobodyEnrolled,
    pause,
    seen,
    unreachable: 'Not ready for faces',
    cameraStarting: { title: 'Starting the camera', advice: 'A moment, please.' },
    upsideDown: {
      title: 'Your camera seems to be upside down',
      advice: 'An owner can turn the picture. Press the button, then unlock with the passphrase.',
    },
    aboutToLook: { title: 'One moment', advice: 'Familiar is about to look.' },
    waitingForPress: {
      title: 'Ready when you are',
      advice: 'The camera is off. Press the button, and Familiar looks at you.',
    },
    waitingForInput: {
      title: 'The camera is off',
      advice: 'Press a key, move the mouse or touch the screen. Then Familiar looks for you.',
    },
    resting: {
      title: 'The camera is resting',
      advice: 'It is off. Press a key, move the mouse or touch the screen to wake it.',
    },
  },
  /** A status for screen readers, in one go. */
  spoken: ({ title, advice }: Status): string => `${title}. ${advice}`,
  face: {
    label: 'Sign in by face',
    look: 'Look at me',
    signIn: 'Sign in',
    tryAgain: 'Try again',
    retryCamera: 'Try the camera again',
    turnCamera: 'Turn the picture',
  },
  greeting: (name: string): string => `Hello, ${name}`,

  passphrase: {
    label: 'Or the owner’s passphrase',
    unlock: 'Unlock',
    paused: (secondsLeft: number): string =>
      `Too many wrong tries. The passphrase works again in ${countdown(secondsLeft)}.`,
  },

  otherWays: { pin: 'Use a PIN', recovery: 'Forgot the passphrase?' } satisfies Record<OtherWay, string>,

  pin: {
    title: 'Sign in with a PIN',
    name: 'Name',
    pin: 'PIN',
    signIn: 'Sign in',
    nameMissing: 'Type the name that Familiar knows you by. Each PIN belongs to one person.',
    off: 'Too many wrong PINs. The owner’s passphrase turns PINs on again.',
    paused: (secondsLeft: number): string => `Too many wrong PINs. They work again in ${countdown(secondsLeft)}.`,
  },

  recover: {
    title: 'Forgot the passphrase?',
    description: 'With the recovery code, the owner can choose a new passphrase.',
    code: 'Recovery code',
    codeHint: 'Seven groups of four. Dashes and capital letters do not matter.',
    newPassphrase: 'New passphrase',
    comeIn: 'Reset passphrase',
  },

  sealed: {
    windowTitle: 'Sealed',
    title: 'The faces are sealed',
    meaning: text`They are encrypted on this computer. After a restart, the owner types the passphrase once. Then faces
      work again.`,
    /** What goes on from why the device did not open the faces. */
    whatNow: {
      notHere: 'Here, the owner’s passphrase opens the faces.',
      unavailable: text`The owner’s passphrase opens the faces now. Nothing is lost. Once this works again, Familiar
        does not ask for the passphrase after a start.`,
      keyLost: 'The owner’s passphrase opens the faces now. Then Familiar makes a new key for the next start.',
    } satisfies Record<DeviceObstacle, string>,
    passphrase: 'The owner’s passphrase',
    open: 'Open',
  },

  about: {
    title: 'About this screen',
    privacy: text`Familiar looks at your face on this computer only and compares it with the household’s members. It
      sends nothing anywhere.`,
    noted: text`Familiar lists each attempt with its time and result, so that the household can see who tried to sign
      in. It may also keep the face of an attempt for some days, encrypted. The owner decides this in the settings.`,
    takesPhotos: text`This household does not check for signs of life. A photo of a member can sign in. The owner can
      change this in the settings.`,
    ownersProve: text`Here, an owner’s face is enough to sign in. To see pictures and change things, owners also type
      the passphrase or their PIN. The owner can change this in the settings.`,
    askingEngine: 'Asking the face engine…',
  },
};
