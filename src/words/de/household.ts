import type { Catalogue } from '../catalogue.ts';
import { oneIn } from '../odds.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

const pictures = (count: number): string => formats.plural(count, { one: '1 Bild', other: `${count} Bilder` });
/** The same after "mit": `2 Bildern`. */
const withPictures = (count: number): string => formats.plural(count, { one: '1 Bild', other: `${count} Bildern` });

/** What opens the faces after a start. */
export const protections: Catalogue['protections'] = {
  keychain: {
    title: 'Schlüsselbund dieses Computers',
    meaning: text`Das System hebt den Schlüssel auf. Nach einem Neustart ist Familiar für Gesichter bereit, sobald du
      dich am Computer anmeldest.`,
  },
  keyFile: {
    title: 'Schlüsseldatei auf diesem Computer',
    meaning: text`Nach einem Neustart ist Familiar für Gesichter bereit. Nur dein Benutzerkonto kann die Datei lesen.
      Wer dieses Konto mit dir teilt oder eine Kopie bekommt, kann sie aber auch lesen.`,
  },
  passphrase: {
    title: 'Nur die Passphrase',
    meaning: text`Nichts auf der Festplatte öffnet die Gesichter. Nach jedem Neustart gibt ein Hauptmitglied einmal die
      Passphrase ein. Dann gehen Gesichter.`,
  },
};

/** Why what should open the faces after a start does not. */
export const deviceObstacles: Catalogue['deviceObstacles'] = {
  keychain: {
    notHere: 'Der Schlüssel liegt im Schlüsselbund dieses Computers. Nur die Desktop-App kommt daran.',
    unavailable: text`Der Schlüssel liegt im Schlüsselbund dieses Computers. Der ist gesperrt, fehlt oder antwortet
      nicht.`,
    keyLost: 'Im Schlüsselbund dieses Computers ist der Schlüssel nicht mehr.',
  },
  keyFile: {
    notHere: 'Der Schlüssel liegt in einer Schlüsseldatei. Dieses Programm nutzt sie nicht.',
    unavailable: 'Familiar kann den Ordner der Schlüsseldatei nicht nutzen.',
    keyLost: 'Die Schlüsseldatei fehlt oder ist beschädigt, oder andere an diesem Computer können sie lesen.',
  },
};

/** Security levels: for whom each is, and what it asks of the household. */
export const levels: Catalogue['levels'] = {
  relaxed: {
    title: 'Locker',
    meaning: 'Für schnelle Anmeldungen, auch bei schlechtem Licht. Fremde kommen leichter herein.',
  },
  balanced: {
    title: 'Ausgewogen',
    meaning: 'Richtig für die meisten Haushalte.',
  },
  strict: {
    title: 'Streng',
    meaning: text`Für Verwandte, die sich ähnlich sehen, oder wenn ihr viel zu schützen habt. Manchmal brauchst du zwei
      Versuche.`,
  },
};

/** Which household the odds are worked out for, and why they differ from one to another. */
const oddsBasis: Catalogue['odds']['basis'] = ({ memberCount, fewestSamples }) => {
  if (memberCount === 0) return 'Noch hat niemand ein Bild. Diese Zahlen gelten für ein Mitglied mit einem Bild.';
  if (memberCount === 1)
    return text`Diese Zahlen gelten für deinen Haushalt aus einem Mitglied mit ${withPictures(fewestSamples)}. Mehr
      Bilder und mehr Mitglieder ändern sie.`;
  return text`Diese Zahlen gelten für deinen Haushalt. ${memberCount} Mitglieder haben Bilder, jedes mindestens
    ${pictures(fewestSamples)}. Bei mehr Mitgliedern muss ein Gesicht genauer passen.`;
};

const origins = { asian: 'asiatische', black: 'schwarze', indian: 'indische', white: 'weiße' } as const;
const plainGroups = { women: 'Frauen', men: 'Männer', children: 'Kinder' } as const;
const groupsOf = (origin: keyof typeof origins) =>
  Object.entries(plainGroups).map(([key, name]) => [`${origin} ${key}`, `${origins[origin]} ${name}`] as const);

/** Strangers of one group, by the names that the calibration has for it; groups with other names are not told of. */
const groupOdds: Catalogue['odds']['groups'] = {
  names: {
    ...plainGroups,
    ...Object.fromEntries((Object.keys(origins) as (keyof typeof origins)[]).flatMap(groupsOf)),
  },
  caption: 'Wie oft Fremde als jemand aus derselben Gruppe hereinkommen, mit einem Bild von jeder Person',
  among: (name) => `Bei der Gruppe „${name}“`,
  highest: (name) => `Bei der Gruppe „${name}“, dem höchsten Wert aller Gruppen von Erwachsenen`,
  atMost: (told) => {
    if (told.kind === 'never') return odds.inWords(told);
    return `höchstens ${odds.inWords(told)}`;
  },
  basis: (people) =>
    text`Diese Zahlen kommen aus öffentlichen Fotos von ${formats.whole(people)} Personen, von jeder ein Bild. Andere
      haben diese Personen in Gruppen eingeteilt. Mit einer Webcam haben wir keine Gruppe getestet. Bei Gruppen mit
      wenigen Personen kann der wahre Wert niedriger sein.`,
  children: text`Kinder sehen für Familiar ähnlicher aus als Erwachsene. Darum muss das Gesicht eines Kindes genauer
    passen. Kinder verändern sich auch schneller. Am meisten helfen drei Bilder von jedem Kind, eines davon aus diesem
    Jahr. Auf der Stufe „Streng“ verwechselt Familiar sie am wenigsten.`,
};

/** How often somebody is let in or refused. */
export const odds: Catalogue['odds'] = {
  oneIn: (rate) => formats.whole(oneIn(rate)),
  inWords: (told) => {
    if (told.kind === 'never') return 'in den Tests nie';
    return told.kind === 'timesInTen'
      ? `${told.times} von 10 Mal`
      : `einmal in ${formats.whole(told.many)} Vergleichen`;
  },
  basis: oddsBasis,
  groups: groupOdds,
  who: { stranger: 'Jemand Fremdes kommt herein', you: 'Du kommst nicht herein' },
  relatives: {
    sisters: 'Eine Schwester kommt als du herein',
    brothers: 'Ein Bruder kommt als du herein',
    'brother and sister': 'Ein Bruder oder eine Schwester vom anderen Geschlecht kommt als du herein',
    'parent and child': 'Ein Elternteil oder Kind kommt als du herein',
  },
};

const lookalikeAdvice: Catalogue['lookalikes']['advice'] = {
  addPictures: 'Füge Bilder von beiden in verschiedenem Licht hinzu, damit Familiar den Unterschied sieht.',
  stricterLevel: 'Eine strengere Stufe in den Einstellungen hält sie besser auseinander.',
  passphrase: 'Statt zu raten, fragt Familiar bei ihnen vielleicht nach der Passphrase.',
};

/** Two members who look too much alike, and what helps. */
export const lookalikes: Catalogue['lookalikes'] = {
  advice: lookalikeAdvice,
  pair: ({ names, advice }) => `${names[0]} und ${names[1]} sehen für Familiar ähnlich aus. ${lookalikeAdvice[advice]}`,
};
