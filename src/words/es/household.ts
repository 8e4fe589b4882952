import type { DeviceObstacle, DeviceProtection, Lookalikes, Protection } from '#contract/household.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';
import type { lookalikes as englishLookalikes, odds as englishOdds } from '../en/household.ts';
import { oneIn } from '../odds.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type Explained = { readonly title: string; readonly meaning: string };
type Odds = SameShape<typeof englishOdds>;

const pictures = (count: number): string => formats.plural(count, { one: '1 foto', other: `${count} fotos` });

/** What opens the faces after a start. */
export const protections: Readonly<Record<Protection, Explained>> = {
  keychain: {
    title: 'El llavero de este equipo',
    meaning: text`El sistema guarda la llave. Después de un reinicio, las caras funcionan en cuanto inicias sesión en el
      equipo.`,
  },
  keyFile: {
    title: 'Un archivo de llave en este equipo',
    meaning: text`Después de un reinicio, las caras funcionan. Solo tu cuenta de usuario puede leer el archivo. También
      lo puede leer quien comparte esta cuenta contigo, y quien consiga una copia.`,
  },
  passphrase: {
    title: 'Solo la frase secreta',
    meaning: text`Nada de lo que hay en el disco abre las caras. Después de cada reinicio, la persona responsable
      escribe una vez la frase secreta. Hasta entonces las caras no funcionan.`,
  },
};

/** Why what should open the faces after a start does not. */
export const deviceObstacles: Readonly<Record<DeviceProtection, Readonly<Record<DeviceObstacle, string>>>> = {
  keychain: {
    notHere: 'La llave está en el llavero de este equipo, y solo la aplicación de escritorio se la puede pedir.',
    unavailable: 'La llave está en el llavero de este equipo, que está bloqueado, falta o no responde.',
    keyLost: 'El llavero de este equipo ya no tiene la llave.',
  },
  keyFile: {
    notHere: 'La llave está en un archivo de llave, que este programa no usa.',
    unavailable: 'No se puede usar la carpeta del archivo de llave.',
    keyLost: 'El archivo de llave falta o está dañado, u otras personas de este equipo lo pueden leer.',
  },
};

/** Security levels: for whom each is, and what it asks of the household. */
export const levels: Readonly<Record<SecurityLevel, Explained>> = {
  relaxed: {
    title: 'Tranquilo',
    meaning: 'Para entrar rápido, también con poca luz. A una persona desconocida le cuesta menos entrar.',
  },
  balanced: {
    title: 'Equilibrado',
    meaning: 'Adecuado para la mayoría de los hogares.',
  },
  strict: {
    title: 'Estricto',
    meaning: text`Para familiares que se parecen, o si tienes mucho que proteger. A veces tienes que probar dos veces.`,
  },
};

/** Which household the odds are worked out for, and why they differ from one to another. */
const oddsBasis: Odds['basis'] = ({ memberCount, fewestSamples }) => {
  if (memberCount === 0) return 'Nadie tiene fotos todavía. Estas cifras son para un miembro con una foto.';
  if (memberCount === 1)
    return text`Estas cifras son para tu hogar de un miembro con ${pictures(fewestSamples)}. Más fotos y más miembros
      las cambian.`;
  return text`Estas cifras son para tu hogar. ${memberCount} miembros tienen fotos. El que menos tiene, tiene
    ${pictures(fewestSamples)}. Con más miembros, Familiar exige un parecido mayor.`;
};

/** Groups of people, as the calibration and as Spanish names them. */
const origins = {
  asian: { f: 'asiáticas', m: 'asiáticos' },
  black: { f: 'negras', m: 'negros' },
  indian: { f: 'indias', m: 'indios' },
  white: { f: 'blancas', m: 'blancos' },
} as const;
const plainGroups = {
  women: { name: 'mujeres', gender: 'f' },
  men: { name: 'hombres', gender: 'm' },
  children: { name: 'menores', gender: 'm' },
} as const;

const groupNames = Object.entries(plainGroups).flatMap(([key, { name, gender }]) => [
  [key, name] as const,
  ...Object.entries(origins).map(([origin, forms]) => [`${origin} ${key}`, `${name} ${forms[gender]}`] as const),
]);

/** Strangers of one group, by the names that the calibration has for it; groups with other names are not told of. */
const groupOdds: Odds['groups'] = {
  names: Object.fromEntries(groupNames),
  caption: text`Cada cuánto entra una persona desconocida en lugar de alguien de su mismo grupo, con una foto de cada
    persona`,
  among: (name) => `Entre ${name}`,
  highest: (name) => `Entre ${name}, el valor más alto de los grupos de adultos`,
  atMost: (told) => (told.kind === 'never' ? odds.inWords(told) : `como mucho ${odds.inWords(told)}`),
  basis: (people) =>
    text`Estas cifras salen de fotografías públicas de ${formats.whole(people)} personas, una foto de cada una. Otros
      repartieron a estas personas en grupos. Ningún grupo se probó con una cámara web. En los grupos pequeños, la cifra
      real puede ser menor.`,
  children: text`A Familiar los menores le parecen más iguales entre sí que los adultos. Por eso la cara de un menor
    tiene que parecerse más. Además, los menores cambian más rápido. Lo que más ayuda son tres fotos de cada menor, y
    que una sea de este año. El nivel estricto es el que menos confunde a los menores.`,
};

/** How often somebody is let in or refused. */
export const odds: Odds = {
  oneIn: (rate) => formats.whole(oneIn(rate)),
  inWords: (told) => {
    if (told.kind === 'never') return 'ninguna vez en las pruebas';
    return told.kind === 'timesInTen'
      ? `${told.times} de cada 10 veces`
      : `una de cada ${formats.whole(told.many)} comparaciones`;
  },
  basis: oddsBasis,
  groups: groupOdds,
  who: { stranger: 'Entra una persona desconocida', you: 'No te deja entrar a ti' },
  relatives: {
    sisters: 'Una hermana entra en tu lugar',
    brothers: 'Un hermano entra en tu lugar',
    'brother and sister': 'Un hermano o una hermana del otro sexo entra en tu lugar',
    'parent and child': 'Tu madre, tu padre, tu hijo o tu hija entra en tu lugar',
  },
};

const lookalikeAdvice = {
  addPictures: 'Añade fotos de las dos personas con luces distintas, para que Familiar vea la diferencia.',
  stricterLevel: 'Un nivel más estricto en los ajustes las distingue mejor.',
  passphrase: 'Familiar puede pedir la frase secreta en vez de adivinar quién de las dos es.',
} satisfies Record<Lookalikes['advice'], string>;

/** Two members who look too much alike, and what helps. */
export const lookalikes: SameShape<typeof englishLookalikes> = {
  advice: lookalikeAdvice,
  pair: ({ names: [first, second], advice }) =>
    `Para Familiar, ${formats.all([first, second])} se parecen mucho. ${lookalikeAdvice[advice]}`,
};
