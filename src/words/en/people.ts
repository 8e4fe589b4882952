import type { EnrolmentPose } from '#contract/face.ts';
import type { Consent, Role, SampleSummary } from '#contract/household.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Lists looks with a comma before the last one. */
const lists = new Intl.ListFormat('en', { type: 'conjunction' });

const toTheSide = {
  front: 'straight on',
  left: 'to the left',
  right: 'to the right',
  up: 'upwards',
  down: 'downwards',
} satisfies Record<EnrolmentPose, string>;

/** What is said after a member was given a role. */
const roleChanged: Readonly<Record<Role, (name: string) => string>> = {
  owner: (name: string): string => `${name} is now: owner`,
  member: (name: string): string => `${name} is now: member`,
  child: (name: string): string => `${name} is now: child`,
};

/** How many pictures are in use, and how many of them are turned too far to count as a look. */
function counted(inUse: number, far: number): string {
  const pictures = formats.plural(inUse, {
    one: 'This counts the one picture in use',
    other: `This counts the ${inUse} pictures in use`,
  });
  if (far === 0) return `${pictures}.`;
  return formats.plural(far, {
    one: `${pictures}. One of them is turned too far to count as a look.`,
    other: `${pictures}. ${far} of them are turned too far to count as a look.`,
  });
}

/** Everyone in the household, one of them, and what can be done with them. */
export const people = {
  title: 'People',
  meaning: 'Who belongs to the household.',
  you: 'You',
  setAside: (pictures: string, count: number): string => `${pictures}, ${count} set aside`,
  search: 'Find by name',
  nobodyFound: (letters: string): string => `Nobody is called “${letters}”.`,
  portrait: {
    change: 'Change portrait',
    title: (name: string): string => `Portrait of ${name}`,
    hint: 'Press a picture to use it as the portrait.',
  },
  notSignedInYet: 'Has not signed in yet',
  /** When somebody signed in last: `moment` is `today at 9:41`. */
  lastSignedIn: (moment: string): string => `Last signed in ${moment}`,
  /** The line below a name: what is known of the member, and since when: `day` is `today`. */
  since: (line: string, day: string): string => `${line} · here since ${day}`,
  gone: 'This person is not in the household any more.',
  addPhotos: 'Add photos',
  addPictures: 'Add pictures',
  more: 'More',
  pictures: 'Pictures',
  noPictures: (name: string): string => `No pictures yet. Add one so that ${name} can sign in by face.`,

  name: 'Name',
  add: { title: 'Add someone', verb: 'Add', next: 'Continue to the camera' },
  rename: { menu: 'Rename', title: (name: string): string => `Rename ${name}`, verb: 'Rename' },
  role: {
    verb: 'Change the role',
    title: (name: string): string => `What ${name} may do`,
    changed: roleChanged,
  },
  consent: {
    menu: 'Consent',
    title: (name: string): string => `What ${name} agreed to`,
    /** Who agreed to the wording of today, and on which day: `today`. */
    given: {
      self: (name: string, day: string): string => `${name} agreed to this text. The agreement is from ${day}.`,
      guardian: (name: string, day: string): string =>
        `A guardian agreed to this text for ${name}. The agreement is from ${day}.`,
    } satisfies Record<Consent['by'], (name: string, day: string) => string>,
    isEarlier: (name: string): string =>
      text`${name} agreed to an earlier wording. So Familiar keeps no wider pictures of ${name}, with hair and
        shoulders. Read the new wording together.`,
    /** To a member who reads what is newer than what they agreed to. */
    askOwner: 'This text is newer than the one you agreed to. To agree, ask an owner to open it from your page.',
    verb: 'Agree',
    agreed: (name: string): string => `${name} agreed to the new wording`,
  },
  remove: {
    menu: 'Remove from the household',
    title: (name: string): string => `Remove ${name}?`,
    verb: 'Remove',
  },

  coverage: {
    title: 'What the pictures show',
    none: 'There is no picture of any look yet.',
    all: 'There is a picture of every look.',
    missing: (looks: readonly EnrolmentPose[]): string =>
      `Missing: a look ${lists.format(looks.map((look) => toTheSide[look]))}.`,
    counted,
    addMissing: 'Add the missing pictures',
    looks: 'Looks',
    light: 'Light',
    lighting: { dark: 'Dim', even: 'Even', bright: 'Bright' } satisfies Record<
      SampleSummary['kind']['lighting'],
      string
    >,
    face: 'Face',
    bare: 'Bare',
    hidden: 'Partly hidden',
    noneOfIt: 'none',
  },
};
