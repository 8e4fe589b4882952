import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** What the desktop app says outside of its page: its boxes, its tray, its notifications. */
export const desktop: Catalogue['desktop'] = {
  cannotStart: 'Familiar kann nicht starten',
  cannotGoOn: 'Familiar kann nicht weitermachen',
  fault: 'In Familiar ist etwas schiefgegangen. Starte es neu. In einem Terminal sagt es dir mehr.',
  refusedSwitch: (name) => text`Familiar startet nicht mit --${name}. Andere könnten dich damit beobachten oder sich für
    dich ausgeben.`,

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
    detail: text`Familiar wartet dann am Bildschirmrand, und die Kamera ist aus. Um das Fenster zurückzuholen, öffne es
      von dort oder starte Familiar noch einmal. Ein Hauptmitglied kann das in den Einstellungen ändern.`,
    keep: 'Weiterlaufen lassen',
    quit: 'Familiar beenden',
  },

  notifications: {
    refused: {
      title: 'Eine Anmeldung ist fehlgeschlagen',
      body: 'Jemand wollte sich anmelden. Familiar hat niemanden hereingelassen.',
    },
    signedIn: {
      title: 'Jemand hat sich angemeldet',
      body: 'Familiar hat jemanden hereingelassen, während sein Fenster nicht vorn war.',
    },
  },

  loginEntry: 'Startet Familiar, wenn du dich anmeldest',
};
