/** Why something cannot be pressed or changed now: what is still to be done. */
export const missing = {
  passphrase: 'Type the passphrase first.',
  newPassphrase: (characters: number): string => `Choose a passphrase of at least ${characters} characters first.`,
  repeat: 'Type the new passphrase a second time.',
  repeatDiffers: 'The two passphrases are not the same yet.',
  recoveryCode: 'Type the recovery code first.',
  codeKept: 'Print, save or write down the code first. Then tick the box.',
  pin: {
    digitsOnly: 'Use only digits in a PIN.',
    tooShort: (digits: number): string => `A PIN has at least ${digits} digits.`,
    tooLong: (digits: number): string => `A PIN has at most ${digits} digits.`,
  },

  name: 'Type a name first.',
  otherName: 'This is already the name. Type another one first.',
  role: 'This is already the role. Choose another one first.',
  agreement: 'Tick the box for the consent first.',
  backupFile: 'Choose the backup file first.',
  emptyFile: 'This file is empty. Choose another one.',

  change: 'You have not changed anything yet.',
  changing: 'One moment. Familiar is still saving the last change.',
  ownersOnly: 'Only an owner can change this.',

  camera: 'The camera shows no picture yet.',
  face: 'Choose who the face is first.',
  picture: 'There is no picture yet. Add one first.',
  look: 'There is no picture yet. Look into the camera first.',
  answer: 'Answer the question about the face first.',
  saving: 'One moment. Familiar is saving the pictures.',
  limits: 'The map shows limits only with true distances and without tuning.',
  gain: 'Familiar has not found that tuning helps here.',
};
