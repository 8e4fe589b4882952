import { type AnswerTexts, answerWords, type EventTexts, eventWords } from '../answer-words.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What programs are answered. */
const answers: AnswerTexts = {
  confirmed: {
    clear: (name) => `${name}: bestätigt, eindeutig.`,
    close: (name) => `${name}: bestätigt.`,
  },
  refused: {
    declined: 'Nicht bestätigt: Die Person hat Nein gesagt.',
    notRecognised: 'Nicht bestätigt: Familiar hat das Gesicht nicht erkannt.',
  },
  undecided: {
    notAllowed: text`Familiar lässt andere Programme nicht fragen. Ein Hauptmitglied kann das in den Einstellungen
      unter „Anmeldung“, „Andere Programme“ erlauben.`,
    noHousehold: 'Es gibt noch keinen Haushalt. Richte zuerst einen in Familiar ein.',
    sealed: 'Familiar ist noch nicht offen. Gib dort zuerst die Passphrase ein.',
    busy: 'Familiar hat gerade eine andere Frage. Versuch es gleich noch einmal.',
    tooOften: 'Programme haben zu oft gefragt. Warte eine Minute und versuch es dann noch einmal.',
    unknownMember: 'Niemand im Haushalt heißt so.',
    nobodyEnrolled: 'Es gibt kein Gesicht zum Vergleichen. Füge zuerst in Familiar ein Gesicht hinzu.',
    lockedOut: 'Familiar hat zu oft ein Gesicht nicht erkannt. Es macht Pause. Versuch es später noch einmal.',
    noScreen: 'Familiar ist in keinem Browser offen. Öffne es und versuch es dann noch einmal.',
    faceNotEnough: text`Hier reicht das Gesicht eines Hauptmitglieds allein nicht. Ein Hauptmitglied kann das in
      den Einstellungen unter „Sicherheit“ ändern.`,
    timeout: 'Niemand hat rechtzeitig geantwortet.',
    closing: 'Jemand hat Familiar geschlossen.',
  },
  fault: {
    version: 'Familiar und dieses Programm haben verschiedene Versionen. Aktualisiere die ältere.',
    malformed: 'Familiar hat die Frage nicht verstanden.',
    tooLong: 'Die Frage ist zu lang.',
    tooSlow: 'Die Frage kam zu langsam an.',
  },
};

/** What programs that watch are told, as a person reads it. */
const events: EventTexts = {
  signedIn: (name) => `${name} ist angemeldet`,
  locked: (name) => `${name} ist abgemeldet`,
  left: (name) => `${name} ist weg`,
  came: (name) => `${name} ist wieder da`,
  unknown: () => 'jemand, den Familiar nicht kennt',
};

/** What other programs ask, and what they are told. */
export const asking: Catalogue['asking'] = {
  description: 'das laufende Familiar fragen, wer vor diesem Computer sitzt, und es mit dem Gesicht bestätigen lassen',
  /** A question of another program, as it is shown to who sits at the screen. */
  question: {
    title: (program) => (program === null ? 'Ein anderes Programm fragt' : `Das Programm „${program}“ fragt`),
    wants: (name) =>
      name === null
        ? 'Es will wissen, ob jemand aus diesem Haushalt am Computer ist.'
        : `Es will wissen, ob ${name} am Computer ist.`,
    itSays: 'Es sagt, wofür:',
    meaning: text`Familiar schaut erst, wenn du den Knopf drückst. Du meldest dich damit nicht bei Familiar an. Das
      Programm erfährt deinen Namen und wie sicher Familiar ist.`,
    ownersCannot: text`Hier reicht das Gesicht eines Hauptmitglieds allein nicht. Darum kann kein Hauptmitglied
      bestätigen.`,
    timeLeft: 'Verbleibende Zeit',
    secondsLeft: (count) => formats.plural(count, { one: 'Noch 1 Sekunde', other: `Noch ${count} Sekunden` }),
    look: 'Schau mich an',
    decline: 'Nein',
  },
  /** The end of a look that confirmed somebody; all else is said as at the lock screen. */
  confirmed: (name) => ({ title: `${name} hat bestätigt`, advice: 'Das Programm weiß jetzt Bescheid.' }),
  /** The end of a look at an owner whose face alone is not enough. */
  notEnough: {
    title: 'Erkannt, aber nicht bestätigt',
    advice: text`Hier reicht das Gesicht eines Hauptmitglieds allein nicht. Das Programm weiß nichts. Ein Hauptmitglied
      kann das in den Einstellungen unter „Sicherheit“ ändern.`,
  },
  watch: 'eine Zeile schreiben, wenn sich jemand anmeldet, weggeht oder zurückkommt',
  options: {
    member: 'nur dieses Mitglied zählt (sonst: jedes)',
    reason: 'wofür es ist; Familiar zeigt es der Person',
    timeout: 'so viele Sekunden auf eine Antwort warten',
  },
  exitCodes: text`Rückgabewerte: 0 bestätigt, 1 nicht bestätigt, 2 falsch benutzt, 3 nicht entschieden, 4 Familiar
    antwortet nicht.`,
  badTimeout: (least, most) => `Die Zeit muss eine Zahl von ${least} bis ${most} sein.`,
  badReason: (most) => `Der Grund muss ein Text mit höchstens ${most} Zeichen sein.`,
  badMember: 'Dieser Name ist zu lang.',
  notRunning: text`Familiar antwortet nicht. Starte es und lass ein Hauptmitglied Fragen erlauben: in den
    Einstellungen unter „Anmeldung“, „Andere Programme“.`,
  /** What a question came to. */
  answer: answerWords(answers),
  /** An event with the time of day. */
  event: eventWords(events),
};
