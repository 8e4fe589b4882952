import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';

/** What stands around every screen: the bar, undoing, and what lies over a screen. */
export const shell: Catalogue['shell'] = {
  starting: 'Familiar startet',
  noAnswer: 'Familiar antwortet nicht',
  hidden: 'Verborgen, solange noch jemand zuschaut. Es kommt wieder, wenn du allein bist.',
  unseen: (why) => `${why}. Familiar sieht nicht, dass du da bist, und sperrt vielleicht den Bildschirm.`,

  places: {
    label: 'Hauptmenü',
    home: 'Start',
    people: 'Leute',
    map: 'Karte',
    activity: 'Aktivität',
    settings: 'Einstellungen',
  },
  skip: 'Zum Inhalt springen',
  lock: 'Sperren',

  keyboard: {
    title: 'Tastenkürzel',
    everywhere: {
      title: 'Überall',
      lines: [
        { keys: '?', meaning: 'Diese Liste zeigen' },
        { keys: 'Strg+Z', meaning: 'Letzte Änderung rückgängig machen' },
        { keys: 'Tab', meaning: 'Zum nächsten Knopf oder Feld gehen' },
        { keys: 'Escape', meaning: 'Einen Dialog oder ein Menü schließen' },
      ],
    },
    pictures: {
      title: 'Bilder einer Person',
      lines: [
        { keys: 'Pfeile', meaning: 'Das nächste Bild auswählen' },
        { keys: 'Strg+Pfeile', meaning: 'Zu einem Bild gehen und die Auswahl behalten' },
        { keys: 'Leertaste', meaning: 'Ein Bild behalten und dann andere dazunehmen oder weglassen' },
        { keys: 'Umschalt+Pfeile', meaning: 'Eine Reihe von Bildern auswählen' },
        { keys: 'Strg+A', meaning: 'Alle auswählen' },
        { keys: 'Eingabe', meaning: 'Details zeigen' },
        { keys: 'Entf', meaning: 'Die ausgewählten Bilder entfernen' },
      ],
    },
    map: {
      title: 'Karte',
      lines: [
        { keys: 'Pfeile', meaning: 'Von Gesicht zu Gesicht gehen' },
        { keys: 'Eingabe', meaning: 'Ein Gesicht auswählen, dann ein zweites zum Vergleichen' },
        { keys: '+ und −', meaning: 'Vergrößern und verkleinern' },
        { keys: '0', meaning: 'Alles zeigen' },
        { keys: 'Umschalt+Pfeile', meaning: 'Die Karte verschieben' },
      ],
    },
  },
  messages: 'Mitteilungen',

  undo: {
    title: 'Was du rückgängig machen kannst',
    open: (count) =>
      formats.plural(count, {
        one: '1 Änderung rückgängig machen',
        other: `Eine von ${count} Änderungen rückgängig machen`,
      }),
    until: (time, minutesLeft) => `${time} · noch ${minutesLeft} min rückgängig zu machen, wenn du nicht sperrst`,
    one: (change) => `Rückgängig machen: ${change}`,
    byKey: 'Strg+Z macht die neueste Änderung rückgängig.',
    undone: 'Rückgängig gemacht',
    tooLate: 'Das kannst du nicht mehr rückgängig machen',
  },
};
