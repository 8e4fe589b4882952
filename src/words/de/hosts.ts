import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** Browser mode: its terminal, and its pages for people who came the wrong way. */
export const web: Catalogue['web'] = {
  asked: 'so gewünscht',
  runs: (reason) => `Familiar läuft im Browser-Modus: ${reason}.`,
  address: (url) =>
    `Öffne diese Adresse in einem Browser auf diesem Computer. Sie geht einmal, zwei Minuten lang:\n${url}`,
  notFound: text`Wenn dein Browser diese Adresse nicht findet, zum Beispiel Safari, beende Familiar und starte es mit
    --plain-address neu.`,
  plainAddress: text`Mit --plain-address zeigt dein Browser das Cookie von Familiar auch anderen Programmen dieses
    Computers, die du darin öffnest. Und ein Programm, das diese Adresse vorher hatte, hat dort vielleicht etwas
    hinterlassen.`,
  shutOut: text`Ein anderer Browser ist jetzt drin. Der vorige ist ausgesperrt, und Familiar ist gesperrt. Wenn du das
    nicht warst, öffne eine neue Adresse. Das sperrt den anderen aus.`,
  ownEmbedder: (folder) =>
    text`Familiar berechnet Gesichter mit dem Netz in ${folder}, wie --embedder es sagt. Programmcode liest dessen Datei
      in einem eigenen Prozess, aber mit deinen Rechten. Mach nur weiter, wenn du der Herkunft vertraust.`,
  keys: 'Eingabetaste: neue Adresse. Strg+C: Familiar beenden.',
  cannotStart: (detail) => `Familiar konnte nicht starten: ${detail}`,
  pages: {
    language: 'de',
    title: 'Familiar',
    wrongAddress: 'Diese Adresse führt nicht hierher. Öffne die Adresse, die Familiar gezeigt hat.',
    otherPage: text`Eine andere Seite wollte Familiar öffnen. Öffne die Adresse, die Familiar gezeigt hat, in einem
      neuen Tab.`,
    opens: 'Familiar öffnet sich.',
    usedLink: text`Dieser Link ist schon benutzt oder älter als zwei Minuten. Jeder geht einmal. Hol dir in dem
      Terminal, in dem Familiar läuft, einen neuen, oder starte Familiar neu. Das sperrt den Browser aus, der diesen
      benutzt hat.`,
    notLetIn: text`Familiar hat diesen Browser nicht hereingelassen, oder seitdem ist ein anderer drin. Öffne die
      Adresse, die Familiar gezeigt hat. Wenn sie schon benutzt ist, hol dir in dem Terminal, in dem Familiar läuft,
      eine neue.`,
    onlyGet: 'Öffne diese Adresse in einem Browser.',
    nothingToSend: 'Hier gibt es nichts zu senden.',
    nothingHere: 'Unter dieser Adresse gibt es nichts.',
  },
};
