import type { EnrolmentPose } from '#contract/face.ts';
import type { advice as english } from '../en/advice.ts';
import type { SameShape } from '../text.ts';
import { formats } from './formats.ts';

type Advice = SameShape<typeof english>;

const missingPose = {
  front: 'Aún no hay ninguna foto de frente. Añade una. Es la que más ayuda.',
  left: 'Aún no hay ninguna foto mirando a la izquierda. Añade una.',
  right: 'Aún no hay ninguna foto mirando a la derecha. Añade una.',
  up: 'Aún no hay ninguna foto mirando hacia arriba. Añade una.',
  down: 'Aún no hay ninguna foto mirando hacia abajo. Añade una.',
} satisfies Record<EnrolmentPose, string>;

const few = {
  fewSamples: {
    one: 'Solo hay una foto. Añade dos más, mejor otro día.',
    two: 'Solo hay dos fotos. Añade una más, mejor otro día.',
  },
  fewOfYoung: {
    one: 'Solo hay una foto. Las caras jóvenes cambian rápido. Añade dos más.',
    two: 'Solo hay dos fotos. Las caras jóvenes cambian rápido. Añade una de hoy.',
  },
};

function allOf(count: number, [one, many]: readonly [string, string], help: string): string {
  if (count === 1) return `La única foto ${one}. ${help}`;
  return count === 2 ? `Las dos fotos ${many}. ${help}` : `Las ${count} fotos ${many}. ${help}`;
}

/** What to do about pictures that are so many years old, and why. */
const agedPictures = (years: number, why: string): string =>
  formats.plural(Math.max(1, years), {
    one: `La foto más nueva tiene un año. ${why} Añade una de hoy.`,
    other: `La foto más nueva tiene ${years} años. ${why} Añade una de hoy.`,
  });

const piece: Advice['piece'] = (advice, years) => {
  switch (advice.kind) {
    case 'noSamples':
      return 'Aún no hay ninguna foto. Añade una.';
    case 'fewSamples':
    case 'fewOfYoung':
      return few[advice.kind][advice.count === 1 ? 'one' : 'two'];
    case 'allDark':
      return allOf(advice.count, ['está oscura', 'están oscuras'], 'Añade una con luz de día.');
    case 'allBright':
      return allOf(advice.count, ['tiene demasiada luz', 'tienen demasiada luz'], 'Añade una con una luz más suave.');
    case 'allBlurred':
      return allOf(advice.count, ['está borrosa', 'están borrosas'], 'Añade una nítida.');
    case 'missingPose':
      return missingPose[advice.pose];
    case 'misfiled':
      return formats.plural(advice.count, {
        one: `Una foto se parece a ${advice.name}. Muévela.`,
        other: `${advice.count} fotos se parecen a ${advice.name}. Muévelas.`,
      });
    case 'closeTo':
      return advice.name === null
        ? 'Se parece mucho a otra persona de aquí. Añade tres fotos con luces distintas.'
        : `Se parece mucho a ${advice.name}. Añade tres fotos de cada persona con luces distintas.`;
    case 'flagged':
      return formats.plural(advice.count, {
        one: 'Hay una foto que conviene mirar.',
        other: `Hay ${advice.count} fotos que conviene mirar.`,
      });
    case 'old':
      return agedPictures(years, 'Las caras cambian.');
    case 'outgrown':
      return agedPictures(years, 'Las caras jóvenes cambian rápido.');
    case 'good':
      return 'Familiar conoce bien esta cara. No hay nada que hacer.';
  }
};

function improve(count: number, isEverybody: boolean): string {
  const needed = formats.plural(count, {
    one: 'Otra foto ayudaría con una persona.',
    other: `Otra foto ayudaría con ${count} personas.`,
  });
  return isEverybody ? needed : `${needed} A las demás, Familiar las conoce bien.`;
}

/** What would help Familiar to know the members. */
export const advice: Advice = {
  piece,
  title: 'Qué ayudaría',
  titleFor: (name) => `Qué ayudaría con ${name}`,
  more: (count) => `y ${count} más`,
  seeThem: 'Verlas',
  addPictures: 'Añadir fotos',

  household: ({ act, improve: better, all }) => {
    if (act > 0)
      return formats.plural(act, {
        one: 'Conviene mirar las fotos de una persona. Empieza por arriba.',
        other: `Conviene mirar las fotos de ${act} personas. Empieza por arriba.`,
      });
    if (better > 0) return improve(better, better === all);
    return 'Familiar conoce bien a todo el mundo.';
  },
};
