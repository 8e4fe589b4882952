/** What stands around every screen: the bar, undoing, and what lies over a screen. */
export const shell = {
  starting: 'Familiar is starting',
  noAnswer: 'Familiar does not answer',
  hidden: 'Hidden while somebody else is looking on. It comes back when you are alone.',

  places: {
    label: 'Main',
    home: 'Home',
    people: 'People',
    map: 'Map',
    activity: 'Activity',
    settings: 'Settings',
  },
  lock: 'Lock',
  messages: 'Notifications',

  undo: {
    title: 'Changes you can undo',
    open: (count: number): string => `Changes you can undo: ${count}`,
    /** When a change was made, and for how long it can still be undone. */
    until: (time: string, minutesLeft: number): string => `${time} · final in ${minutesLeft} min, or when you lock`,
    one: (change: string): string => `Undo: ${change}`,
    byKey: 'Ctrl+Z undoes the newest.',
    undone: 'Undone',
    tooLate: 'That cannot be undone any more',
  },
};
