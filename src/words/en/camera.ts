import { text } from '../text.ts';

/** The camera, and why it gives no picture. */
export const camera = {
  label: 'Camera',
  mirror: 'Your camera, as in a mirror',
  systemDefault: 'The system’s choice',
  unnamed: (number: number): string => `Camera ${number}`,

  problems: {
    denied: {
      title: 'The camera is not allowed',
      advice: 'Allow the camera for Familiar in the address bar or in the system’s privacy settings, then try again.',
    },
    missing: { title: 'No camera found', advice: 'Plug one in. Familiar notices by itself.' },
    busy: { title: 'The camera is in use', advice: 'Close the other program that uses it, then try again.' },
    unsuitable: {
      title: 'This camera does not fit',
      advice: 'It gives no picture that Familiar can use. Choose another one.',
    },
    unplugged: { title: 'The camera is gone', advice: 'Plug it in again. Familiar notices by itself.' },
    black: {
      title: 'The camera shows nothing',
      advice: text`Open its cover or switch its key on, and let some light in. If it is the wrong camera, choose
        another one.`,
    },
    unsupported: {
      title: 'No camera here',
      advice: 'This window may not use a camera. Open Familiar from its own address.',
    },
    failed: { title: 'The camera does not start', advice: 'Unplug it and plug it in again, or try another one.' },
  },
};
