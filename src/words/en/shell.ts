import { formats } from './formats.ts';

/** What stands around every screen: the bar, undoing, and what lies over a screen. */
export const shell = {
  starting: 'Familiar is starting',
  noAnswer: 'Familiar does not answer',
  hidden: 'Hidden while somebody else is watching. It comes back when you are alone.',
  /** `why` is what is wrong with the camera, as a sentence without its full stop. */
  unseen: (why: string): string => `${why}. Familiar cannot see that you are there, and may lock the screen.`,

  places: {
    label: 'Main',
    home: 'Home',
    people: 'People',
    map: 'Map',
    activity: 'Activity',
    settings: 'Settings',
  },
  skip: 'Skip to content',
  lock: 'Lock',

  keyboard: {
    title: 'Keyboard shortcuts',
    everywhere: {
      title: 'Everywhere',
      lines: [
        { keys: '?', meaning: 'Show this list' },
        { keys: 'Ctrl+Z', meaning: 'Undo the last change' },
        { keys: 'Tab', meaning: 'Go to the next button or field' },
        { keys: 'Escape', meaning: 'Close a dialog or a menu' },
      ],
    },
    pictures: {
      title: 'Pictures of a person',
      lines: [
        { keys: 'Arrows', meaning: 'Choose the next picture' },
        { keys: 'Ctrl+Arrows', meaning: 'Go to a picture and keep your choice' },
        { keys: 'Space', meaning: 'Keep a picture, then add or remove others' },
        { keys: 'Shift+Arrows', meaning: 'Choose a row of pictures' },
        { keys: 'Ctrl+A', meaning: 'Choose all' },
        { keys: 'Enter', meaning: 'Show its details' },
        { keys: 'Delete', meaning: 'Remove the chosen pictures' },
      ],
    },
    map: {
      title: 'Map',
      lines: [
        { keys: 'Arrows', meaning: 'Go from face to face' },
        { keys: 'Enter', meaning: 'Choose a face, then another to compare' },
        { keys: '+ and −', meaning: 'Zoom in and out' },
        { keys: '0', meaning: 'Show everything' },
        { keys: 'Shift+Arrows', meaning: 'Move the map' },
      ],
    },
  },
  messages: 'Notifications',

  undo: {
    title: 'Changes you can undo',
    open: (count: number): string =>
      formats.plural(count, { one: 'Undo 1 change', other: `Undo one of ${count} changes` }),
    /** When a change was made, and for how long it can still be undone. */
    until: (time: string, minutesLeft: number): string =>
      `${time} · you can undo it for ${minutesLeft} min, if you do not lock`,
    one: (change: string): string => `Undo: ${change}`,
    byKey: 'Ctrl+Z undoes the newest change.',
    undone: 'Undone',
    tooLate: 'You can no longer undo this',
  },
};
