import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Faces of people who were refused several times and are no members. */
export const unknownFaces: Catalogue['unknownFaces'] = {
  title: 'Unbekannte Gesichter',
  meaning: 'Menschen, die Familiar mindestens zweimal abgewiesen hat.',
  isOff: text`Familiar vergleicht unbekannte Gesichter nicht miteinander. Du kannst das in den Einstellungen
    einschalten.`,
  settings: 'Einstellungen öffnen',
  nobody: 'Familiar hat keinen Unbekannten zweimal abgewiesen. Passiert das, siehst du das Gesicht hier.',
  mayBeWrong: 'Familiar fasst ähnliche Gesichter zusammen. Es kann sich irren, vor allem bei Verwandten.',
  damaged: (count) =>
    formats.plural(count, {
      one: 'Familiar konnte 1 Gesicht nicht lesen.',
      other: `Familiar konnte ${count} Gesichter nicht lesen.`,
    }),
  notShown: (count) => `Ausgeblendet (${count})`,

  unknown: 'Unbekannt',
  maybe: (name) => `Vielleicht ${name}`,
  alt: 'Das Gesicht dieser Person',
  tried: (times, inWeek) => {
    if (inWeek === times) return `${times} Versuche in den letzten 7 Tagen`;
    return inWeek === 0 ? `${times} Versuche` : `${times} Versuche, davon ${inWeek} in den letzten 7 Tagen`;
  },
  lastSeen: (moment) => `Zuletzt ${moment}`,

  giveName: 'Namen geben',
  changeName: 'Umbenennen',
  isMember: (name) => `Das ist ${name}`,
  isSomeMember: 'Das ist ein Mitglied',
  add: 'In den Haushalt aufnehmen',
  ignore: 'Ausblenden',
  ignored: 'Diese Person ist ausgeblendet',
  showAgain: 'Wieder zeigen',
  more: 'Mehr',

  naming: {
    title: 'Wer ist das?',
    label: 'Name',
    hint: text`Zum Beispiel „Der Postbote“. Nur Hauptmitglieder sehen den Namen. Familiar behält ihn mit den Gesichtern
      und löscht ihn mit dem letzten.`,
    verb: 'Speichern',
  },
  belonging: {
    title: 'Wer ist das?',
    choose: 'Mitglied',
    joins: (name) => text`Familiar nimmt die guten Bilder zu den Bildern von ${name} und vergleicht ab jetzt damit. Du
      kannst das rückgängig machen.`,
    verb: 'Bilder hinzufügen',
    added: (count, name) =>
      formats.plural(count, {
        one: `1 Bild für ${name} hinzugefügt`,
        other: `${count} Bilder für ${name} hinzugefügt`,
      }),
  },
  erasing: {
    verb: 'Gesichter löschen',
    title: 'Diese Gesichter löschen?',
    meaning: text`Familiar löscht die Bilder dieser Person, die daraus berechneten Zahlen und den Namen von der
      Festplatte. Die Versuche bleiben in der Liste. Du kannst das nicht rückgängig machen.`,
    yes: 'Löschen',
    erased: 'Die Gesichter sind gelöscht',
  },

  aside: {
    nobody: 'Familiar hat keinen Unbekannten zweimal abgewiesen.',
    one: (times) => `Familiar hat dieselbe unbekannte Person ${times}-mal abgewiesen.`,
    several: (people) => `Familiar hat ${people} Unbekannte mehr als einmal abgewiesen.`,
    open: 'Gesichter ansehen',
  },
};
