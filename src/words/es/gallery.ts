import type { gallery as english } from '../en/gallery.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type Gallery = SameShape<typeof english>;
type Flags = Gallery['flags'];
type Flagged = Parameters<Flags['reasons']['pullsTowardsOther']>[0];

const someoneElse = 'otra persona';
const apart = (distance: number): string => formats.decimal(distance, 2);
const looksLike = (other: string | null): string => `Se parece a ${other ?? someoneElse}`;

/** A flag in a word or two, as it stands on a tile. `other` is null for somebody who has left. */
const flags: Flags['titles'] = {
  pullsTowardsOther: looksLike,
  outlier: () => 'Distinta de las demás',
  duplicate: () => 'Repetida',
  blurred: () => 'Borrosa',
  tooDark: () => 'Muy oscura',
  tooBright: () => 'Demasiada luz',
  covered: () => 'Cara tapada',
  small: () => 'Pequeña',
};

/** What to do about a picture that would be taken for somebody whom it does not show. */
const ifNot = (inUse: boolean): string =>
  inUse ? 'Si no, apártala. Hace más fácil una confusión.' : 'Si no, déjala apartada.';

function pulls({ name, other, matches, inUse }: Flagged): string {
  const who = other ?? someoneElse;
  if (!matches) return `Está un poco cerca de ${who}. Una foto más clara de ${name} funciona mejor.`;
  const help = other === null ? 'Si es esa persona, quita la foto.' : `Si es ${who}, mueve la foto allí.`;
  return `Familiar podría pensar que es ${who}. ${help} ${ifNot(inUse)}`;
}

/** Why a picture is flagged and what helps, in full. */
const reasons: Flags['reasons'] = {
  pullsTowardsOther: pulls,
  outlier: ({ name }) => `No se parece a las otras fotos de ${name}. ¿Seguro que es ${name}? Si no, muévela o quítala.`,
  duplicate: () => 'Es casi igual que otra foto. La puedes quitar.',
  blurred: () => 'Está demasiado borrosa para ver los detalles. Una foto nítida funciona mejor.',
  tooDark: () => 'Hay poca luz en la cara. Una foto con luz de día funciona mejor.',
  tooBright: () => 'Hay demasiada luz en la cara. Una foto con una luz más suave funciona mejor.',
  covered: () => 'Una mano, el pelo, una bufanda o una mascarilla tapa parte de la cara.',
  small: () => 'La cara se ve pequeña. Una foto de más cerca funciona mejor.',
};

/** What a member is told of a picture that comes near somebody else, who is not named: on a tile, and in full. */
const nearness: Flags['nearness'] = {
  near: {
    title: 'Se parece un poco a otra persona',
    reason: () => 'Se parece un poco a otra persona del hogar. Una foto más clara funciona mejor.',
  },
  veryNear: {
    title: 'Se parece a otra persona',
    reason: (inUse) => text`Familiar podría pensar que es otra persona del hogar. Si es otra persona, quita la foto.
      ${ifNot(inUse)}`,
  },
};

/** What a tile shows, in words, for someone who hears it. */
const told: Gallery['told'] = ({ kind, traits, toOwn, nearest, isSetAside, isPortrait, ...tile }) => {
  const said = [kind, traits];
  if (toOwn !== null) said.push(`A ${apart(toOwn)} de las otras fotos`);
  if (nearest !== null) said.push(`A ${apart(nearest.distance)} de ${nearest.name}`);
  said.push(...tile.flags.map((flag) => `Aviso: ${flag}`));
  if (isSetAside) said.push('Apartada');
  if (isPortrait) said.push('Es el retrato de esta persona');
  return `${said.join('. ')}.`;
};

/** A member's pictures: choosing among them, and all about one of them. */
export const gallery: Gallery = {
  label: (name) => `Fotos de ${name}`,
  none: 'No queda ninguna foto así.',
  told,

  scale: {
    line: `La línea bajo cada foto muestra cuánto se parecen las caras. Más a la izquierda, más se parecen.`,
    own: (name) => `Las otras fotos de ${name}`,
    other: 'La otra persona más parecida',
    limit: 'A la izquierda, la foto vale como esa persona',
  },

  show: 'Mostrar',
  filters: {
    all: 'Todas',
    flagged: 'Con aviso',
    inUse: 'En uso',
    setAside: 'Apartadas',
    camera: 'De la cámara',
    photo: 'De archivos',
    learned: 'Aprendidas',
  },
  sort: 'Ordenar',
  orders: {
    newest: 'Primero las más nuevas',
    farFromOwn: 'Primero las más distintas',
    nearOther: 'Primero las que se parecen a otra persona',
    poorest: 'Primero las de peor calidad',
  },

  chosen: {
    label: 'Fotos elegidas',
    count: (count) => formats.plural(count, { one: '1 foto elegida', other: `${count} fotos elegidas` }),
    none: 'Elige una foto',
    noneMeaning: 'Aquí ves si es buena y qué puedes hacer con ella.',
    keys: [
      { keys: 'Arrastrar', meaning: 'elegir varias' },
      { keys: 'Flechas', meaning: 'elegir la siguiente' },
      { keys: 'Espacio', meaning: 'añadir una o dejarla fuera' },
      { keys: 'Supr', meaning: 'quitar las elegidas' },
    ],
  },

  details: {
    inUse: 'En uso',
    setAside: 'Apartada. Se conserva, pero no se usa.',
    otherNet: 'Familiar lee ahora las caras de otra manera. Volverá a usar esta foto cuando la haya leído otra vez.',
    distancesLabel: 'Distancias',
    distances: 'A qué distancia',
    quality: 'Calidad',
  },

  actions: {
    setAside: 'Apartar',
    bringBack: 'Volver a usar',
    move: 'Mover a…',
    useAsPortrait: 'Usar como retrato',
    remove: 'Quitar',
    otherPortrait: (name) => `Ahora se muestra otra foto de ${name}.`,
    noneLeft: (name) => `Ahora ${name} no puede entrar con la cara.`,
  },

  flags: {
    titles: flags,
    looksLike: (other) => `Esta se parece a ${other ?? someoneElse}`,
    reasons,
    nearness,
    remove: 'Quitarla',
    setAside: 'Apartarla',
    moveTo: (name) => `Mover a ${name}`,
  },

  quality: {
    sharp: { label: 'Nitidez', grades: { poor: 'borrosa', fair: 'algo borrosa', good: 'nítida' } },
    lit: {
      label: 'Luz',
      dark: { poor: 'oscura', fair: 'algo oscura' },
      bright: { poor: 'muchísima luz', fair: 'mucha luz' },
      uneven: 'luz desigual',
      good: 'buena luz',
    },
    frontal: { label: 'De frente', grades: { poor: 'muy de lado', fair: 'algo de lado', good: 'de frente' } },
    size: {
      label: 'Tamaño',
      grades: {
        poor: (eyesPx) => `pequeña, ojos a ${eyesPx} px`,
        fair: (eyesPx) => `mediana, ojos a ${eyesPx} px`,
        good: (eyesPx) => `grande, ojos a ${eyesPx} px`,
      },
    },
    uncovered: { label: 'Sin tapar', covered: 'tapada en parte', bare: 'nada la tapa' },
  },
};
