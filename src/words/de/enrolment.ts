import type { Catalogue } from '../catalogue.ts';
import { camera } from './camera.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';

type Messages = Catalogue['enrolment'];

const views = (count: number): string =>
  formats.plural(count, { one: '1 Blickrichtung', other: `${count} Blickrichtungen` });

/** What to do next. Left and right are the person's own, which in a mirrored picture are the screen's too. */
const prompts: Messages['prompts'] = {
  showFace: 'Bring dein Gesicht in das Oval',
  onePersonOnly: 'Bitte nur eine Person auf einmal',
  unusable: camera.problems.unusable.title,
  tooFar: 'Komm näher',
  tooClose: gates.tooClose.title,
  offCentre: 'Rück in die Mitte des Ovals',
  turnedAway: 'Dreh dich etwas zurück',
  tooDark: 'Es ist zu dunkel. Mach ein Licht an',
  tooBright: 'Es ist zu hell. Dreh dich vom Licht weg',
  blurred: 'Halt einen Moment still',
  halfLit: 'Eine Seite deines Gesichts ist im Dunkeln. Dreh dich zum Licht',
  ratherDark: 'Es ist recht dunkel. Mach eine Lampe an oder schau zum Fenster',
  covered: gates.covered.title,
  eyesClosed: gates.eyesClosed.title,
  front: 'Schau gerade in die Kamera',
  left: 'Dreh den Kopf etwas nach links',
  right: 'Dreh den Kopf etwas nach rechts',
  up: 'Heb das Kinn etwas',
  down: 'Senk das Kinn etwas',
  goRound: 'Dreh den Kopf langsam einmal rundherum',
  byItself: 'Beweg dich langsam. Das Bild kommt von selbst',
  skipRest: 'Du kannst jetzt speichern oder weitermachen',
  tooSimilar: 'So ein Bild hat Familiar schon. Beweg dich etwas oder ändere das Licht',
  someoneElse: 'Das sieht aus wie jemand anderes',
  resemblesOther: 'Das sieht eher aus wie ein anderes Mitglied. Bitte ein Hauptmitglied, dieses Bild hinzuzufügen',
  done: 'Alles fertig',
};

/** Getting Familiar to know a member, by camera or from photos. */
export const enrolment: Messages = {
  windowTitle: (name) => `${name} kennenlernen`,
  title: (name) => `Familiar lernt ${name} kennen`,
  titleForYou: 'Familiar lernt dich kennen',
  ways: { label: 'Woher die Bilder kommen', camera: 'Kamera', photos: 'Fotos' },

  leave: {
    keeping: (name, stored) =>
      formats.plural(stored, {
        one: `Zurück zu ${name}, das Bild behalten`,
        other: `Zurück zu ${name}, die ${stored} Bilder behalten`,
      }),
    cancel: 'Abbrechen',
    notNow: 'Nicht jetzt',
  },

  looks: { front: 'Gerade', left: 'Links', right: 'Rechts', up: 'Oben', down: 'Unten' },
  looksLabel: 'Blickrichtungen',
  captured: 'da',
  missing: 'fehlt',
  prompts,
  waking: 'Kamera startet',
  count: (captured, all) =>
    formats.plural(all, {
      one: `${captured} von 1 Blickrichtung`,
      other: `${captured} von ${all} Blickrichtungen`,
    }),
  spoken: (next, count) => `${next}. ${count}.`,
  hints: {
    dark: 'Es ist recht dunkel. Mit mehr Licht werden die Bilder besser.',
    bright: 'Das Licht ist sehr stark. Dreh dich weg, dann werden die Bilder besser.',
    soft: 'Das Bild ist etwas unscharf. Halt still oder putz die Linse.',
  },
  questions: {
    isHere: (name) => `Sitzt ${name} jetzt hier?`,
    noneBefore: 'Vorher nimmt Familiar kein Bild auf.',
    here: (name) => `${name} ist da`,
    isThis: (name) => (name === null ? 'Bist du das?' : `Ist das ${name}?`),
    isLookAlike: (other, name) =>
      `Das sieht aus wie ${other}. ${name === null ? 'Bist du das?' : `Sitzt ${name} hier?`}`,
    lookAlikeHelp: (name) =>
      name === null
        ? 'Wenn nicht, setz dich erst hin und fang dann neu an. Noch ist nichts gespeichert.'
        : `Wenn nicht, setzt sich erst ${name} hin, dann fang neu an. Noch ist nichts gespeichert.`,
    lookAlike: (other, name) =>
      name === null ? `Ja, ich sehe ${other} ähnlich` : `Ja, ${name} sieht ${other} ähnlich`,
    ofTwo: (name) => `Wenn ${name} erst jetzt hier sitzt, fang neu an. Noch ist nichts gespeichert.`,
  },
  useItAnyway: 'Trotzdem nehmen',
  retryCamera: 'Kamera noch einmal versuchen',
  finish: 'Speichern',
  finishWith: (looks) => `Mit ${views(looks)} speichern`,
  startOver: 'Neu anfangen',
  startOverWith: (name) => `Neu anfangen mit ${name}`,
  waiting: (looks) =>
    formats.plural(looks, {
      one: 'Ein Bild der Kamera ist noch nicht gespeichert. Du findest es unter „Kamera“.',
      other: `${looks} Bilder der Kamera sind noch nicht gespeichert. Du findest sie unter „Kamera“.`,
    }),
  leaving: {
    title: (looks) =>
      formats.plural(looks, { one: 'Das neue Bild verwerfen?', other: `Die ${looks} neuen Bilder verwerfen?` }),
    consequence: (looks) =>
      formats.plural(looks, {
        one: 'Es ist noch nicht gespeichert. Wenn du jetzt gehst, ist es weg.',
        other: 'Sie sind noch nicht gespeichert. Wenn du jetzt gehst, sind sie weg.',
      }),
    stay: 'Weitermachen',
    verb: 'Verwerfen',
  },

  progress: {
    allThere: 'Noch ist nichts gespeichert. Drück zum Schluss „Speichern“.',
    onlyMissing: 'Nur noch diese Blickrichtung fehlt.',
    oneIsEnough: 'Zum Anmelden reicht eine Blickrichtung. Mit mehr wird es sicherer.',
    moreHelp: 'Mit dem Gesicht kannst du dich schon anmelden. Jede weitere Blickrichtung macht es sicherer.',
    canStop: 'Mit mehr Blickrichtungen wird die Anmeldung sicherer. Du kannst sie auch später hinzufügen.',
  },

  enrolled: {
    windowTitle: 'Gespeichert',
    title: (name) => `Familiar kennt jetzt ${name}`,
    meaning: (added) =>
      formats.plural(added, { one: 'Ein Bild ist dazugekommen.', other: `${added} Bilder sind dazugekommen.` }),
    tryIt: 'Jetzt ausprobieren',
    seePictures: 'Bilder ansehen',
    goHome: 'Zur Startseite',
  },
};
