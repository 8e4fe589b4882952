import type { pairs as english } from '../en/pairs.ts';
import type { SameShape } from '../text.ts';
import { formats } from './formats.ts';

type Pairs = SameShape<typeof english>;
type Names = Parameters<Pairs['names']>[0];
type States = Pairs['states'];

const two = (distance: number): string => formats.decimal(distance, 2);
const both = ([first, second]: Names): string => formats.all([first, second]);

const states: States = { clear: 'se distinguen bien', near: 'se parecen', close: 'se parecen demasiado' };

/** A pair in figures. */
const sentence: Pairs['sentence'] = ({ smallest, typical, threshold }) => {
  const gap = two(Math.abs(smallest - threshold));
  const side = smallest <= threshold ? `${gap} por debajo del límite` : `${gap} por encima del límite`;
  return `La distancia menor es ${two(smallest)}, que está ${side}. Lo normal es ${two(typical)}.`;
};

/** A pair in words alone. */
const inWords: Readonly<Record<keyof States, (names: Names) => string>> = {
  clear: ([first, second]) => `Familiar distingue sin problema a ${first} de ${second}.`,
  near: (names) => `${both(names)} se parecen. Puede que Familiar no siempre distinga bien.`,
  close: (names) => `${both(names)} se parecen demasiado. Familiar puede tomar una cara por la otra.`,
};

/** How many other pairs need a look, after the worst one. */
function others(count: number): string {
  if (count === 0) return '';
  return formats.plural(count, {
    one: ' También conviene mirar otra pareja.',
    other: ` También conviene mirar otras ${count} parejas.`,
  });
}

/** How near any two members come to each other. */
export const pairs: Pairs = {
  title: 'Parejas',
  lead: 'Mira si Familiar distingue bien a las personas de tu hogar, de dos en dos.',
  empty: 'Cuando dos personas tengan fotos, verás aquí si Familiar las distingue bien.',
  someMember: 'Un miembro',
  otherMember: 'un miembro',
  names: both,
  sentence,
  inWords: (names, state) => inWords[state](names),
  allClear: (count) =>
    count === 1 ? 'Familiar distingue bien a las dos personas.' : 'Familiar distingue bien a todas las personas.',
  worst: (names, state, more) => `${both(names)} ${states[state]}.${others(more)}`,
  misfiled: (owner, other, count) =>
    formats.plural(count, {
      one: `Una foto de ${owner} se parece a ${other}. Muévela.`,
      other: `${count} fotos de ${owner} se parecen a ${other}. Muévelas.`,
    }),
  states,

  lookalikes: {
    title: 'Quién se parece a quién',
    most: ([name, other]) => `${name} se parece sobre todo a ${other}.`,
    eachOther: (names) => `${both(names)} son quienes más se parecen entre sí.`,
  },

  form: { label: 'Mostrar como', matrix: 'Cuadro', list: 'Lista' },
  matrix: {
    caption: 'Si Familiar distingue bien a las personas, de dos en dos',
    samePerson: 'misma persona',
    cell: (names, state) => `${both(names)}: ${states[state]}`,
    own: (name, distance) => `Lo normal entre las fotos de ${name} es una distancia de ${distance}.`,
    noOwn: '–',
    key: 'Colores',
    withinOwn: 'la misma persona',
  },
  list: {
    scale: 'Las distancias van de 0 a 2. Por debajo del límite, Familiar puede confundir a dos personas.',
    pair: 'Pareja',
    nearest: 'Más cerca',
    typical: 'Lo normal',
    limit: 'Límite',
    meaning: 'En palabras',
  },
  details: {
    nearestTo: (name, other) => `${name}, la foto que más se parece a ${other}`,
    faces: 'Estas dos fotos son las que más se parecen.',
    compare: 'Comparar las dos fotos',
    picturesOf: (name) => `Fotos de ${name}`,
    stricterLevel: '¿Qué haría un nivel más estricto?',
    tuning: '¿Podría Familiar aprender a distinguir estas caras?',
  },
};
