import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';

/** The page while Familiar cannot be reached, and once it never will be again. */
export const noConnection: Catalogue['noConnection'] = {
  states: {
    lost: {
      title: 'Familiar antwortet nicht',
      advice: text`Die Kamera ist aus. Diese Seite hat vergessen, was du eingegeben hast. Sie versucht es von selbst
        weiter. Sobald Familiar antwortet, kannst du weitermachen.`,
    },
    ended: {
      title: 'Familiar ist beendet',
      advice: 'Die Kamera ist aus, und diese Seite hat alles vergessen. Schließ diesen Tab.',
    },
    shutOut: {
      title: 'Familiar hat einen anderen Browser hereingelassen',
      advice: 'Das sperrt alle älteren Tabs aus, auch diesen. Die Kamera ist aus. Schließ diesen Tab.',
    },
  },
  whatNow: {
    lost: rich`Wenn Familiar beendet ist, schließ diesen Tab. Um es neu zu starten, tipp in seinem Ordner
      denselben Befehl ein wie beim letzten Mal, zum Beispiel ${mark('code', 'npm start')}.`,
    ended: rich`Um es neu zu starten, tipp im Ordner von Familiar denselben Befehl ein wie beim letzten Mal, zum
      Beispiel ${mark('code', 'npm start')}. Öffne dann die Adresse, die dort erscheint.`,
    shutOut: rich`Warst du das nicht? Drück ${mark('code', 'Enter')} in dem Terminal, in dem Familiar läuft. Öffne dann
      die Adresse, die dort erscheint. Das sperrt den anderen Browser aus.`,
  },
};
