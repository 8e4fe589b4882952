import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** Browser mode: its terminal, and its pages for people with a wrong or used link. */
export const web: Catalogue['web'] = {
  asked: 'du hast es so gewollt',
  runs: (reason) => `Familiar läuft im Browser-Modus: ${reason}.`,
  address: (url) =>
    `Öffne diese Adresse in einem Browser auf diesem Computer. Sie geht einmal, zwei Minuten lang:\n${url}`,
  notFound: text`Wenn dein Browser diese Adresse nicht findet, beende Familiar und starte es mit --plain-address neu.
    Safari braucht das vielleicht.`,
  plainAddress: text`Mit --plain-address zeigt dein Browser das Cookie von Familiar auch anderen Programmen dieses
    Computers, die du darin öffnest. Ein Programm, das diese Adresse vorher nutzte, hat dort vielleicht etwas
    hinterlassen.`,
  shutOut: text`Familiar hat einen anderen Browser hereingelassen. Den vorigen hat es ausgesperrt, und es ist gesperrt.
    Wenn du das nicht warst, drück die Eingabetaste und öffne die neue Adresse. Das sperrt den anderen Browser aus.`,
  ownEmbedder: (folder) =>
    text`Familiar nutzt das Netz für Gesichter in ${folder}, wie --embedder es sagt. Programmcode liest dessen Datei in
      einem eigenen Prozess, aber mit deinen Rechten. Mach nur weiter, wenn du der Herkunft vertraust.`,
  keys: 'Die Eingabetaste holt eine neue Adresse. Strg+C beendet Familiar.',
  cannotStart: (detail) => `Familiar konnte nicht starten: ${detail}`,
  pages: {
    language: 'de',
    title: 'Familiar',
    wrongAddress: 'Das ist nicht die Adresse von Familiar. Öffne die Adresse, die Familiar gezeigt hat.',
    otherPage: text`Eine andere Seite wollte Familiar öffnen. Öffne einen neuen Tab und gib die Adresse ein, die
      Familiar gezeigt hat.`,
    opens: 'Familiar öffnet sich.',
    usedLink: text`Dieser Link ist schon benutzt oder älter als zwei Minuten. Jeder geht einmal. Drück die Eingabetaste
      in dem Terminal, in dem Familiar läuft, und öffne die neue Adresse. Wenn jemand anderes diesen Link benutzt hat,
      sperrt ihn das aus.`,
    notLetIn: text`Familiar hat diesen Browser nicht hereingelassen, oder seitdem ist ein anderer drin. Drück die
      Eingabetaste in dem Terminal, in dem Familiar läuft, und öffne die neue Adresse.`,
    onlyGet: 'Öffne diese Adresse in einem Browser.',
    nothingToSend: 'Hier kannst du nichts senden. Öffne die Adresse von Familiar.',
    nothingHere: 'Unter dieser Adresse gibt es nichts. Öffne die von Familiar.',
  },
};
