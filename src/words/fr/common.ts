import type { Catalogue } from '../catalogue.ts';

/** What buttons and titles say on many screens. */
export const common: Catalogue['common'] = {
  appName: 'Familiar',
  back: 'Retour',
  cancel: 'Annuler',
  close: 'Fermer',
  dismiss: 'Masquer',
  keep: 'Garder',
  tryAgain: 'Réessayer',
  undo: 'Annuler',
  chooseFile: 'Choisir un fichier',
  noFileChosen: 'Aucun fichier choisi',
  showPassphrase: 'Montrer la phrase secrète',
  hidePassphrase: 'Cacher la phrase secrète',
  showDigits: 'Montrer les chiffres',
  hideDigits: 'Cacher les chiffres',
  capsLock: 'Verr. Maj est activé.',
  unseen: {
    spaceBefore: 'Elle commence par un espace. Il compte.',
    spaceAfter: 'Elle finit par un espace. Il compte.',
    spacesAround: 'Elle commence et finit par un espace. Les deux comptent.',
    other: 'Elle contient quelque chose d’invisible, par exemple une tabulation. Cela compte aussi.',
    full: 'Une phrase secrète ne peut pas être plus longue.',
    lineBreak: 'Vous avez collé plusieurs lignes. Familiar les a réunies.',
  },
  unseenName: '(nom invisible)',
  named: (name) => name,
  windowTitle: (screen) => `${screen} – Familiar`,
};
