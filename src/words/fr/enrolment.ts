import type { Catalogue } from '../catalogue.ts';
import { camera } from './camera.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';

type Enrolment = Catalogue['enrolment'];

/** What to do next. Left and right are the person's own, which in a mirrored picture are the screen's too. */
const prompts: Enrolment['prompts'] = {
  showFace: 'Placez votre visage dans l’ovale',
  onePersonOnly: 'Une seule personne à la fois, s’il vous plaît',
  unusable: camera.problems.unusable.title,
  tooFar: 'Approchez-vous',
  tooClose: gates.tooClose.title,
  offCentre: 'Venez au milieu de l’ovale',
  turnedAway: 'Revenez un peu de face',
  tooDark: 'Il fait trop sombre. Allumez une lampe',
  tooBright: 'C’est trop lumineux. Détournez-vous de la lumière',
  blurred: 'Ne bougez plus un instant',
  halfLit: 'Votre visage est à moitié dans l’ombre. Tournez-vous vers la lumière',
  ratherDark: 'Il fait plutôt sombre. Allumez une lampe ou mettez-vous face à une fenêtre',
  covered: gates.covered.title,
  eyesClosed: 'Ouvrez les yeux',
  front: 'Regardez la caméra bien en face',
  left: 'Tournez un peu la tête à gauche',
  right: 'Tournez un peu la tête à droite',
  up: 'Levez un peu le menton',
  down: 'Baissez un peu le menton',
  goRound: 'Tournez lentement la tête, tout autour',
  byItself: 'Bougez lentement. La photo se prend toute seule',
  skipRest: 'Vous pouvez terminer, ou continuer',
  tooSimilar: 'Familiar a déjà une photo comme celle-ci. Bougez un peu ou changez la lumière',
  someoneElse: 'On dirait quelqu’un d’autre',
  resemblesOther: 'On dirait plutôt un autre membre. Demandez à un responsable d’ajouter cette photo',
  done: 'C’est fini',
};

/** Getting Familiar to know a member, by camera or from photos. */
export const enrolment: Enrolment = {
  windowTitle: (name) => `Visage ${de(name)}`,
  title: (name) => `Faites connaître ${name} à Familiar`,
  titleForYou: 'Faites-vous connaître à Familiar',
  ways: { label: 'D’où viennent les photos', camera: 'Caméra', photos: 'Fichiers' },

  leave: {
    keeping: (name, stored) =>
      formats.plural(stored, {
        one: `Retour à ${name}, en gardant la photo`,
        other: `Retour à ${name}, en gardant les ${stored} photos`,
      }),
    cancel: 'Annuler',
    notNow: 'Plus tard',
  },

  looks: { front: 'De face', left: 'À gauche', right: 'À droite', up: 'En haut', down: 'En bas' },
  looksLabel: 'Poses',
  captured: 'prise',
  missing: 'manque',
  prompts,
  waking: 'La caméra s’allume',
  count: (captured, all) =>
    formats.plural(all, { one: `${captured} pose sur ${all}`, other: `${captured} sur ${all} poses` }),
  spoken: (next, count) => `${next}. ${count}.`,
  hints: {
    dark: 'Il fait plutôt sombre. Plus de lumière donne de meilleures photos.',
    bright: 'La lumière est très forte. Détournez-vous-en pour de meilleures photos.',
    soft: 'L’image est un peu floue. Ne bougez plus, ou essuyez l’objectif.',
  },
  questions: {
    isHere: (name) => `${name} est maintenant face à la caméra ?`,
    noneBefore: 'Familiar ne prend aucune photo avant.',
    here: (name) => `${name} est là`,
    isThis: (name) => (name === null ? 'Est-ce bien vous ?' : `Est-ce bien ${name} ?`),
    isLookAlike: (other, name) =>
      `On dirait ${other}. ${name === null ? 'Est-ce bien vous ?' : `${name} est face à la caméra ?`}`,
    lookAlikeHelp: (name) =>
      name === null
        ? 'Sinon, placez-vous d’abord face à la caméra, puis recommencez. Rien n’est encore enregistré.'
        : `Sinon, laissez d’abord la place à ${name}, puis recommencez. Rien n’est encore enregistré.`,
    lookAlike: (other, name) => (name === null ? `Oui, je ressemble à ${other}` : `Oui, ${name} ressemble à ${other}`),
    ofTwo: (name) => `Si ${name} vient seulement d’arriver, recommencez. Rien n’est encore enregistré.`,
  },
  useItAnyway: 'L’utiliser quand même',
  retryCamera: 'Réessayer la caméra',
  finish: 'Terminer',
  finishWith: (looks) =>
    formats.plural(looks, { one: `Terminer avec ${looks} pose`, other: `Terminer avec ${looks} poses` }),
  startOver: 'Recommencer',
  startOverWith: (name) => `Recommencer avec ${name}`,
  waiting: (looks) =>
    formats.plural(looks, {
      one: 'Une pose prise à la caméra n’est pas encore enregistrée. Elle vous attend sous Caméra.',
      other: `${looks} poses prises à la caméra ne sont pas encore enregistrées. Elles vous attendent sous Caméra.`,
    }),
  leaving: {
    title: (looks) =>
      formats.plural(looks, {
        one: 'Abandonner la nouvelle pose ?',
        other: `Abandonner les ${looks} nouvelles poses ?`,
      }),
    consequence: (looks) =>
      formats.plural(looks, {
        one: 'Elle n’est pas encore enregistrée. Si vous partez maintenant, elle est perdue.',
        other: 'Elles ne sont pas encore enregistrées. Si vous partez maintenant, elles sont perdues.',
      }),
    stay: 'Continuer',
    verb: 'Abandonner',
  },

  progress: {
    allThere: 'Rien n’est enregistré avant que vous appuyiez sur Terminer.',
    onlyMissing: 'C’est la seule pose qui manque.',
    oneIsEnough: 'Une pose suffit pour se connecter. Avec plusieurs, c’est plus sûr.',
    moreHelp: 'La connexion par le visage marche déjà. Une pose de plus la rend plus sûre.',
    canStop: 'Plus il y a de poses, plus la connexion est sûre. Vous pouvez en ajouter plus tard.',
  },

  enrolled: {
    windowTitle: 'Visage enregistré',
    title: (name) => `Familiar connaît maintenant ${name}`,
    meaning: (added) => formats.plural(added, { one: 'Une photo ajoutée.', other: `${added} photos ajoutées.` }),
    tryIt: 'Essayer maintenant',
    seePictures: 'Voir les photos',
    goHome: 'Aller à l’accueil',
  },
};
