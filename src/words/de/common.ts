import type { Catalogue } from '../catalogue.ts';

/** What buttons and titles say on many screens. */
export const common: Catalogue['common'] = {
  appName: 'Familiar',
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  dismiss: 'Ausblenden',
  keep: 'Behalten',
  tryAgain: 'Noch einmal versuchen',
  undo: 'Rückgängig',
  chooseFile: 'Datei auswählen',
  noFileChosen: 'Noch keine Datei ausgewählt',
  showPassphrase: 'Passphrase zeigen',
  hidePassphrase: 'Passphrase verbergen',
  showDigits: 'Ziffern zeigen',
  hideDigits: 'Ziffern verbergen',
  capsLock: 'Die Feststelltaste ist an.',
  unseen: {
    spaceBefore: 'Sie fängt mit einem Leerzeichen an, und das zählt.',
    spaceAfter: 'Sie hört mit einem Leerzeichen auf, und das zählt.',
    spacesAround: 'Sie fängt mit einem Leerzeichen an und hört mit einem auf. Beide zählen.',
    other: 'Darin ist etwas, das du nicht sehen kannst, zum Beispiel ein Tabulator. Es zählt mit.',
    full: 'Länger kann eine Passphrase nicht sein.',
    lineBreak: 'Du hast mehr als eine Zeile eingefügt. Familiar hat die Zeilen verbunden.',
  },
  unseenName: '(kein sichtbarer Name)',
  named: (name) => name,
  windowTitle: (screen) => `${screen} – Familiar`,
};
