import type { sessionReasons } from '#contract/failures/session.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

/** How long a pause lasts; never rounded down. */
function duration(seconds: number): string {
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} Minuten`;
  return formats.plural(seconds, { one: '1 Sekunde', other: `${seconds} Sekunden` });
}

const harderToGuess = 'Wähle eine, die schwerer zu erraten ist.';

/** Signing in by what somebody knows: passphrase, PIN and recovery code. */
export const sessionFailures = {
  passphraseWrong: text`Das ist nicht die Passphrase. Prüfe Großbuchstaben und Tastaturbelegung und versuch es noch
    einmal.`,
  passphrasePaused: ({ seconds }) => `Zu viele falsche Passphrasen. Versuch es in ${duration(seconds)} noch einmal.`,
  recoveryCodeMistyped: text`Das ist kein Wiederherstellungscode. Ein Zeichen ist falsch oder fehlt. Vergleiche ihn mit
    deiner Kopie.`,
  recoveryCodeOld: text`Das ist nicht der neueste Wiederherstellungscode. Ältere gehen nicht mehr. Gib den neuesten
    ein.`,
  pinWrong: 'Dieser Name und diese PIN gehören nicht zusammen. Prüfe beides und versuch es noch einmal.',
  ownPinWrong: 'Das ist nicht deine PIN. Prüfe sie und versuch es noch einmal.',
  pinPaused: ({ seconds }) => `Zu viele falsche PINs. Versuch es in ${duration(seconds)} noch einmal.`,
  pinOff: 'Zu viele falsche PINs. Die Passphrase des Hauptmitglieds schaltet PINs wieder ein.',
  pinOfOther: 'Nur die Person selbst kann ihre PIN wählen. Das geht, wenn sie angemeldet ist.',
  pinTooShort: ({ least }) => `Eine PIN braucht mindestens ${least} Ziffern. Nimm noch welche dazu.`,
  pinCounts: `Diese PIN zählt hoch oder runter. ${harderToGuess}`,
  pinRepeats: `Diese PIN wiederholt sich. ${harderToGuess}`,
  pinPattern: `Diese PIN folgt einem Muster. ${harderToGuess}`,
  pinCommon: `Viele Leute nutzen diese PIN. ${harderToGuess}`,
  pinDate: `Diese PIN sieht aus wie ein Datum. ${harderToGuess}`,
  askedOver: 'Das andere Programm wartet nicht mehr auf eine Antwort.',
  sessionChanged: text`Inzwischen hat sich jemand angemeldet oder den Bildschirm gesperrt. Versuch es noch einmal.`,
} satisfies SentencesOf<keyof typeof sessionReasons>;
