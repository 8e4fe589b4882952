import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Home = Catalogue['home'];

const arrivals: Home['arrivals'] = {
  face: 'Connexion par le visage',
  passphrase: 'Connexion avec la phrase secrète',
  pin: 'Connexion avec un code PIN',
  setup: 'Tout est prêt',
};

/** Home: who is here, who belongs to the household, and who signed in last. */
export const home: Home = {
  windowTitle: 'Accueil',
  greetings: {
    morning: (name) => `Bonjour ${name}`,
    afternoon: (name) => `Bonjour ${name}`,
    evening: (name) => `Bonsoir ${name}`,
    night: (name) => `Bonsoir ${name}`,
  },
  you: 'Vous',
  arrivals,
  arrivedAt: (how, moment) => `${arrivals[how]} ${moment}`,
  picturesOfYou: (count) => formats.plural(count, { one: `${count} photo de vous`, other: `${count} photos de vous` }),
  addYourFace: 'Ajouter votre visage',
  noFaceYet: 'Familiar ne connaît pas encore votre visage : seule la phrase secrète vous laisse entrer.',

  since: {
    failed: (count, moment) =>
      formats.plural(count, {
        one: `Une tentative refusée en votre absence, ${moment}.`,
        other: `${formats.whole(count)} tentatives refusées en votre absence, la dernière ${moment}.`,
      }),
    see: 'Voir l’activité',
  },

  newerConsent: { title: 'Il existe un texte d’accord plus récent que celui que vous avez accepté.', read: 'Le lire' },

  nextSteps: {
    title: 'Et maintenant ?',
    hide: 'Masquer',
    steps: {
      recoveryCode: {
        title: 'Obtenez votre code de récupération',
        meaning: 'Il vous laisse entrer si vous oubliez la phrase secrète.',
        action: 'Obtenir le code',
      },
      secondPerson: {
        title: 'Ajoutez une deuxième personne',
        meaning: 'Tous ceux qui vivent avec vous peuvent se connecter par le visage.',
        action: 'Ajouter',
      },
      pictures: {
        title: 'Ajoutez d’autres photos de vous',
        meaning: 'Avec plus de photos, Familiar vous reconnaît mieux avec des éclairages différents.',
        action: 'Ajouter des photos',
      },
      restart: {
        title: 'Choisissez ce qui se passe après un redémarrage',
        meaning: 'Pour l’instant, personne n’entre avant qu’un responsable saisisse la phrase secrète.',
        action: 'Choisir',
      },
      pin: {
        title: 'Choisissez un code PIN',
        meaning: 'Il vous laisse entrer quand la caméra vous voit mal.',
        action: 'Choisir un code PIN',
      },
      backup: {
        title: 'Créez une sauvegarde',
        meaning: 'Si cet ordinateur tombe en panne, vous gardez tous les visages.',
        action: 'Créer une sauvegarde',
      },
    },
  },

  codeUnknown: text`Personne n’a confirmé avoir le code de récupération. Sans lui, si vous oubliez la phrase secrète,
    plus personne ne peut entrer.`,
  seeToCode: 'Ouvrir les réglages',

  renameHousehold: {
    title: 'Renommer le foyer',
    meaning: 'L’écran de verrouillage affiche ce nom.',
    label: 'Nom du foyer',
    verb: 'Renommer',
  },

  addSomeone: 'Ajouter quelqu’un',
  addHint: 'Avec la caméra ou des photos',

  lastSignIns: 'Activité récente',
  nobodyYet: 'Personne ne s’est encore connecté. Verrouillez l’écran pour essayer.',
};
