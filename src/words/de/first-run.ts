import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';
import { formats } from './formats.ts';

/** Setting up a household, and the recovery code that comes of it. */
export const firstRun: Catalogue['firstRun'] = {
  next: 'Weiter',
  progress: (step, of) => `Schritt ${step} von ${of}`,

  ownHome: (owner) => `Zuhause von ${owner}`,
  ourHome: 'Unser Zuhause',

  welcome: {
    title: 'Hallo. Lernen wir uns kennen.',
    lead: 'Familiar erkennt am Gesicht, wer an diesem Computer ist. Es braucht kein Konto und kein Internet.',
    label: 'Dein Name',
    restore: 'Backup wiederherstellen',
  },
  restore: {
    title: 'Backup wiederherstellen',
    lead: 'Wähle die Backup-Datei. Gib die Passphrase ein, die du hattest, als du sie erstellt hast.',
    file: 'Backup-Datei',
    passphrase: 'Passphrase des Backups',
    restore: 'Wiederherstellen',
    restoring: 'Familiar stellt wieder her …',
  },
  passphrase: {
    title: 'Wähle eine Passphrase',
    lead: rich`Mit ihr kommst du herein, wenn es mit dem Gesicht nicht klappt.
      ${mark('strong', text`Niemand kann sie für dich nachsehen.`)}`,
    label: 'Passphrase',
  },
  consent: {
    title: 'Dein Gesicht gehört dir',
    points: (days) => [
      'Familiar behält kleine Bilder von deinem Gesicht und Zahlen, die es daraus berechnet.',
      'Sie bleiben verschlüsselt auf diesem Computer.',
      formats.plural(days, {
        one: 'Familiar merkt sich Anmeldungen. Das Gesicht eines Fehlversuchs behält es einen Tag.',
        other: `Familiar merkt sich Anmeldungen. Das Gesicht eines Fehlversuchs behält es ${days} Tage.`,
      }),
      'Du kannst deine Bilder jederzeit löschen.',
    ],
    whole: 'Alles lesen',
    agree: 'Ich stimme zu, dass Familiar mein Gesicht auf diesem Computer speichert.',
    create: 'Einrichten',
    creating: 'Familiar richtet ein …',
  },
  recoveryCode: {
    windowTitle: 'Wiederherstellungscode',
    title: 'Bewahre diesen Code gut auf',
    lead: (householdName) =>
      rich`Er öffnet ${mark('strong', householdName)}, wenn du die Passphrase vergisst. Familiar zeigt ihn einmal und
        behält keine Kopie.`,
    copy: 'Kopieren',
    copied: 'Kopiert',
    print: 'Drucken',
    save: 'Als Datei speichern',
    fileName: 'familiar-wiederherstellungscode.txt',
    file: (householdName, code) =>
      `Wiederherstellungscode von ${householdName}\n\n${code}\n\nEr öffnet Familiar einmal ohne Passphrase.\n`,
    servesOnce: text`Leg ihn zu deinen wichtigen Papieren, nicht neben diesen Computer. Er geht einmal. Dann wählst du
      eine neue Passphrase und bekommst einen neuen Code. Ältere Codes gehen nicht mehr.`,
    kept: 'Ich habe den Code auf Papier oder in einer Datei.',
    goOn: 'Weiter',
    later: 'Später',
  },
};
