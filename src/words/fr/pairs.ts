import type { Catalogue } from '../catalogue.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

type Pairs = Catalogue['pairs'];
type Names = Parameters<Pairs['names']>[0];
type State = Parameters<Pairs['inWords']>[1];

const two = (distance: number): string => formats.decimal(distance, 2);
const both = ([first, second]: Names): string => `${first} et ${second}`;

const states: Readonly<Record<State, string>> = { clear: 'bien à part', near: 'proches', close: 'trop proches' };

/** A pair in figures. */
function sentence({ smallest, typical, threshold }: Parameters<Pairs['sentence']>[0]): string {
  const gap = two(Math.abs(smallest - threshold));
  const side = smallest <= threshold ? `${gap} sous la limite` : `${gap} au-dessus de la limite`;
  return `Au plus près ${two(smallest)}, soit ${side}. En général ${two(typical)}.`;
}

/** A pair in words alone. */
const inWords: Readonly<Record<State, (names: Names) => string>> = {
  clear: (names) => `Familiar distingue facilement ${both(names)}.`,
  near: (names) => `${both(names)} se ressemblent. Familiar hésitera parfois entre les deux.`,
  close: (names) => `${both(names)} se ressemblent trop. Familiar peut les confondre.`,
};

/** How many other pairs need a look, after the worst one. */
function others(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' Une autre paire est à vérifier.' : ` ${count} autres paires sont à vérifier.`;
}

/** How near any two members come to each other. */
export const pairs: Pairs = {
  title: 'Paires',
  lead: 'Voyez si Familiar distingue bien les personnes de votre foyer, deux par deux.',
  empty: 'Dès que deux personnes ont des photos, vous voyez ici si Familiar les distingue bien.',
  someMember: 'Un membre',
  otherMember: 'un membre',
  names: both,
  sentence,
  inWords: (names, state) => inWords[state](names),
  allClear: (count) =>
    count === 1 ? 'Familiar distingue facilement les deux.' : 'Familiar distingue facilement tout le monde.',
  worst: (names, state, more) => `${both(names)} sont ${states[state]}.${others(more)}`,
  states,
  misfiled: (owner, other, count) =>
    formats.plural(count, {
      one: `Une photo ${de(owner)} ressemble à ${other}. Déplacez-la.`,
      other: `${count} photos ${de(owner)} ressemblent à ${other}. Déplacez-les.`,
    }),

  lookalikes: {
    title: 'Qui ressemble à qui',
    most: ([name, other]) => `${name} ressemble surtout à ${other}.`,
    eachOther: ([first, second]) => `${first} et ${second} se ressemblent le plus.`,
  },

  form: { label: 'Présentation', matrix: 'Grille', list: 'Liste' },
  matrix: {
    caption: 'Si Familiar distingue bien deux personnes',
    samePerson: 'même personne',
    cell: (names, state) => `${both(names)} : ${states[state]}`,
    own: (name, distance) => `Les photos ${de(name)} sont en général à ${distance} les unes des autres.`,
    noOwn: '–',
    key: 'Couleurs',
    withinOwn: 'la même personne',
  },
  list: {
    scale: 'Les distances vont de 0 à 2. Sous la limite, Familiar peut confondre deux personnes.',
    pair: 'Paire',
    nearest: 'Au plus près',
    typical: 'En général',
    limit: 'Limite',
    meaning: 'En mots',
  },
  details: {
    nearestTo: (name, other) => `${name}, la photo la plus proche ${de(other)}`,
    faces: 'Ces deux photos se ressemblent le plus.',
    compare: 'Comparer les deux photos',
    picturesOf: (name) => `Photos ${de(name)}`,
    stricterLevel: 'Que ferait un niveau plus strict ?',
    tuning: 'Familiar peut-il apprendre à les distinguer ?',
  },
};
