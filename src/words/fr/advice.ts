import type { MemberAdvice } from '#contract/support-set.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

const missingPose = {
  front: 'Pas encore de photo de face. Ajoutez-en une : c’est la plus utile.',
  left: 'Pas encore de photo tournée vers la gauche. Ajoutez-en une.',
  right: 'Pas encore de photo tournée vers la droite. Ajoutez-en une.',
  up: 'Pas encore de photo le regard levé. Ajoutez-en une.',
  down: 'Pas encore de photo le regard baissé. Ajoutez-en une.',
};

const few = {
  fewSamples: {
    one: 'Une seule photo. Ajoutez-en deux, de préférence un autre jour.',
    two: 'Seulement deux photos. Ajoutez-en une, de préférence un autre jour.',
  },
  fewOfYoung: {
    one: 'Une seule photo. Les jeunes visages changent vite. Ajoutez-en deux.',
    two: 'Seulement deux photos. Les jeunes visages changent vite. Ajoutez-en une d’aujourd’hui.',
  },
};

/** A fault of all pictures there are, in the singular and the plural. */
function allOf(count: number, [one, many]: readonly [string, string], help: string): string {
  if (count === 1) return `La seule photo est ${one}. ${help}`;
  return count === 2 ? `Les deux photos sont ${many}. ${help}` : `Les ${count} photos sont ${many}. ${help}`;
}

/** What to do about pictures that are so many years old, and why. */
const agedPictures = (years: number, why: string): string =>
  formats.plural(Math.max(1, years), {
    one: `La photo la plus récente a un an. ${why} Ajoutez-en une d’aujourd’hui.`,
    other: `La photo la plus récente a ${years} ans. ${why} Ajoutez-en une d’aujourd’hui.`,
  });

/** What would help a member's pictures. `years` is how old the newest picture is, in whole years. */
function piece(advice: MemberAdvice, years: number): string {
  switch (advice.kind) {
    case 'noSamples':
      return 'Pas encore de photo. Ajoutez-en une.';
    case 'fewSamples':
    case 'fewOfYoung':
      return few[advice.kind][advice.count === 1 ? 'one' : 'two'];
    case 'allDark':
      return allOf(advice.count, ['sombre', 'sombres'], 'Ajoutez-en une à la lumière du jour.');
    case 'allBright':
      return allOf(advice.count, ['trop claire', 'trop claires'], 'Ajoutez-en une avec une lumière douce.');
    case 'allBlurred':
      return allOf(advice.count, ['floue', 'floues'], 'Ajoutez-en une nette.');
    case 'missingPose':
      return missingPose[advice.pose];
    case 'misfiled':
      return formats.plural(advice.count, {
        one: `Une photo ressemble à ${advice.name}. Déplacez-la.`,
        other: `${advice.count} photos ressemblent à ${advice.name}. Déplacez-les.`,
      });
    case 'closeTo':
      return advice.name === null
        ? 'Ressemble beaucoup à quelqu’un d’ici. Ajoutez trois photos avec des éclairages différents.'
        : text`Ressemble beaucoup à ${advice.name}. Ajoutez trois photos de chaque personne, avec des éclairages
          différents.`;
    case 'flagged':
      return formats.plural(advice.count, {
        one: 'Une photo est à vérifier.',
        other: `${advice.count} photos sont à vérifier.`,
      });
    case 'old':
      return agedPictures(years, 'Les visages changent.');
    case 'outgrown':
      return agedPictures(years, 'Les jeunes visages changent vite.');
    case 'good':
      return 'Familiar connaît bien ce visage. Rien à faire.';
  }
}

function improve(count: number, isEverybody: boolean): string {
  if (isEverybody)
    return formats.plural(count, {
      one: 'Une photo de plus aiderait pour une personne.',
      other: `Une photo de plus aiderait pour ${count} personnes.`,
    });
  return formats.plural(count, {
    one: 'Une photo de plus aiderait pour une personne. Familiar connaît bien les autres.',
    other: `Une photo de plus aiderait pour ${count} personnes. Familiar connaît bien les autres.`,
  });
}

/** What would help Familiar to know the members. */
export const advice: Catalogue['advice'] = {
  piece,
  title: 'Ce qui aiderait',
  titleFor: (name) => `Ce qui aiderait à reconnaître ${name}`,
  more: (count) => `et ${count} de plus`,
  seeThem: 'Voir',
  addPictures: 'Ajouter des photos',

  household: ({ act, improve: toImprove, all }) => {
    if (act > 0)
      return formats.plural(act, {
        one: 'Une personne est à vérifier. Commencez par le haut.',
        other: `${act} personnes sont à vérifier. Commencez par le haut.`,
      });
    if (toImprove > 0) return improve(toImprove, toImprove === all);
    return 'Familiar connaît bien tout le monde.';
  },
};
