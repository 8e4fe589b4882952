import type { hostReasons } from '#contract/failures/hosts.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** The command line, browser mode and the desktop app: how they were started, and what they were asked for. */
export const hostFailures = {
  noDesktop: text`Ce réglage concerne l’application de bureau, et Familiar s’affiche ici dans un navigateur. Changez-le
    dans l’application.`,
  portTaken: ({ port }) =>
    `Un autre programme utilise le port ${port}. Choisissez-en un autre avec --port, ou enlevez --port.`,
  portNotValid: ({ port }) => `« ${port} » n’est pas un port. Donnez à --port un nombre de 0 à 65535.`,
  argumentsNotValid: ({ detail }) => detail,
  noHousehold: text`Il n’y a pas de foyer dans ce dossier de données. Créez-en un avec « init », ou indiquez son dossier
    avec --data.`,
  nobodyCalled: ({ name }) =>
    `Personne dans le foyer ne s’appelle ${name}. La commande « members » donne la liste des noms.`,
  singlePhotoWithoutFace: 'Familiar n’a trouvé aucun visage sur cette photo. Choisissez-en une autre.',
  singlePhotoWithManyFaces: 'Cette photo montre plusieurs personnes. Choisissez-en une avec une seule personne.',
} satisfies SentencesOf<keyof typeof hostReasons>;
