import { consentVersions } from '#contract/consent.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { consent } from './consent.ts';

/** The texts in the file of everything that Familiar holds about a member. */
export const memberExport: Catalogue['memberExport'] = {
  readMe: (hasNumbers) => [
    'Alles, was Familiar über diese Person gespeichert hat.',
    text`member.json: Name, Rolle, Daten. pictures/: jedes gespeicherte Bild; was Familiar daran gemessen hat, steht in
      pictures.json.`,
    text`Ein Bild zeigt mehr als nur das Gesicht in seiner Mitte: zu jeder Seite das \`shows\`-Fache. Die Punkte im
      Gesicht sind Bruchteile des Gesichts allein.`,
    text`Ein Bild, dessen Name auf -wide endet, zeigt auch Haare und Schultern. Es steht auf den Bildschirmen von
      Familiar für diese Person. Nicht jedes Bild hat eines.`,
    text`attempts.json: die Anmeldungen dieser Person und die Fehlversuche, zu denen sie gesagt hat, dass sie es war.`,
    text`attempts/: die Gesichter davon, solange der Haushalt sie behält. Von Versuchen, die als jemand anderes markiert
      sind, und von allen anderen`,
    'Fehlversuchen ist kein Gesicht dabei: Es könnte jemand anderen zeigen.',
    'consent.txt: wozu diese Person Ja gesagt hat, wann und mit welchen Worten.',
    hasNumbers
      ? 'In pictures.json stehen auch die Zahlen, die Familiar aus jedem Bild berechnet hat.'
      : text`Die Zahlen, an denen Familiar das Gesicht erkennt, sind nicht in dieser Datei. Sie verlassen nie den Teil
        von Familiar, der entscheidet. Die Befehlszeile exportiert auch sie: familiar export --with-numbers.`,
  ],

  receipt: {
    title: 'Nachweis der Einwilligung',
    agreed: ({ by, version }, name, at) =>
      by === 'self'
        ? `${name} hat am ${at} der Fassung ${version} zugestimmt:`
        : `Für ${name} hat am ${at} eine sorgeberechtigte Person der Fassung ${version} zugestimmt:`,
    wording: (version) => {
      const known = consentVersions.find((one) => one === version);
      return known === undefined
        ? ['(Dieser Text gehört nicht zu dieser Version von Familiar.)']
        : consent[known].map((point) => `${point.title}: ${point.text}`);
    },
  },
};
