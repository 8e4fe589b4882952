import type { Catalogue } from '../catalogue.ts';

/** Why something cannot be pressed or changed now: what is still to be done. */
export const missing: Catalogue['missing'] = {
  passphrase: 'Saisissez d’abord la phrase secrète.',
  newPassphrase: (characters) => `Choisissez d’abord une phrase secrète d’au moins ${characters} caractères.`,
  repeat: 'Saisissez la nouvelle phrase secrète une seconde fois.',
  repeatDiffers: 'Les deux phrases secrètes sont encore différentes.',
  recoveryCode: 'Saisissez d’abord le code de récupération.',
  codeKept: 'Imprimez, enregistrez ou notez d’abord le code. Cochez ensuite la case.',
  pin: {
    digitsOnly: 'Un code PIN ne contient que des chiffres.',
    tooShort: (digits) => `Un code PIN a au moins ${digits} chiffres.`,
    tooLong: (digits) => `Un code PIN a au plus ${digits} chiffres.`,
  },

  name: 'Saisissez d’abord un nom.',
  otherName: 'C’est déjà le nom. Saisissez-en d’abord un autre.',
  role: 'C’est déjà le rôle. Choisissez-en d’abord un autre.',
  agreement: 'Cochez d’abord la case de l’accord.',
  backupFile: 'Choisissez d’abord le fichier de sauvegarde.',
  emptyFile: 'Ce fichier est vide. Choisissez-en un autre.',

  change: 'Vous n’avez encore rien changé.',
  changing: 'Un instant. Familiar enregistre le dernier changement.',
  ownersOnly: 'Seul un responsable peut changer cela.',

  camera: 'La caméra ne montre pas encore d’image.',
  face: 'Dites d’abord à qui est un visage.',
  picture: 'Il n’y a pas encore de photo. Ajoutez-en une d’abord.',
  look: 'Il n’y a pas encore de photo. Regardez d’abord la caméra.',
  answer: 'Répondez d’abord à la question sur ce visage.',
  saving: 'Un instant. Familiar enregistre les photos.',
  limits: 'La carte ne montre les limites qu’avec les vraies distances et sans affinage.',
  gain: 'Familiar n’a pas constaté que l’affinage aide ici.',
};
