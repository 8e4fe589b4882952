import type { Appearance } from '#contract/appearance.ts';
import type { Settings } from '#contract/household.ts';
import { mark, rich, text } from '../text.ts';
import { desktopSettings } from './desktop-settings.ts';
import { formats } from './formats.ts';
import { keysSettings } from './keys-settings.ts';

const minutes = (count: number): string =>
  formats.plural(count, { one: 'After a minute', other: `After ${count} minutes` });

/** How sure Familiar has to be, and when it locks. */
const security = {
  level: {
    title: 'How sure Familiar has to be',
    label: 'Security level',
    meaning: text`A stricter level keeps out more people who look like you. You may have to try more than once.`,
    caption: 'How often each of these happens in one comparison. One sign-in makes several comparisons.',
    measured: text`These figures come from tests with public photographs. They are a guide and not a promise. Relatives
      look more alike than strangers do. A stranger of your own origin, sex and age gets in more often than others. When
      a face is too close to two members, Familiar asks for the passphrase at every level.`,
  },
  'signs-of-life': {
    title: 'Signs of life',
    meaning: 'Familiar looks for signs that the camera sees a living person and not a photo or a video.',
  },
  'owner-faces': {
    title: 'Owners who sign in by face',
    label: 'Where an owner’s face is enough',
    choices: {
      desktopApp: {
        title: 'The face is enough in the desktop app',
        meaning: text`In a browser, owners also give the passphrase or their PIN before they see or change what only
          owners may.`,
      },
      nowhere: {
        title: 'The face is never enough',
        meaning: 'Owners also give the passphrase or their PIN in the desktop app.',
      },
      everywhere: {
        title: 'The face is enough everywhere',
        meaning: text`In a browser, any member at this computer could use a small program to make a photo of an owner
          move. That would open everything, every picture and every sign-in.`,
      },
    } satisfies Record<Settings['ownerByFace'], { readonly title: string; readonly meaning: string }>,
  },
  locking: {
    title: 'Locking',
    idle: 'Lock when nobody uses Familiar',
    minutes,
    anHour: 'After an hour',
    hours: (hours: number): string => `After ${hours} hours`,
    presence: 'Lock when the camera does not see you',
    seconds: (seconds: number): string => `After ${seconds} seconds`,
    onlookers: 'Hide the screen while a second face looks on',
    cameraStaysOn: text`For these two, the camera stays on while you are signed in. Familiar looks at what it sees and
      keeps none of it.`,
  },
};

