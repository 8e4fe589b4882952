import { text } from '../text.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** The camera, and why it gives no picture. */
export const camera = {
  label: 'Camera',
  mirror: 'Your camera, as in a mirror',
  plain: 'Your camera',
  systemDefault: 'The system’s choice',
  unnamed: (number: number): string => `Camera ${number}`,
  /** One of several cameras of the same name; `number` counts from 1. */
  numbered: (name: string, number: number): string => `${name}, ${ordinals[number - 1] ?? `number ${number}`}`,
  notConnected: (name: string): string => `${name} (not connected)`,
  /** Another camera is used than the one chosen; `used` is its name, null where that is not known. */
  standIn: (used: string | null): string =>
    `The camera that you chose is not connected. Familiar looks through ${used ?? 'another one'}.`,
  /** Why it may be another camera than the one chosen. */
  told: {
    byPlace: text`Several cameras have this name. Familiar tells them apart only by their order. If you plug one in
      somewhere else, check here that the right camera is chosen.`,
    perhaps: text`There are now more or fewer cameras with this name than before. Check here that the right camera is
      chosen.`,
  },
  noPreview: 'No picture',
  /** Where the computer gives one picture at a time. */
  previewOnPointing: 'Point at it to see its picture',
  chooseAnother: 'Choose another camera',

  turn: {
    open: 'Turn or mirror the picture…',
    title: 'Turn the picture',
    description: text`For a camera that is upside down or on its side. Familiar remembers this for this camera only.`,
    label: 'Turn to the right by',
    degrees: (degrees: number): string => (degrees === 0 ? 'Not turned' : `${degrees}°`),
    mirror: 'Swap left and right',
    check: text`Raise your right hand. It should rise on the right side of the picture, as in a mirror. If it does not,
      tick the box.`,
    save: 'Save',
    saved: 'The picture is turned',
    ownersOnly: 'An owner can turn or mirror the picture of a camera.',
  },

  problems: {
    denied: {
      title: 'The camera is not allowed',
      advice: 'Allow the camera for Familiar in the address bar or in the system’s privacy settings, then try again.',
    },
    missing: { title: 'No camera found', advice: 'Plug one in. Familiar notices by itself.' },
    busy: { title: 'The camera is in use', advice: 'Close the other program that uses it, then try again.' },
    unsuitable: {
      title: 'This camera does not work here',
      advice: 'Familiar cannot use its picture. Choose another camera.',
    },
    unplugged: { title: 'The camera is gone', advice: 'Plug it in again. Familiar notices by itself.' },
    black: {
      title: 'The camera shows nothing',
      advice: text`Open its cover or turn on its switch. Then let some light in. If this is the wrong camera, choose
        another one.`,
    },
    unsupported: {
      title: 'No camera here',
      advice: 'This window cannot use a camera. Open Familiar at its own address.',
    },
    failed: { title: 'The camera does not start', advice: 'Unplug it and plug it in again, or try another one.' },
    still: {
      title: 'The picture does not move',
      advice: text`The camera sends no new picture. Familiar starts it again by itself. If that does not help, unplug
        the camera and plug it in again, or close other programs that use it.`,
    },
    unusable: {
      title: 'The camera gives no usable picture',
      advice: text`The picture has only one colour, or a part of it is missing. Unplug the camera and plug it in again,
        or choose another one.`,
    },
  },
};
