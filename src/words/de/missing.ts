import type { Catalogue } from '../catalogue.ts';

/** Why something cannot be pressed or changed now: what is still to be done. */
export const missing: Catalogue['missing'] = {
  passphrase: 'Gib zuerst die Passphrase ein.',
  newPassphrase: (characters) => `Wähle zuerst eine Passphrase mit mindestens ${characters} Zeichen.`,
  repeat: 'Gib die neue Passphrase zuerst noch einmal ein.',
  repeatDiffers: 'Die beiden Passphrasen sind noch nicht gleich.',
  recoveryCode: 'Gib zuerst den Wiederherstellungscode ein.',
  codeKept: 'Druck den Code zuerst aus, speichere ihn oder schreib ihn auf. Setz dann das Häkchen.',
  pin: {
    digitsOnly: 'Eine PIN hat nur Ziffern.',
    tooShort: (digits) => `Eine PIN hat mindestens ${digits} Ziffern.`,
    tooLong: (digits) => `Eine PIN hat höchstens ${digits} Ziffern.`,
  },

  name: 'Gib zuerst einen Namen ein.',
  otherName: 'Der Name ist schon so. Gib zuerst einen anderen ein.',
  role: 'Das ist schon die Rolle. Wähle zuerst eine andere.',
  agreement: 'Ohne Einwilligung geht es nicht. Setz zuerst das Häkchen.',
  backupFile: 'Wähle zuerst die Backup-Datei.',
  emptyFile: 'Diese Datei ist leer. Wähle eine andere.',

  change: 'Noch ist nichts geändert.',
  changing: 'Einen Moment, die letzte Änderung läuft noch.',
  ownersOnly: 'Das ändert nur ein Hauptmitglied.',

  camera: 'Die Kamera zeigt noch kein Bild.',
  face: 'Wähle zuerst, wem ein Gesicht gehört.',
  picture: 'Noch ist kein Bild dazugekommen.',
  look: 'Noch ist kein Bild aufgenommen.',
  answer: 'Sag zuerst, was mit dem Gesicht passieren soll.',
  saving: 'Einen Moment, Familiar speichert die Bilder.',
  limits: 'Grenzen gibt es nur, wenn die Karte echte Abstände ohne Feinschliff zeigt.',
  gain: 'Hier hat sich nicht gezeigt, dass es hilft.',
};