/** The ways in, and what happens at the lock screen. */
const signIn = {
  pin: {
    title: 'Your PIN',
    purpose: text`Sign in with your PIN when the camera cannot see you. Owners can also use it to show that they are
      owners. Important changes still need the passphrase.`,
    label: 'New PIN',
    hint: 'At least 6 digits. Avoid 123456, 111111 and birthdays.',
    save: 'Save the PIN',
    isThere: 'You have a PIN.',
    change: 'Change the PIN',
    remove: 'Remove the PIN',
    isSet: 'Your PIN is set',
    isRemoved: 'Your PIN is removed',
  },
  'several-faces': {
    title: 'Several people at the lock screen',
    label: 'When the camera sees several people',
    choices: {
      refuse: 'Ask for one person alone',
      nearest: 'Look only at the nearest person',
    } satisfies Record<Settings['severalFaces'], string>,
  },
  learning: {
    title: 'Learning over time',
    label: 'Suggest new pictures from sign-ins',
    isOn: 'Familiar suggests new pictures from sign-ins.',
    isOff: 'Familiar takes no pictures from sign-ins.',
    meaning: text`Faces change. Familiar can suggest new pictures from your sign-ins. You find them on your own page. It
      uses a picture only after you approve it. A suggestion expires after three weeks.`,
    tuning: rich`Two people are often mixed up? ${mark('tuning', 'Familiar can learn their differences')}.`,
  },
  'other-programs': {
    title: 'Other programs',
    mayConfirm: 'Let other programs ask who is here',
    confirmMeaning: text`A program on this computer, such as a screen lock, can then ask you to show your face.
      Familiar asks you first and looks after you press a button. It tells the program your name and
      how sure it is. Activity lists each question that was shown.`,
    ownersCannot: rich`Here, an owner’s face alone is not enough. So no owner can confirm.
      ${mark('faces', 'Change where it is enough')}.`,
    atOnce: 'Look without a press',
    atOnceMeaning: text`A screen lock covers Familiar’s button, so it needs this. Familiar then looks as soon as any
      program asks. Your face can say yes before you have read who asks.`,
    mayWatch: 'Tell other programs who signs in, leaves and comes back',
    watchMeaning: 'Programs then learn names and times, and never a picture.',
    limits: text`Any program you run can ask, and any program can pretend to be Familiar. A good video may
      fool an ordinary camera. So do not let this alone guard anything important, such as administrator rights.`,
    isOff: 'Other programs cannot ask Familiar anything.',
  },
  hint: {
    title: 'Message on the lock screen',
    label: 'Message',
    hint: text`For example “If you find this computer: 030 1234”. Everybody who sees this computer can read it. It is
      stored without encryption.`,
    none: 'There is no message.',
    tooLong: (most: number): string => `The message has at most ${most} letters.`,
    unusable: 'This message contains something that Familiar cannot show. Type it by hand.',
  },
};

/** The household, what is kept of people, and for how long. */
const people = {
  household: { title: 'Household', label: 'Name of the household' },
  'own-data': {
    title: 'Your data',
    everything: text`You get one file with your pictures, your sign-ins and what you agreed to. The numbers that
      Familiar computes from your face are not in it.`,
    export: 'Export my data',
    stored: rich`Read ${mark('stored', 'what Familiar stores')} about everybody here.`,
  },
  'attempt-faces': {
    title: 'Pictures of sign-in attempts',
    label: 'Which pictures are kept',
    choices: {
      none: {
        title: 'None',
        meaning:
          'The activity list shows no pictures of failed attempts. “What if” has no sign-ins to test a change with.',
      },
      refused: {
        title: 'Failed attempts',
        meaning: 'You see who tried. If Familiar refused you by mistake, you can say “That was me”.',
      },
      all: {
        title: 'All attempts',
        meaning:
          'Familiar also keeps the face of each successful sign-in. “What if” then shows whom a change would lock out.',
      },
    } satisfies Record<Settings['attemptFaces'], { readonly title: string; readonly meaning: string }>,
    erasedAfter: 'Erase the pictures after',
    aDay: 'A day',
    aYear: 'A year',
    days: (days: number): string => `${days} days`,
    gather: 'Group unknown faces by person',
    gatherMeaning: text`Familiar compares refused faces with each other. Owners then see who came more than once in
      Activity, and can give a person a name.`,
    gatherLimits: text`Your guests have not agreed to this, so tell them. Familiar can be wrong. In our tests it put up
      to 1 in 100 strangers together with somebody else, and 6 in 100 relatives. It erases groups and names with the
      pictures.`,
    gatherIsOn: 'Owners see unknown faces grouped by person.',
  },
  unseen: {
    title: 'People who have been away for a long time',
    retention: 'Suggest removing someone',
    threeMonths: 'After three months',
    halfAYear: 'After half a year',
    aYear: 'After a year',
    twoYears: 'After two years',
    days: (days: number): string => `After ${days} days`,
    nobody: 'Familiar suggests nobody at the moment.',
    person: (name: string, day: string) =>
      rich`${mark('person', name)} has not been here since ${day}. Open the page to remove or keep them.`,
  },
  checks: {
    title: 'Checks',
    logIntact: 'Nobody has changed the activity log.',
    logIntactSince: (day: string): string => `Nobody has changed the activity log. Its first entry is from ${day}.`,
    logChangedFrom: (day: string): string =>
      `Something other than Familiar changed the activity log. Do not trust it from ${day} on.`,
    logEnded: 'Something other than Familiar changed the activity log. Its newest entries are missing.',
  },
};

