import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** The section of the settings about the desktop app. */
export const desktopSettings: Catalogue['settings']['sections']['desktop'] = {
  title: 'Die App auf diesem Computer',
  onClose: 'Wenn du das Fenster schließt',
  closings: { ask: 'Fragen', keep: 'Familiar weiterlaufen lassen', quit: 'Familiar beenden' },
  inTray: text`Ohne sein Fenster wartet Familiar in der Leiste am Bildschirmrand, und die Kamera ist aus. Du bleibst
    angemeldet, bis Familiar von selbst sperrt. Um sofort zu sperren, wähle „Jetzt sperren“ in seinem Menü.`,
  noTray: text`Auf diesem Computer hat Familiar kein Symbol am Bildschirmrand. Um das Fenster zurückzuholen, starte
    Familiar noch einmal. Bis dahin ist die Kamera aus, und Familiar sperrt weiter von selbst.`,
  atLogin: 'Wenn du dich an diesem Computer anmeldest',
  loginStarts: {
    no: 'Familiar nicht starten',
    shown: 'Familiar mit Fenster starten',
    hidden: 'Familiar ohne Fenster starten',
  },
  shownWithoutTray: 'Hier gibt es kein Symbol am Bildschirmrand. Darum startet Familiar mit Fenster.',
  shortcut: {
    label: 'Tasten, die Familiar von überall sperren',
    none: 'Keine Tasten',
    choose: 'Tasten wählen',
    press: 'Drück jetzt die Tasten oder Escape',
    hint: text`Halte zwei oder mehr von Strg, Alt, Umschalt und der Windows- oder Befehlstaste. Drück dann einen
      Buchstaben, eine Ziffer oder eine Funktionstaste.`,
    remove: 'Tasten entfernen',
    names: { Control: 'Strg', Alt: 'Alt', Shift: 'Umschalt', Super: 'Super' },
    troubles: {
      taken: 'Ein anderes Programm nutzt diese Tasten schon. Wähle andere.',
      unsure: text`Dieser Desktop (Wayland) entscheidet, welche Tasten ein Programm im Hintergrund bekommt. Probier sie
        aus. Vielleicht gehen sie nur, solange Familiar vorn ist.`,
    },
  },
  tellsRefusals: 'Mir sagen, wenn eine Anmeldung fehlschlägt',
  tellsSignIns: 'Mir sagen, wenn sich jemand anmeldet und das Fenster nicht vorn ist',
  notificationsNameNobody: 'Diese Meldungen zeigen keinen Namen und kein Bild.',
};
