import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Distances, and what they are between. */
export const distances: Catalogue['distances'] = {
  toPerson: text`Der Abstand zu einer Person ist der Durchschnitt aus dem Abstand zu ihrem typischen Bild und dem zu
    ihrem nächsten. Er zählt mehr, wenn viele Fremde dieser Person ähnlich sehen.`,
  toPicture: text`Das ist der Abstand zwischen zwei Bildern. Beim Abstand zu einer Person zählen alle ihre Bilder. Darum
    ist er etwas anders.`,

  toOwn: (distance, name) =>
    distance === null
      ? `Von ${name} gibt es kein anderes aktives Bild zum Vergleichen.`
      : `${formats.decimal(distance, 2)} zu den anderen Bildern von ${name}.`,
  toNearestOther: (nearest) => {
    if (nearest === null) return 'Sonst hat noch niemand im Haushalt ein Gesicht.';
    const [score, threshold] = [formats.decimal(nearest.score, 2), formats.decimal(nearest.threshold, 2)];
    return `${score} zu ${nearest.name}, dem nächsten anderen Mitglied. Ab ${threshold} gäbe es eine Verwechslung.`;
  },
};
