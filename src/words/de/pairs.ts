import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['pairs'];
type Names = Parameters<Messages['names']>[0];
type State = keyof Messages['states'];

const two = (distance: number): string => formats.decimal(distance, 2);
const both = ([first, second]: Names): string => `${first} und ${second}`;

const states: Readonly<Record<State, string>> = { clear: 'weit auseinander', near: 'nah', close: 'zu nah' };

/** The same after the names of two. */
const lie: Readonly<Record<State, string>> = {
  clear: 'liegen weit auseinander',
  near: 'liegen nah beieinander',
  close: 'liegen zu nah beieinander',
};

/** A pair in figures. */
const sentence: Messages['sentence'] = ({ smallest, typical, threshold }) => {
  const gap = two(Math.abs(smallest - threshold));
  const side = smallest <= threshold ? `${gap} unter der Grenze` : `${gap} über der Grenze`;
  return `Am nächsten ${two(smallest)}, das ist ${side}. Typisch ${two(typical)}.`;
};

/** A pair in words alone. */
const inWords: Readonly<Record<State, (names: Names) => string>> = {
  clear: (names) => `Familiar kann ${both(names)} leicht auseinanderhalten.`,
  near: (names) => `${both(names)} liegen nah beieinander. Familiar kann sie vielleicht nicht immer auseinanderhalten.`,
  close: (names) => `${both(names)} liegen zu nah beieinander. Familiar kann sie verwechseln.`,
};

/** How many other pairs need a look, after the worst one. */
function others(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' Sieh dir noch ein Paar an.' : ` Sieh dir noch ${count} Paare an.`;
}

/** How near any two members come to each other. */
export const pairs: Messages = {
  title: 'Paare',
  lead: 'Wie gut Familiar je zwei Personen in deinem Haushalt auseinanderhält.',
  empty: 'Sobald zwei Personen Bilder haben, siehst du hier, wie gut Familiar sie auseinanderhält.',
  someMember: 'Ein Mitglied',
  otherMember: 'ein Mitglied',
  names: both,
  sentence,
  inWords: (names, state) => inWords[state](names),
  allClear: (count) =>
    count === 1 ? 'Familiar kann die beiden leicht auseinanderhalten.' : 'Familiar kann alle leicht auseinanderhalten.',
  misfiled: (owner, other, count) =>
    formats.plural(count, {
      one: `Ein Bild von ${owner} sieht aus wie ${other}. Verschieb es.`,
      other: `${count} Bilder von ${owner} sehen aus wie ${other}. Verschieb sie.`,
    }),
  worst: (names, state, more) => `${both(names)} ${lie[state]}.${others(more)}`,
  states,

  lookalikes: {
    title: 'Wer wem ähnlich sieht',
    most: ([name, other]) => `${name} sieht am meisten aus wie ${other}.`,
    eachOther: ([first, second]) => `${first} und ${second} sehen sich am ähnlichsten.`,
  },

  form: { label: 'Gezeigt als', matrix: 'Raster', list: 'Liste' },
  matrix: {
    caption: 'Wie gut Familiar je zwei Personen auseinanderhält',
    samePerson: 'dieselbe Person',
    cell: (names, state) => `${both(names)}: ${states[state]}`,
    own: (name, distance) => `Die Bilder von ${name} haben untereinander einen typischen Abstand von ${distance}.`,
    noOwn: '–',
    key: 'Farben',
    withinOwn: 'dieselbe Person',
  },
  list: {
    scale: 'Abstände gehen von 0 bis 2. Unter der Grenze kann Familiar zwei Personen verwechseln.',
    pair: 'Paar',
    nearest: 'Am nächsten',
    typical: 'Typisch',
    limit: 'Grenze',
    meaning: 'In Worten',
  },
  details: {
    nearestTo: (name, other) => `${name}, das Bild, das am meisten aussieht wie ${other}`,
    faces: 'Diese zwei Bilder sind sich am ähnlichsten.',
    compare: 'Beide Bilder vergleichen',
    picturesOf: (name) => `Bilder von ${name}`,
    stricterLevel: 'Was würde eine strengere Stufe tun?',
    tuning: 'Könnte Familiar lernen, sie auseinanderzuhalten?',
  },
};
