import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';
import { formats } from './formats.ts';

/** Setting up a household, and the recovery code that comes of it. */
export const firstRun: Catalogue['firstRun'] = {
  next: 'Continuer',
  progress: (step, of) => `Étape ${step} sur ${of}`,

  ownHome: (owner) => `Chez ${owner}`,
  ourHome: 'Chez nous',

  welcome: {
    title: 'Bonjour. Faisons connaissance.',
    lead: 'Familiar reconnaît au visage qui est devant cet ordinateur. Il ne lui faut ni compte ni internet.',
    label: 'Votre nom',
    restore: 'Restaurer une sauvegarde',
  },
  restore: {
    title: 'Restaurer une sauvegarde',
    lead: 'Choisissez le fichier de sauvegarde. Saisissez la phrase secrète que vous aviez en le créant.',
    file: 'Fichier de sauvegarde',
    passphrase: 'Phrase secrète de la sauvegarde',
    restore: 'Restaurer',
    restoring: 'Restauration…',
  },
  passphrase: {
    title: 'Choisissez une phrase secrète',
    lead: rich`Elle vous laisse entrer quand votre visage ne suffit pas.
      ${mark('strong', 'Personne ne peut la retrouver pour vous.')}`,
    label: 'Phrase secrète',
  },
  consent: {
    title: 'Votre visage reste à vous',
    points: (days) => [
      'Familiar garde de petites photos de votre visage et des nombres calculés à partir d’elles.',
      'Elles restent sur cet ordinateur, chiffrées.',
      formats.plural(days, {
        one: 'Familiar note les connexions et garde un jour le visage d’une tentative refusée.',
        other: `Familiar note les connexions et garde ${days} jours le visage d’une tentative refusée.`,
      }),
      'Vous pouvez supprimer vos photos à tout moment.',
    ],
    whole: 'Tout lire',
    agree: 'J’accepte que Familiar garde mon visage sur cet ordinateur.',
    create: 'Créer le foyer',
    creating: 'Création…',
  },
  recoveryCode: {
    windowTitle: 'Code de récupération',
    title: 'Gardez bien ce code',
    lead: (householdName) =>
      rich`Il ouvre ${mark('strong', householdName)} si vous oubliez la phrase secrète. Familiar le montre une seule
        fois et n’en garde pas de copie.`,
    copy: 'Copier',
    copied: 'Copié',
    print: 'Imprimer',
    save: 'Enregistrer',
    fileName: 'familiar-code-de-recuperation.txt',
    file: (householdName, code) =>
      `Code de récupération : ${householdName}\n\n${code}\n\nIl ouvre Familiar une fois, si vous oubliez la phrase.\n`,
    servesOnce: text`Gardez-le avec vos papiers importants, loin de cet ordinateur. Il sert une fois. Vous choisissez
      alors une nouvelle phrase secrète et recevez un nouveau code. Les anciens codes ne fonctionnent plus.`,
    kept: 'J’ai le code sur papier ou dans un fichier.',
    goOn: 'Continuer',
    later: 'Plus tard',
  },
};
