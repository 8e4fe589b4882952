import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Faces of people who were refused several times and are no members. */
export const unknownFaces = {
  title: 'Unknown faces',
  meaning: 'People who were refused at least twice.',
  isOff: 'Familiar does not compare unknown faces with each other. You can switch this on in the settings.',
  settings: 'Open the settings',
  nobody: 'No unknown person has been refused twice. When that happens, you see the face here.',
  mayBeWrong: 'Familiar groups faces that look alike. It can be wrong, especially with relatives.',
  /** Kept faces that are in no group since they cannot be read. */
  damaged: (count: number): string =>
    formats.plural(count, {
      one: 'Familiar could not read 1 of the faces.',
      other: `Familiar could not read ${count} of the faces.`,
    }),
  notShown: (count: number): string => `Not shown (${count})`,

  unknown: 'Unknown person',
  maybe: (name: string): string => `Maybe ${name}`,
  alt: 'The face of this person',
  /** How often somebody tried, twice at least, and how many of these attempts were in the last seven days. */
  tried: (times: number, inWeek: number): string => {
    if (inWeek === times) return `${times} attempts in the last 7 days`;
    return inWeek === 0 ? `${times} attempts` : `${times} attempts, ${inWeek} of them in the last 7 days`;
  },
  lastSeen: (moment: string): string => `Last seen ${moment}`,

  giveName: 'Give a name',
  changeName: 'Rename',
  isMember: (name: string): string => `This is ${name}`,
  isSomeMember: 'This is a member',
  add: 'Add to the household',
  ignore: 'Stop showing',
  ignored: 'This person is no longer shown',
  showAgain: 'Show again',
  more: 'More',

  naming: {
    title: 'Who is this?',
    label: 'Name',
    hint: text`For example, “The postman”. Only owners see the name. Familiar keeps it with the faces and erases it
      with the last one.`,
    verb: 'Save',
  },
  belonging: {
    title: 'Who is this?',
    choose: 'Member',
    joins: (name: string): string => text`Familiar adds the good pictures to ${name}’s and compares faces with them from
      now on. You can undo this.`,
    verb: 'Add the pictures',
    added: (count: number, name: string): string =>
      formats.plural(count, { one: `1 picture added to ${name}`, other: `${count} pictures added to ${name}` }),
  },
  erasing: {
    verb: 'Erase the faces',
    title: 'Erase these faces?',
    meaning: text`Familiar erases the pictures of this person, the numbers computed from them and the name from the
      disk. The attempts stay in the list. You cannot undo this.`,
    yes: 'Erase',
    erased: 'The faces are erased',
  },

  /** Beside the list of attempts. */
  aside: {
    nobody: 'No unknown person has been refused twice.',
    one: (times: number): string => `The same unknown person was refused ${times} times.`,
    several: (people: number): string => `${people} unknown people were refused more than once.`,
    open: 'Look at the faces',
  },
};
