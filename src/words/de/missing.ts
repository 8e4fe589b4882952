import type { Catalogue } from '../catalogue.ts';

/** Why something cannot be pressed or changed now: what is still to be done. */
export const missing: Catalogue['missing'] = {
  passphrase: 'Gib zuerst die Passphrase ein.',
  newPassphrase: (characters) => `Wähle zuerst eine Passphrase mit mindestens ${characters} Zeichen.`,
  repeat: 'Gib die neue Passphrase ein zweites Mal ein.',
  repeatDiffers: 'Die beiden Passphrasen sind noch nicht gleich.',
  recoveryCode: 'Gib zuerst den Wiederherstellungscode ein.',
  codeKept: 'Druck den Code zuerst aus, speichere ihn oder schreib ihn auf. Setz dann das Häkchen.',
  pin: {
    digitsOnly: 'Nimm für eine PIN nur Ziffern.',
    tooShort: (digits) => `Eine PIN hat mindestens ${digits} Ziffern.`,
    tooLong: (digits) => `Eine PIN hat höchstens ${digits} Ziffern.`,
  },

  name: 'Gib zuerst einen Namen ein.',
  otherName: 'Das ist schon der Name. Gib zuerst einen anderen ein.',
  role: 'Das ist schon die Rolle. Wähle zuerst eine andere.',
  agreement: 'Setz zuerst das Häkchen für die Einwilligung.',
  backupFile: 'Wähle zuerst die Backup-Datei.',
  emptyFile: 'Diese Datei ist leer. Wähle eine andere.',

  change: 'Du hast noch nichts geändert.',
  changing: 'Einen Moment. Familiar speichert noch die letzte Änderung.',
  ownersOnly: 'Nur ein Hauptmitglied kann das ändern.',

  camera: 'Die Kamera zeigt noch kein Bild.',
  face: 'Wähle zuerst, wer das Gesicht ist.',
  picture: 'Es gibt noch kein Bild. Füge zuerst eines hinzu.',
  look: 'Es gibt noch kein Bild. Schau zuerst in die Kamera.',
  answer: 'Beantworte zuerst die Frage zum Gesicht.',
  saving: 'Einen Moment. Familiar speichert die Bilder.',
  limits: 'Die Karte zeigt Grenzen nur mit echten Abständen und ohne Feinschliff.',
  gain: 'Familiar hat nicht gefunden, dass der Feinschliff hier hilft.',
};
