import type { gateReasons } from '#contract/failures/gate.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Calls that are refused before a handler sees them, or that reach nobody. */
export const gateFailures = {
  internal: 'Une erreur est survenue dans Familiar. Réessayez. Si cela n’aide pas, relancez Familiar.',
  unknownCall: 'Familiar ne connaît pas cet appel.',
  inputNotValid: ({ call, place, detail }) => {
    const fault = detail ?? 'elle n’a pas la bonne forme.';
    return `L’entrée de ${call} n’est pas valable : ${place === '' ? fault : `${place} : ${fault}`}`;
  },
  notAllowed: 'Vous n’en avez pas le droit pour l’instant. Reconnectez-vous, ou demandez à un responsable.',
  strangeWindow: 'Seule la fenêtre de Familiar peut faire cela.',
  notAnswering: 'Familiar ne répond pas. Vérifiez qu’il tourne encore, puis réessayez.',
  notLetIn: text`Familiar n’a pas ouvert l’accès à ce navigateur. Appuyez sur Entrée dans le terminal où Familiar
    tourne, puis ouvrez l’adresse qui s’affiche.`,
  tooLargeToSend: 'C’est trop gros pour Familiar. Choisissez un fichier plus petit.',
  cannotBeSent: 'Cela ne peut pas être envoyé à Familiar. Rechargez la page et réessayez.',
  licencesUnreadable: text`Familiar ne peut pas lire la liste des licences. Elle se trouve aussi dans le fichier
    NOTICES.md, fourni avec Familiar.`,
} satisfies SentencesOf<keyof typeof gateReasons>;
