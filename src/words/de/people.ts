import type { EnrolmentPose } from '#contract/face.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['people'];

const toTheSide: Readonly<Record<EnrolmentPose, string>> = {
  front: 'geradeaus',
  left: 'nach links',
  right: 'nach rechts',
  up: 'nach oben',
  down: 'nach unten',
};

/** How many pictures are in use, and how many of them are turned too far to count as a look. */
const counted: Messages['coverage']['counted'] = (inUse, far) => {
  const pictures = formats.plural(inUse, {
    one: 'Hier zählt das eine aktive Bild',
    other: `Hier zählen die ${inUse} aktiven Bilder`,
  });
  if (far === 0) return `${pictures}.`;
  return formats.plural(far, {
    one: `${pictures}. Eines davon ist zu weit weggedreht und zählt nicht als Blickrichtung.`,
    other: `${pictures}. ${far} davon sind zu weit weggedreht und zählen nicht als Blickrichtung.`,
  });
};

/** Everyone in the household, one of them, and what can be done with them. */
export const people: Messages = {
  title: 'Leute',
  meaning: 'Wer zum Haushalt gehört.',
  you: 'Du',
  setAside: (pictures, count) => `${pictures}, ${count} beiseitegelegt`,
  search: 'Nach Namen suchen',
  nobodyFound: (letters) => `Niemand heißt „${letters}“.`,
  portrait: {
    change: 'Porträt ändern',
    title: (name) => `Porträt von ${name}`,
    hint: 'Wähle das Bild, das als Porträt dienen soll.',
  },
  notSignedInYet: 'Noch nie angemeldet',
  lastSignedIn: (moment) => `Zuletzt angemeldet ${moment}`,
  since: (line, day) => `${line} · dabei seit ${day}`,
  gone: 'Diese Person gehört nicht mehr zum Haushalt.',
  addPhotos: 'Fotos hinzufügen',
  addPictures: 'Bilder hinzufügen',
  more: 'Mehr',
  pictures: 'Bilder',
  noPictures: (name) => `Noch keine Bilder. Füge eines hinzu, damit ${name} sich mit dem Gesicht anmelden kann.`,

  name: 'Name',
  add: { title: 'Jemanden hinzufügen', verb: 'Hinzufügen', next: 'Weiter zur Kamera' },
  rename: { menu: 'Umbenennen', title: (name) => `${name} umbenennen`, verb: 'Umbenennen' },
  role: {
    verb: 'Rolle ändern',
    title: (name) => `Was ${name} darf`,
    changed: {
      owner: (name) => `${name} ist jetzt: Hauptmitglied`,
      member: (name) => `${name} ist jetzt: Mitglied`,
      child: (name) => `${name} ist jetzt: Kind`,
    },
  },
  consent: {
    menu: 'Einwilligung',
    title: (name) => `Wozu ${name} Ja gesagt hat`,
    given: {
      self: (name, day) => `${name} hat diesem Text zugestimmt. Die Einwilligung gilt seit ${day}.`,
      guardian: (name, day) =>
        `Wer das Sorgerecht hat, hat für ${name} diesem Text zugestimmt. Die Einwilligung gilt seit ${day}.`,
    },
    isEarlier: (name) =>
      text`${name} hat zu einem früheren Text Ja gesagt. Darum behält Familiar von ${name} keine größeren Bilder mit
        Haaren und Schultern. Lest den neuen Text zusammen.`,
    askOwner: text`Dieser Text ist neuer als der, dem du zugestimmt hast. Bitte zum Zustimmen ein Hauptmitglied, ihn auf
      deiner Seite zu öffnen.`,
    verb: 'Zustimmen',
    agreed: (name) => `${name} hat dem neuen Text zugestimmt`,
  },
  remove: {
    menu: 'Aus dem Haushalt entfernen',
    title: (name) => `${name} entfernen?`,
    verb: 'Entfernen',
  },

  coverage: {
    title: 'Was die Bilder zeigen',
    none: 'Noch keine Blickrichtung ist dabei.',
    all: 'Jede Blickrichtung ist dabei.',
    missing: (looks) => `Es fehlt ein Blick ${formats.all(looks.map((look) => toTheSide[look]))}.`,
    counted,
    addMissing: 'Fehlende Bilder hinzufügen',
    looks: 'Blickrichtungen',
    light: 'Licht',
    lighting: { dark: 'Dunkel', even: 'Gleichmäßig', bright: 'Hell' },
    face: 'Gesicht',
    bare: 'Unverdeckt',
    hidden: 'Teils verdeckt',
    noneOfIt: 'keines',
  },
};
