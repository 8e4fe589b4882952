import type { gateReasons } from '#contract/failures/gate.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Calls that are refused before a handler sees them, or that reach nobody. */
export const gateFailures = {
  internal: text`In Familiar ist etwas schiefgegangen. Versuch es noch einmal. Wenn das nicht hilft, starte Familiar
    neu.`,
  unknownCall: 'Familiar kennt diesen Aufruf nicht.',
  inputNotValid: ({ call, place, detail }) => {
    const fault = detail ?? 'Die Form stimmt nicht.';
    return `Die Eingabe von ${call} ist nicht gültig: ${place === '' ? fault : `${place}: ${fault}`}`;
  },
  notAllowed: 'Das darfst du jetzt nicht tun. Melde dich neu an oder bitte ein Hauptmitglied.',
  strangeWindow: 'Das darf nur das Fenster von Familiar.',
  notAnswering: 'Familiar antwortet nicht. Sieh nach, ob es noch läuft. Versuch es dann noch einmal.',
  notLetIn: text`Familiar hat diesen Browser nicht hereingelassen. Drück die Eingabetaste in dem Terminal, in dem
    Familiar läuft. Öffne dann die Adresse, die dort erscheint.`,
  tooLargeToSend: 'Das ist zu groß für Familiar. Wähle eine kleinere Datei.',
  cannotBeSent: 'Das lässt sich nicht an Familiar senden. Lade die Seite neu und versuch es noch einmal.',
  licencesUnreadable: text`Familiar kann die Liste der Lizenzen nicht lesen. Du findest sie auch in der Datei
    NOTICES.md, die zu Familiar gehört.`,
} satisfies SentencesOf<keyof typeof gateReasons>;
