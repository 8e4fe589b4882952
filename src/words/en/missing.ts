/** Why something cannot be pressed or changed now: what is still to be done. */
export const missing = {
  passphrase: 'Type the passphrase first.',
  newPassphrase: (characters: number): string => `Choose a passphrase of at least ${characters} characters first.`,
  repeat: 'Type the new passphrase once more first.',
  repeatDiffers: 'The two passphrases are not the same yet.',
  recoveryCode: 'Type the recovery code first.',
  codeKept: 'Print, save or write down the code first. Then tick the box.',
  pin: {
    digitsOnly: 'A PIN has digits only.',
    tooShort: (digits: number): string => `A PIN has ${digits} digits or more.`,
    tooLong: (digits: number): string => `A PIN has ${digits} digits at most.`,
  },

  name: 'Type a name first.',
  otherName: 'This is the name already. Type another one first.',
  role: 'This is the role already. Choose another one first.',
  agreement: 'It takes consent: tick the box first.',
  backupFile: 'Choose the backup’s file first.',
  emptyFile: 'This file is empty. Choose another one.',

  change: 'Nothing is changed yet.',
  changing: 'One moment: the last change is still being made.',
  ownersOnly: 'Only the owner changes this.',

  camera: 'The camera shows no picture yet.',
  face: 'Choose whose a face is first.',
  picture: 'No picture has been added yet.',
  look: 'No picture has been taken yet.',
  answer: 'Say first what is to be done about the face.',
  saving: 'One moment: the pictures are being saved.',
  limits: 'Limits are drawn only where the map is true to distance and not tuned.',
  gain: 'It was not shown to help here.',
};
