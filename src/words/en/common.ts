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
  /** The title of the window. */
  windowTitle: (screen: string): string => `${screen} – Familiar`,
};
