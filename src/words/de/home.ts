import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['home'];

const arrivals: Messages['arrivals'] = {
  face: 'Mit dem Gesicht angemeldet',
  passphrase: 'Mit der Passphrase angemeldet',
  pin: 'Mit einer PIN angemeldet',
  setup: 'Gerade eingerichtet',
};

/** Home: who is here, who belongs to the household, and who signed in last. */
export const home: Messages = {
  windowTitle: 'Start',
  greetings: {
    morning: (name) => `Guten Morgen, ${name}`,
    afternoon: (name) => `Guten Tag, ${name}`,
    evening: (name) => `Guten Abend, ${name}`,
    night: (name) => `Hallo, ${name}`,
  },
  you: 'Du',
  arrivals,
  arrivedAt: (how, moment) => `${arrivals[how]} ${moment}`,
  picturesOfYou: (count) => formats.plural(count, { one: '1 Bild von dir', other: `${count} Bilder von dir` }),
  addYourFace: 'Dein Gesicht hinzufügen',
  noFaceYet: 'Familiar kennt dein Gesicht noch nicht. Darum kommst du nur mit der Passphrase herein.',

  since: {
    failed: (count, moment) =>
      formats.plural(count, {
        one: `Während du weg warst, gab es einen Fehlversuch: ${moment}.`,
        other: `Während du weg warst, gab es ${formats.whole(count)} Fehlversuche, den letzten ${moment}.`,
      }),
    see: 'Aktivität ansehen',
  },

  newerConsent: { title: 'Die Einwilligung hat einen neueren Text als den, zu dem du Ja gesagt hast.', read: 'Lesen' },

  nextSteps: {
    title: 'Was als Nächstes kommt',
    hide: 'Ausblenden',
    steps: {
      recoveryCode: {
        title: 'Wiederherstellungscode holen',
        meaning: 'Damit kommst du herein, wenn du die Passphrase vergisst.',
        action: 'Code holen',
      },
      secondPerson: {
        title: 'Eine zweite Person hinzufügen',
        meaning: 'Alle, mit denen du wohnst, können sich mit dem Gesicht anmelden.',
        action: 'Hinzufügen',
      },
      pictures: {
        title: 'Mehr Bilder von dir hinzufügen',
        meaning: 'Mit mehr Bildern erkennt Familiar dich auch in anderem Licht besser.',
        action: 'Bilder hinzufügen',
      },
      restart: {
        title: 'Wählen, was nach einem Neustart passiert',
        meaning: 'Im Moment kommt niemand herein, bis ein Hauptmitglied die Passphrase eingibt.',
        action: 'Wählen',
      },
      pin: {
        title: 'Eine PIN festlegen',
        meaning: 'Damit kommst du herein, wenn die Kamera dich nicht gut sieht.',
        action: 'PIN festlegen',
      },
      backup: {
        title: 'Ein Backup erstellen',
        meaning: 'Geht dieser Computer kaputt, behältst du alle Gesichter.',
        action: 'Backup erstellen',
      },
    },
  },

  codeUnknown: text`Noch hat niemand bestätigt, dass der Wiederherstellungscode da ist. Ohne ihn kommt nie mehr jemand
    herein, wenn ihr die Passphrase vergesst.`,
  seeToCode: 'Einstellungen öffnen',

  renameHousehold: {
    title: 'Haushalt umbenennen',
    meaning: 'Der Sperrbildschirm zeigt diesen Namen.',
    label: 'Name des Haushalts',
    verb: 'Umbenennen',
  },

  addSomeone: 'Jemanden hinzufügen',
  addHint: 'Mit der Kamera oder mit Fotos',

  lastSignIns: 'Letzte Aktivität',
  nobodyYet: 'Noch hat sich niemand angemeldet. Sperr den Bildschirm, um es auszuprobieren.',
};
