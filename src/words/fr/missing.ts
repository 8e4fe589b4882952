import type { Catalogue } from '../catalogue.ts';

/** Why something cannot be pressed or changed now: what is still to be done. */
export const missing: Catalogue['missing'] = {
  passphrase: 'Saisissez d’abord la phrase secrète.',
  newPassphrase: (characters) => `Choisissez d’abord une phrase secrète d’au moins ${characters} caractères.`,
  repeat: 'Saisissez d’abord la nouvelle phrase secrète encore une fois.',
  repeatDiffers: 'Les deux phrases secrètes sont encore différentes.',
  recoveryCode: 'Saisissez d’abord le code de récupération.',
  codeKept: 'Imprimez, enregistrez ou notez d’abord le code. Cochez ensuite la case.',
  pin: {
    digitsOnly: 'Un code PIN n’a que des chiffres.',
    tooShort: (digits) => `Un code PIN a au moins ${digits} chiffres.`,
    tooLong: (digits) => `Un code PIN a au plus ${digits} chiffres.`,
  },

  name: 'Saisissez d’abord un nom.',
  otherName: 'C’est déjà le nom. Saisissez-en d’abord un autre.',
  role: 'C’est déjà le rôle. Choisissez-en d’abord un autre.',
  agreement: 'Il faut un accord. Cochez d’abord la case.',
  backupFile: 'Choisissez d’abord le fichier de sauvegarde.',
  emptyFile: 'Ce fichier est vide. Choisissez-en un autre.',

  change: 'Rien n’est encore changé.',
  changing: 'Un instant. Le dernier changement est en cours.',
  ownersOnly: 'Seul un responsable change cela.',

  camera: 'La caméra ne montre pas encore d’image.',
  face: 'Dites d’abord à qui est un visage.',
  picture: 'Aucune photo n’a encore été ajoutée.',
  look: 'Aucune photo n’a encore été prise.',
  answer: 'Dites d’abord que faire de ce visage.',
  saving: 'Un instant. Les photos s’enregistrent.',
  limits: 'Les limites ne s’affichent que si la carte montre les distances, sans affinage.',
  gain: 'Rien ne montre qu’il aide ici.',
};
