import type { Settings } from '#contract/household.ts';
import { mark, rich, text } from '../text.ts';
import { desktopSettings } from './desktop-settings.ts';
import { formats } from './formats.ts';

/** The settings, section by section. */
export const settings = {
  title: 'Settings',
  indexLabel: 'Sections of the settings',
  /** What the index calls the sections, by their addresses. */
  index: {
    security: 'How sure',
    learning: 'Learning over time',
    'attempt-faces': 'Pictures of attempts',
    watch: 'Before the camera',
    keys: 'After a restart',
    pin: 'Your PIN',
    backups: 'Backups',
    privacy: 'Privacy',
    camera: 'Camera',
    screens: 'Open screens',
    app: 'App',
    engine: 'Face engine',
    about: 'About',
  },
  saveChanges: 'Save changes',
  save: 'Save',
  saved: 'Settings saved',
  never: 'Never',

  security: {
    title: 'How sure Familiar has to be',
    level: 'Security level',
    oneIn: (count: number): string => `1 in ${formats.whole(count)}`,
    caption: text`At this level, each time a picture of a face is compared with the household; an attempt makes several
      such comparisons`,
    measured: text`Measured on public photographs; relatives’ pictures there are older and smaller than yours, so it is
      a guide and not a promise. The odds of a stranger are those of people at large; a stranger of your own origin, sex
      and age gets in more often. Relatives look more alike than strangers do. When a face lies too close to two
      members, Familiar says so and asks for the passphrase at every level.`,
    photos: 'Photos and recordings',
    signsOfLife: 'Signs of life',
    owners: {
      title: 'Owners who come in by face',
      label: 'Where an owner’s face is enough',
      choices: {
        desktopApp: {
          title: 'The face is enough in the desktop app',
          meaning: text`In a browser a face lets owners in, too, and they give the passphrase or their PIN before they
            see or change what is an owner’s.`,
        },
        nowhere: {
          title: 'The face is never enough',
          meaning: 'In the desktop app, too, owners give the passphrase or their PIN for what is an owner’s.',
        },
        everywhere: {
          title: 'The face is enough everywhere',
          meaning: text`In a browser, a photo of an owner that a small program moves then opens everything: every
            picture, every sign-in. Any member at this computer could do that.`,
        },
      } satisfies Record<Settings['ownerByFace'], { readonly title: string; readonly meaning: string }>,
    },
    idle: 'Lock when nobody is there',
    minutes: (minutes: number): string =>
      formats.plural(minutes, { one: `After ${minutes} minute`, other: `After ${minutes} minutes` }),
    anHour: 'After an hour',
    hours: (hours: number): string => `After ${hours} hours`,
  },

  learning: {
    title: 'Learning over time',
    label: 'Put pictures from sign-ins aside for me to confirm',
    isOn: 'Pictures from sign-ins are put aside to be confirmed.',
    isOff: 'Nothing is learnt from sign-ins.',
    meaning: text`Faces change. When yours was refused and you then give the passphrase, or after a sign-in that was
      live and beyond doubt, the picture may wait among the ones set aside on your page until you use or remove it;
      after three weeks it is forgotten. Few are kept, none that lies far from the pictures you enrolled, and nothing is
      used before you confirm it.`,
    tuning: rich`Household tuning: ${mark(
      'tuning',
      'find out whether your pictures can teach Familiar to tell two members apart',
    )}.`,
  },

  attemptFaces: {
    title: 'Pictures of attempts',
    label: 'Which pictures of attempts are kept',
    choices: {
      none: {
        title: 'None',
        meaning: 'Nothing can be learned from an attempt, and “What if” has nothing to try things on.',
      },
      refused: {
        title: 'Refused ones',
        meaning: 'Whoever was refused by mistake can say “That was me”, and you see who else tried.',
      },
      all: {
        title: 'All',
        meaning: 'Successful sign-ins, too: “What if” then shows whom a change would lock out.',
      },
    } satisfies Record<Settings['attemptFaces'], { readonly title: string; readonly meaning: string }>,
    erasedAfter: 'Erased after',
    aDay: 'A day',
    aYear: 'A year',
    days: (days: number): string => `${days} days`,
  },

  watch: {
    title: 'Who is before the camera',
    several: 'Several people at the lock screen',
    severalFaces: {
      refuse: 'Ask for one person alone',
      nearest: 'Look at the nearest one only',
    } satisfies Record<Settings['severalFaces'], string>,
    presence: 'Lock when the camera does not see you',
    seconds: (seconds: number): string => `After ${seconds} seconds`,
    aMinute: 'After a minute',
    minutes: (minutes: number): string => `After ${minutes} minutes`,
    onlookers: 'Hide the screen at once while a second face looks on',
    cameraStaysOn: text`With either of the last two, the camera stays on while you are signed in. What it sees is looked
      at and forgotten.`,
  },

  keys: {
    title: 'After a restart',
    label: 'What opens the faces after a restart',
    /** What protects the faces, for those who may not change it. */
    inForce: (title: string, meaning: string) => rich`${mark('strong', `${title}.`)} ${meaning}`,
    /** Follows why the protection that was chosen does not work now. */
    untilMended: 'Until that is mended, each start asks for the passphrase. You can also choose something else here.',
    better: (title: string): string => `This computer can do better than a file: “${title}”. Choose it here to move.`,
    noCode: 'There is no recovery code yet: should the passphrase be forgotten, nobody could open the household.',
    codeFrom: (day: string): string => `The recovery code in force dates from ${day}.`,
    codeUnknown: text`Nobody has said that they have the recovery code. If you find it on paper, check it here; else
      make a new one. Without it, a forgotten passphrase shuts the household for good.`,
    checkCode: 'Check a recovery code',
    checkCodeTitle: 'Check the recovery code',
    checkCodeMeaning: 'Type it from the paper. It stays as it is, and still serves once.',
    checkCodeVerb: 'Check it',
    codeIsRight: 'That is the recovery code. Keep it safe.',
    changePassphrase: 'Change the passphrase',
    newCode: 'New recovery code',
    newKey: 'New data key',
    newKeyTitle: 'Seal everything anew',
    newKeyMeaning: text`Every name, picture and number is encrypted under a new key. Nothing is lost if it is
      interrupted. You get a new recovery code.`,
    makeNewKey: 'Make a new key',
  },
  passphrase: {
    title: 'Change the passphrase',
    description: 'Backups from before still open with the old one.',
    now: 'Passphrase now',
    next: 'New passphrase',
    change: 'Change',
    changed: 'The passphrase is changed',
    label: 'Passphrase',
  },

  pin: {
    title: 'Your PIN',
    purpose: text`For when the camera cannot see you, and for an owner’s rights where a face is not enough. The
      passphrase stays needed for changes that matter.`,
    label: 'New PIN',
    hint: 'Six digits or more: no row, no pattern, no date.',
    save: 'Save the PIN',
    remove: 'Remove the PIN',
    isSet: 'Your PIN is set',
    isRemoved: 'Your PIN is removed',
  },

  backups: {
    title: 'Backups',
    meaning: text`A backup is one encrypted file with everything in it. Keep it on another disk. Only the passphrase of
      today opens it, here or on another computer: choose “Restore a backup” where Familiar is not set up yet.`,
    removed: text`Whoever is removed afterwards stays in a backup made before. Make a new one then, and throw the old
      one away.`,
    make: 'Make a backup',
    description: 'The passphrase seals the file. You can go on meanwhile.',
    makeIt: 'Make it',
    isMade: 'The backup is made',
  },

  privacy: {
    title: 'Privacy',
    everything: text`Everything Familiar holds about you, with your pictures and what you agreed to, as one file for you
      to keep.`,
    takeAlong: 'Take my data along',
    retention: 'Propose to remove people',
    threeMonths: 'Not seen for three months',
    halfAYear: 'Not seen for half a year',
    aYear: 'Not seen for a year',
    twoYears: 'Not seen for two years',
    days: (days: number): string => `Not seen for ${days} days`,
    nobodyUnseen: 'Nobody is proposed for removal.',
    unseen: (name: string, day: string) =>
      rich`${mark('person', name)}: not seen since ${day}. Open the page to remove or keep them.`,
    logIntact: 'The list of sign-ins is as Familiar wrote it.',
    logIntactSince: (day: string): string => `The list of sign-ins is as Familiar wrote it, since ${day}.`,
    logChangedFrom: (day: string): string =>
      `The list of sign-ins was changed outside of Familiar: it cannot be trusted from ${day} on.`,
    logEnded: 'The list of sign-ins was changed outside of Familiar: its newest entries are missing.',
  },

  camera: { title: 'Camera', remembered: 'Remembered on this computer.' },
  screens: {
    title: 'Open screens',
    connected: (count: number): string =>
      formats.plural(count, {
        one: 'One screen is connected: this one.',
        other: `${count} screens are connected: this one and ${count - 1} more. Each tab that shows Familiar is one.`,
      }),
    shutOut: rich`More than you know of? Press ${mark('key', 'Enter')} in the window in which Familiar runs, and open
      the address that it prints: that shuts out every screen from before.`,
  },
  app: desktopSettings,

  about: {
    title: 'About',
    howItWorks: rich`${mark('how', 'How it works')}: what Familiar does with a face, shown on made-up handwriting.`,
    nets: {
      caption: 'The nets that look at faces, whose work they are, and under which licence',
      net: 'Net',
      licence: 'Licence',
      source: 'Source',
    },
  },

  licences: {
    title: 'Licences of others’ work',
    own: (electron: string): string => text`Familiar itself is under the MIT licence. The desktop app contains Electron
      ${electron} (MIT), with Chromium and Node.js. A star stands for each platform.`,
    caption: 'Packages in Familiar',
    package: 'Package',
    version: 'Version',
    licence: 'Licence',
    licenceOf: (names: readonly string[]): string => `Licence of ${names.join(', ')}`,
  },
};
