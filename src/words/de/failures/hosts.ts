import type { hostReasons } from '#contract/failures/hosts.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** The command line, browser mode and the desktop app: how they were started, and what they were asked for. */
export const hostFailures = {
  noDesktop: text`Diese Einstellung gehört zur Desktop-App, und Familiar läuft gerade in einem Browser. Ändere sie in
    der Desktop-App.`,
  portTaken: ({ port }) =>
    `Ein anderes Programm nutzt den Port ${port}. Wähle mit --port einen anderen oder lass --port weg.`,
  portNotValid: ({ port }) => `„${port}“ ist kein Port. Gib bei --port eine Zahl von 0 bis 65535 an.`,
  argumentsNotValid: ({ detail }) => detail,
  noHousehold: text`In diesem Datenordner gibt es keinen Haushalt. Richte mit „init“ einen ein oder wähle seinen Ordner
    mit --data.`,
  nobodyCalled: ({ name }) => `Niemand im Haushalt heißt ${name}. Der Befehl „members“ zeigt die Namen.`,
  singlePhotoWithoutFace: 'Familiar hat auf diesem Foto kein Gesicht gefunden. Wähle ein anderes.',
  singlePhotoWithManyFaces: 'Dieses Foto zeigt mehrere Personen. Wähle eines, das nur eine Person zeigt.',
} satisfies SentencesOf<keyof typeof hostReasons>;
