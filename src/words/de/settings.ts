import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';
import { licences } from './licences.ts';
import { settingsSections } from './settings-sections.ts';

/** The settings: their overview, their pages, and what is said on all of them. */
export const settings: Catalogue['settings'] = {
  title: 'Einstellungen',
  navLabel: 'Seiten der Einstellungen',
  overview: 'Alle Einstellungen',
  wanted: { label: 'Oft gebraucht', pin: 'Deine PIN', backup: 'Backup erstellen', camera: 'Kamera wählen' },
  pages: {
    security: { title: 'Sicherheit', line: 'Wie sicher Familiar sein muss, Lebenszeichen und wann es sperrt.' },
    'sign-in': {
      title: 'Anmeldung',
      line: 'Deine PIN, mehrere Personen vor dem Sperrbildschirm und Lernen aus Anmeldungen.',
    },
    people: {
      title: 'Leute und Datenschutz',
      line: 'Der Name des Haushalts, deine Daten und welche Bilder Familiar behält.',
    },
    camera: { title: 'Kamera', line: 'Welche Kamera Familiar nutzt, wann es hinschaut und wie es ihr Bild zeigt.' },
    backups: {
      title: 'Backups und Schlüssel',
      line: 'Backups, die Passphrase, der Wiederherstellungscode und Neustarts.',
    },
    app: { title: 'App', line: 'Aussehen, Ton, Sprache, die App auf diesem Computer und alles über Familiar.' },
  },
  search: {
    label: 'Einstellungen durchsuchen',
    placeholder: 'PIN, Kamera, Backup …',
    found: (count) =>
      formats.plural(count, { one: '1 Einstellung gefunden', other: `${count} Einstellungen gefunden` }),
    nothing: 'Nichts gefunden. Versuch ein anderes Wort.',
    also: {
      locking: 'Timeout, Zeit, automatisch, abmelden, ausloggen',
      pin: 'Passwort, Kennwort, Zahlencode, Login, einloggen',
      keys: 'Passwort, Kennwort, vergessen, zurücksetzen',
      'own-data': 'Daten, gespeichert, herunterladen, Datenschutz',
      'attempt-faces': 'löschen, Verlauf, Datenschutz, gespeichert',
      about: 'Daten, gespeichert, löschen, Datenschutz, Version',
      appearance: 'Dunkelmodus, Farben, Deutsch',
      'which-camera': 'Webcam, Objektiv',
      'signs-of-life': 'Lebenderkennung, Foto, Fälschung',
      level: 'Strenge, Schwelle',
      hint: 'Fundsache, Notiz',
      unseen: 'entfernen, löschen, Person',
    },
    outside: {
      removePerson: {
        title: 'Jemanden entfernen',

        also: 'Person entfernen, löschen, Mitglied, Bilder',
      },
    },
  },
  saved: 'Gespeichert',
  unsaved: {
    title: 'Du hast ungespeicherte Änderungen.',
    meaning: 'Sie gehen verloren, wenn Familiar sperrt.',
    save: 'Speichern',
    discard: 'Verwerfen',
  },
  leave: {
    title: 'Erst deine Änderungen speichern?',
    meaning: 'Du hast auf dieser Seite Einstellungen geändert und noch nicht gespeichert.',
    stay: 'Hierbleiben',
    discard: 'Änderungen verwerfen',
    save: 'Speichern und weiter',
  },
  never: 'Nie',
  details: 'Details',
  sections: settingsSections,
  licences,
};
