import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['attempts'];
type Settings = Parameters<Messages['kept']>[0];

const gone = 'Jemand, der nicht mehr zum Haushalt gehört,';

/** What became of an attempt, by its outcome. `name` is null for somebody who has left. */
const happened: Readonly<Record<keyof Messages['outcomes'], (name: string | null) => string>> = {
  match: (name) => `${name ?? gone} kam mit dem Gesicht herein`,
  passphrase: (name) => `${name ?? 'Jemand'} kam mit der Passphrase herein`,
  noMatch: () => 'Gesicht nicht erkannt',
  ambiguous: () => 'Gesicht nicht eindeutig',
  notLive: () => 'Bekanntes Gesicht, vielleicht nur ein Foto',
  wrongPassphrase: () => 'Jemand hat eine falsche Passphrase eingegeben',
  pin: (name) => `${name ?? gone} kam mit einer PIN herein`,
  wrongPin: (name) =>
    name === null ? 'Jemand hat eine falsche PIN eingegeben' : `Jemand hat für ${name} eine falsche PIN eingegeben`,
  confirmed: (name) => `${name ?? gone} hat es für ein anderes Programm bestätigt`,
  declined: () => 'Ein anderes Programm wollte ein Gesicht sehen, und jemand hat Nein gesagt',
  unanswered: (name) =>
    name === null
      ? 'Ein anderes Programm hat nach einem Gesicht gefragt und keine Antwort bekommen'
      : `Familiar hat ${name} erkannt, aber ein anderes Programm hat keine Antwort bekommen`,
  recovery: (name) => `${name ?? gone} hat den Wiederherstellungscode benutzt und eine neue Passphrase gewählt`,
};

/** How long the picture of an attempt is kept. */
const kept: Readonly<Record<Settings['attemptFaces'], (days: number) => string>> = {
  none: () => 'Familiar behält keine Bilder dieser Versuche. Aus einem Fehlversuch kann es also nichts lernen.',
  refused: (days) =>
    formats.plural(days, {
      one: text`Klappt eine Anmeldung mit dem Gesicht nicht, behält Familiar das Gesicht einen Tag lang, verschlüsselt.
        Dann löscht es das Bild.`,
      other: text`Klappt eine Anmeldung mit dem Gesicht nicht, behält Familiar das Gesicht ${days} Tage lang,
        verschlüsselt. Dann löscht es das Bild.`,
    }),
  all: (days) =>
    formats.plural(days, {
      one: text`Ob eine Anmeldung klappt oder nicht, Familiar behält das Gesicht einen Tag lang, verschlüsselt. Dann
        löscht es das Bild.`,
      other: text`Ob eine Anmeldung klappt oder nicht, Familiar behält das Gesicht ${days} Tage lang, verschlüsselt.
        Dann löscht es das Bild.`,
    }),
};

/** Attempts to sign in, wherever they are told of. */
export const attempts: Messages = {
  outcomes: {
    match: 'Mit Gesicht angemeldet',
    passphrase: 'Mit Passphrase angemeldet',
    noMatch: 'Nicht erkannt',
    ambiguous: 'Nicht eindeutig',
    notLive: 'Vielleicht ein Foto',
    wrongPassphrase: 'Falsche Passphrase',
    pin: 'Mit PIN angemeldet',
    wrongPin: 'Falsche PIN',
    confirmed: 'Für ein Programm bestätigt',
    declined: 'Für ein Programm abgelehnt',
    unanswered: 'Keine Antwort für ein Programm',
    recovery: 'Wiederherstellungscode',
  },
  closeness: { clear: 'Passt genau', near: 'Passt', almost: 'Knapp daneben', far: 'Passt nicht' },

  happened: ({ outcome, memberName }) => happened[outcome](memberName),

  kept: ({ attemptFaces, attemptFaceDays }) => kept[attemptFaces](attemptFaceDays),

  verdict: {
    disowned: 'Jemand anderes',
    claimed: (name) => (name === null ? 'Daraus gelernt' : `Daraus gelernt als ${name}`),
  },

  details: {
    asker: 'Gefragt von',
    reason: 'Wofür',
    more: 'Details',
    nearest: 'Nächstes Mitglied',
    took: 'Dauer',
    seconds: (seconds) => `${formats.decimal(seconds, 1)} Sekunden`,
    minutes: (minutes) => formats.plural(minutes, { one: '1 Minute', other: `${minutes} Minuten` }),
    lead: 'Vorsprung vor dem nächsten Mitglied',
    leadOf: (margin) => formats.decimal(margin, 3),
    leadByTuning: (margin) =>
      `${formats.decimal(margin, 3)}. Der Feinschliff hat entschieden, obwohl ein anderes Mitglied näher lag.`,
  },
};
