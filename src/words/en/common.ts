/** What buttons and titles say on many screens. */
export const common = {
  appName: 'Familiar',
  cancel: 'Cancel',
};