const camera = {
  'which-camera': { title: 'Which camera', remembered: 'Familiar remembers this on this computer.' },
  'when-it-looks': {
    title: 'When Familiar looks',
    label: 'When the camera of the lock screen goes on',
    choices: {
      always: { title: 'By itself', meaning: 'Sit down and look at the camera. You press nothing.' },
      pressed: {
        title: 'After a press',
        meaning: 'The camera stays off until you press “Look at me”. Familiar does not notice when you walk up.',
      },
      pressedAtNight: {
        title: 'After a press from 19:00 to 7:00',
        meaning: 'In the daytime it looks by itself. This goes by the clock of this computer, not by the sun.',
      },
      afterInput: {
        title: 'With a key or the mouse',
        meaning: text`A key, the mouse or a touch turns the camera on. After a minute without them it goes off.
          Familiar does not notice when you walk up.`,
      },
    } satisfies Record<Settings['startsLooking'], { readonly title: string; readonly meaning: string }>,
    rests: 'Let the camera rest',
    restsMeaning: text`After three failed tries, or a minute without a face, the camera goes off. A key, the mouse or a
      touch wakes it. Until then, Familiar does not notice when you walk up.`,
    limits: 'This is about when the camera is on. It does not make it harder to sign in as somebody else.',
  },
  lamp: {
    title: 'The screen as a lamp',
    label: 'Light up the lock screen when a face is too dark',
    meaning: text`The screen slowly turns bright, without flashing. It stays bright until this try ends or Familiar
      sees nobody for a few seconds.`,
    isOff: 'The lock screen stays as it is in the dark.',
    limits: text`We could not measure how much this helps a real face. That depends on your screen, its brightness and
      how close you sit. It changes most with the dark theme, since the light theme is already bright. With a contrast
      theme of your system, the screen stays as it is.`,
  },
  preview: {
    title: 'Live picture',
    mirrors: 'Show my picture as in a mirror',
    meaning: 'When this is off, you see yourself as others see you.',
  },
};

const app = {
  appearance: {
    title: 'Theme, sound and language',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<
      NonNullable<Appearance['theme']> | 'system',
      string
    >,
    language: 'Language',
    systemLanguage: 'As the system',
    sound: 'Play a soft sound when a face signs in',
    forEverybody: 'This holds for everybody at this computer.',
  },
  desktop: desktopSettings,
  screens: {
    title: 'Open screens',
    connected: (count: number): string =>
      formats.plural(count, {
        one: 'One screen is connected: this one.',
        other: `${count} screens are connected: this one and ${count - 1} more. Each tab that shows Familiar is one.`,
      }),
    shutOut: rich`Are there more than you opened? Press ${mark('key', 'Enter')} in the terminal where Familiar runs.
      Then open the new address. This shuts out every older screen.`,
  },
  engine: { title: 'Face engine' },
  about: {
    title: 'About',
    howItWorks: rich`${mark('how', 'How it works')} shows what Familiar does with a face.`,
    version: (version: string): string => `Version ${version}`,
    whereData: rich`Familiar keeps your household in one folder on this computer. To see which one, type
      ${mark('code', 'npm run familiar -- doctor')} in Familiar’s folder. If you started Familiar with --data, add the
      same here.`,
    nets: {
      caption: 'The trained programs that look at faces, their makers and their licences',
      net: 'Program',
      licence: 'Licence',
      /** A licence, with what its maker notes about it. */
      licenceAs: (licence: string): string => licence,
      source: 'Source',
    },
  },
};

/** What each section of the settings says, by its address; its title is its heading, too. */
export const settingsSections = { ...security, ...signIn, ...people, ...camera, ...keysSettings, ...app };
