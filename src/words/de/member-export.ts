import { consentVersions } from '#contract/consent.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { consent } from './consent.ts';

/** The texts in the file of everything that Familiar holds about a member. */
export const memberExport: Catalogue['memberExport'] = {
  readMe: (hasNumbers) => [
    'Diese Datei enthält alles, was Familiar über diese Person speichert.',
    'In member.json stehen der Name, die Rolle und die Daten.',
    'In pictures/ ist jedes Bild dieser Person. In pictures.json steht, was Familiar daran gemessen hat.',
    text`In der Mitte jedes Bildes ist ein Quadrat mit dem Gesicht. Das Bild ist \`shows\`-mal so breit und so hoch
      wie dieses Quadrat. Punkte im Gesicht (landmarks) sind Bruchteile davon.`,
    text`Ein Bild, dessen Name auf -wide endet, zeigt auch Haare und Schultern. Familiar zeigt es auf seinen
      Bildschirmen. Nicht jedes Bild hat eines.`,
    text`In attempts.json stehen die Anmeldungen dieser Person und die Fehlversuche, bei denen sie gesagt hat: „Das war
      ich“.`,
    text`In attempts/ sind die Gesichter dieser Versuche, solange der Haushalt sie behält. Gesichter, die als jemand
      anderes markiert sind, und die anderer Fehlversuche sind nicht dabei, weil sie vielleicht jemand anderen zeigen.`,
    text`In consent.txt steht, wozu diese Person oder jemand mit Sorgerecht Ja gesagt hat, wann und mit welchen
      Worten.`,
    hasNumbers
      ? 'In pictures.json stehen auch die Zahlen, die Familiar aus jedem Bild berechnet hat.'
      : text`Familiar erkennt das Gesicht an Zahlen, die es aus jedem Bild berechnet. Sie sind nicht in dieser Datei,
        weil sie nie den Teil von Familiar verlassen, der entscheidet. Die Befehlszeile exportiert sie: familiar export
        --with-numbers.`,
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
        ? ['(Diese Version von Familiar hat diesen Text nicht.)']
        : consent[known].map((point) => `${point.title}: ${point.text}`);
    },
  },
};
