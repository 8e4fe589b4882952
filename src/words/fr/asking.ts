import { type AnswerTexts, answerWords, type EventTexts, eventWords } from '../answer-words.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What programs are answered. */
const answers: AnswerTexts = {
  confirmed: {
    clear: (name) => `${name} : identité confirmée, sans aucun doute.`,
    close: (name) => `${name} : identité confirmée.`,
  },
  refused: {
    declined: 'Non confirmé : la personne a dit non.',
    notRecognised: 'Non confirmé : Familiar n’a pas reconnu le visage.',
  },
  undecided: {
    notAllowed: text`Familiar ne laisse pas les autres programmes poser de questions. On peut l’autoriser dans
      Réglages, « Connexion », « Autres programmes ».`,
    noHousehold: 'Il n’y a pas encore de foyer. Créez-en d’abord un dans Familiar.',
    sealed: 'Familiar est encore fermé. Saisissez-y d’abord la phrase secrète.',
    busy: 'Familiar traite une autre question. Réessayez dans un instant.',
    tooOften: 'Les programmes ont posé trop de questions. Attendez une minute, puis réessayez.',
    unknownMember: 'Personne dans le foyer ne porte ce nom.',
    nobodyEnrolled: 'Il n’y a aucun visage à comparer. Ajoutez d’abord un visage dans Familiar.',
    lockedOut: 'Trop de visages non reconnus. Familiar fait une pause. Réessayez plus tard.',
    noScreen: 'Familiar n’est ouvert dans aucun navigateur. Ouvrez-le, puis réessayez.',
    faceNotEnough: text`Ici, le visage seul d’un responsable ne suffit pas. On peut changer cela dans
      Réglages, sous « Sécurité ».`,
    timeout: 'Personne n’a répondu à temps.',
    closing: 'Familiar a été fermé.',
  },
  fault: {
    version: 'Familiar et ce programme n’ont pas la même version. Mettez à jour la plus ancienne.',
    malformed: 'Familiar n’a pas compris la question.',
    tooLong: 'La question est trop longue.',
    tooSlow: 'La question a mis trop de temps à arriver.',
  },
};

/** What programs that watch are told, as a person reads it. */
const events: EventTexts = {
  signedIn: (name) => `${name} : connexion`,
  locked: (name) => `${name} : session fermée`,
  left: (name) => `${name} n’est plus là`,
  came: (name) => `${name} est de retour`,
  unknown: () => 'une personne que Familiar ne connaît pas',
};

/** What other programs ask, and what they are told. */
export const asking: Catalogue['asking'] = {
  description: 'demande dans Familiar qui est devant cet ordinateur et le fait confirmer par le visage',
  /** A question of another program, as it is shown to who sits at the screen. */
  question: {
    title: (program) =>
      program === null ? 'Un autre programme pose une question' : `Le programme « ${program} » pose une question`,
    wants: (name) =>
      name === null
        ? 'Il veut savoir si un membre du foyer est devant l’ordinateur.'
        : `Il veut savoir si ${name} est devant l’ordinateur.`,
    itSays: 'Il dit pourquoi :',
    meaning: text`Familiar regarde seulement quand vous appuyez sur le bouton. Cela n’ouvre pas votre session dans
      Familiar. Le programme apprend votre nom et à quel point Familiar est sûr.`,
    ownersCannot: 'Ici, le visage seul d’un responsable ne suffit pas. Aucun responsable ne peut donc confirmer.',
    timeLeft: 'Temps restant',
    secondsLeft: (count) =>
      formats.plural(count, { one: `Encore ${count} seconde`, other: `Encore ${count} secondes` }),
    look: 'Me regarder',
    decline: 'Non',
  },
  /** The end of a look that confirmed somebody; all else is said as at the lock screen. */
  confirmed: (name) => ({ title: `${name} a confirmé`, advice: 'Le programme a sa réponse.' }),
  /** The end of a look at an owner whose face alone is not enough. */
  notEnough: {
    title: 'Reconnu, mais pas confirmé',
    advice: text`Ici, le visage seul d’un responsable ne suffit pas. Le programme ne sait rien. Un responsable peut
      changer cela dans Réglages, sous « Sécurité ».`,
  },
  watch: 'écrit une ligne quand quelqu’un se connecte, part ou revient',
  options: {
    member: 'seul ce membre compte (sinon, n’importe lequel)',
    reason: 'à quoi cela sert ; Familiar l’affiche',
    timeout: 'combien de secondes attendre la réponse',
  },
  exitCodes:
    'Codes de sortie : 0 confirmé, 1 non confirmé, 2 mal appelé, 3 impossible de décider, 4 Familiar ne répond pas.',
  badTimeout: (least, most) => `Le temps doit être un nombre de ${least} à ${most}.`,
  badReason: (most) => `La raison doit être un texte de ${most} caractères au plus.`,
  badMember: 'Ce nom est trop long.',
  notRunning:
    'Familiar ne répond pas. Ouvrez-le et autorisez les questions dans Réglages, « Connexion », « Autres programmes ».',
  /** What a question came to. */
  answer: answerWords(answers),
  /** An event with the time of day. */
  event: eventWords(events),
};
