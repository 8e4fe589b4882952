/** What buttons and titles say on many screens. */
export const common = {
  appName: 'Familiar',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  keep: 'Keep',
  tryAgain: 'Try again',
  undo: 'Undo',
  showPassphrase: 'Show passphrase',
  hidePassphrase: 'Hide passphrase',
  capsLock: 'Caps Lock is on.',
  /** Of a passphrase as it is typed: what is in it and cannot be seen. */
  unseen: {
    spaceBefore: 'It begins with a space, which counts.',
    spaceAfter: 'It ends with a space, which counts.',
    spacesAround: 'It begins and ends with a space; both count.',
    other: 'There is something in it that cannot be seen, such as a tab, and that counts.',
    full: 'That is as long as a passphrase can be: nothing more is taken.',
    lineBreak: 'What was pasted had more than one line. The lines were joined.',
  },
  /** A name of which nothing can be seen, as earlier versions took them. */
  unseenName: '(no visible name)',
  /** A name by itself. */
  named: (name: string): string => name,
  /** The title of the window. */
  windowTitle: (screen: string): string => `${screen} – Familiar`,
};
