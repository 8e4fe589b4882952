import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** What the desktop app says outside of its page: its boxes, its tray, its notifications. */
export const desktop: Catalogue['desktop'] = {
  cannotStart: 'Familiar kann nicht starten',
  cannotGoOn: 'Familiar kann nicht weitermachen',
  fault: 'In Familiar ist etwas schiefgegangen. Starte es in einem Terminal, um mehr zu sehen.',
  refusedSwitch: (name) => text`Familiar startet nicht mit --${name}. Andere könnten damit mitlesen oder sich als du
    ausgeben.`,

  tray: {
    state: {
      firstRun: 'Noch nicht eingerichtet',
      sealed: 'Wartet auf die Passphrase',
      locked: 'Gesperrt',
      signedIn: (name) => `${name} ist angemeldet`,
    },
    open: 'Familiar öffnen',
    lock: 'Jetzt sperren',
    quit: 'Familiar beenden',
  },

  closing: {
    question: 'Soll Familiar ohne Fenster weiterlaufen?',
    detail: text`Es wartet dann am Bildschirmrand, mit ausgeschalteter Kamera. Öffne es von dort oder starte Familiar
      noch einmal. Ein Hauptmitglied kann das in den Einstellungen ändern.`,
    keep: 'Weiterlaufen lassen',
    quit: 'Familiar beenden',
  },

  notifications: {
    refused: {
      title: 'Familiar hat jemanden abgewiesen',
      body: 'Jemand wollte sich anmelden und kam nicht herein.',
    },
    signedIn: {
      title: 'Jemand hat sich angemeldet',
      body: 'Familiar hat jemanden hereingelassen, während das Fenster zu war.',
    },
  },

  loginEntry: 'Startet Familiar, wenn du dich anmeldest',
};
