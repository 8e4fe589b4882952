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
  chooseFile: 'Choose file',
  noFileChosen: 'No file chosen yet',
  showPassphrase: 'Show passphrase',
  hidePassphrase: 'Hide passphrase',
  showDigits: 'Show the digits',
  hideDigits: 'Hide the digits',
  capsLock: 'Caps Lock is on.',
  /** Of a passphrase as it is typed: what is in it and cannot be seen. */
  unseen: {
    spaceBefore: 'It begins with a space. The space counts.',
    spaceAfter: 'It ends with a space. The space counts.',
    spacesAround: 'It begins and ends with a space. Both count.',
    other: 'It contains something that you cannot see, such as a tab. That counts, too.',
    full: 'A passphrase cannot be longer than this.',
    lineBreak: 'You pasted more than one line. Familiar joined the lines.',
  },
  /** A name of which nothing can be seen, as earlier versions took them. */
  unseenName: '(no visible name)',
  /** A name by itself. */
  named: (name: string): string => name,
  /** The title of the window. */
  windowTitle: (screen: string): string => `${screen} – Familiar`,
};
