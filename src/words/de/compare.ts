import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['compare'];

const two = (distance: number): string => formats.decimal(distance, 2);
const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** What the distance and the limit mean, in figures. */
const figures: Messages['figures'] = ({ verdict, distance, threshold, margin }) => {
  const gap = two(Math.abs(distance - threshold));
  const side =
    distance <= threshold ? `Der Abstand liegt ${gap} unter der Grenze.` : `Der Abstand liegt ${gap} über der Grenze.`;
  return verdict === 'near' ? `${side} Um sicher zu sein, braucht Familiar einen Vorsprung von ${two(margin)}.` : side;
};

const hint = 'Auch ein Lächeln oder ein gedrehter Kopf ändert das. Familiar achtet auf viel mehr.';
const turn = (degrees: number, way: string): string => `${degrees}° ${way}`;

/** Two faces side by side. */
export const compare: Messages = {
  title: 'Zwei Gesichter vergleichen',
  lead: 'Wähle zwei Bilder und sieh, ob Familiar sie für dieselbe Person hält und warum.',
  chooseBoth: 'Wähle oben ein erstes und ein zweites Gesicht.',
  chooseOther: 'Wähle noch ein Gesicht für den Vergleich.',
  samePicture: 'Das ist zweimal dasselbe Bild. Wähle ein anderes für den Vergleich.',
  nobody: 'Noch hat niemand ein Bild. Es gibt also nichts zu vergleichen.',
  onlyOne: (name) =>
    `Bisher hat nur ${name} Bilder. Du kannst zwei davon vergleichen oder eines mit dem Bild einer Anmeldung.`,

  picker: {
    first: 'Erstes Gesicht',
    second: 'Zweites Gesicht',
    pictures: (label) => `${label}: Bilder`,
    attempts: 'Anmeldungen mit Bild',
    none: 'Hier gibt es kein Bild zum Auswählen.',
    attempt: (attempt, moment) => `${attempt} ${moment}`,
  },

  verdicts: {
    same: 'Sieht aus wie dieselbe Person',
    near: 'Schwer zu sagen',
    different: 'Sieht aus wie zwei Personen',
  },
  meanings: {
    same: 'Familiar würde diese zwei Gesichter für eine Person halten.',
    near: 'Familiar ist bei diesen zwei Bildern unsicher. Ein anderes Bild könnte die Antwort ändern.',
    different: 'Familiar würde keines dieser Gesichter für das andere halten.',
  },
  figures,
  strangers: {
    rarest: 'Von einer Million Paaren fremder Menschen ist sich nicht einmal eines so nah.',
    nearlyAll: 'Fast alle Paare fremder Menschen sind sich so nah oder näher.',
    in100: (count) =>
      formats.plural(count, {
        one: 'Von 100 Paaren fremder Menschen ist sich 1 so nah oder näher.',
        other: `Von 100 Paaren fremder Menschen sind sich ${count} so nah oder näher.`,
      }),
    oneIn: (count) => `Eines von ${count} Paaren fremder Menschen ist sich so nah oder näher.`,
  },
  unrecognised: 'Niemand erkannt',
  drawLandmarks: 'Linien des Gesichts zeigen',

  pictures: {
    title: 'Die Bilder',
    unknown: 'Familiar weiß nicht, wie eines dieser Bilder entstanden ist.',
    alike: 'Beide Bilder sind etwa gleich gut.',
    first: 'Erstes',
    second: 'Zweites',
    light: 'Licht',
    sharpness: 'Schärfe',
    size: 'Größe (Augenabstand)',
    covered: 'Verdeckt',
    turned: 'Gedreht',
    nodded: 'Geneigt',
    brightness: {
      dark: (luma) => `dunkel (${luma})`,
      even: (luma) => `gleichmäßig (${luma})`,
      bright: (luma) => `hell (${luma})`,
    },
    percent,
    pixels: (px) => `${px}\u00a0px`,
    straight: 'geradeaus',
    left: (degrees) => turn(degrees, 'nach links'),
    right: (degrees) => turn(degrees, 'nach rechts'),
    up: (degrees) => turn(degrees, 'nach oben'),
    down: (degrees) => turn(degrees, 'nach unten'),
    notes: {
      light: 'Sehr unterschiedliches Licht',
      blurred: 'Eines ist unscharf',
      small: 'Eines ist klein',
      covered: 'Eines ist teilweise verdeckt',
      sides: 'Von verschiedenen Seiten gesehen',
      heights: 'Aus verschiedenen Höhen gesehen',
    },
  },

  features: {
    title: 'Teile des Gesichts',
    names: { brows: 'Augenbrauen', eyes: 'Augen', nose: 'Nase', mouth: 'Mund', jaw: 'Kiefer' },
    unknown: 'Familiar kann die Teile dieser zwei Gesichter nicht vergleichen.',
    alike: `Alle Teile des Gesichts sitzen fast an denselben Stellen. ${hint}`,
    differs: (region) => `Am meisten unterscheidet sich dieser Teil: ${compare.features.names[region]}. ${hint}`,
    percent,
    scale: 'Prozent des Augenabstands',
  },
};
