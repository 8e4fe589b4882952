import type { compare as english } from '../en/compare.ts';
import type { SameShape } from '../text.ts';
import { formats } from './formats.ts';

type Compare = SameShape<typeof english>;

const two = (distance: number): string => formats.decimal(distance, 2);
const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

const regions: Compare['features']['names'] = {
  brows: 'Cejas',
  eyes: 'Ojos',
  nose: 'Nariz',
  mouth: 'Boca',
  jaw: 'Mandíbula',
};

/** What the distance and the limit mean, in figures. */
const figures: Compare['figures'] = ({ verdict, distance, threshold, margin }) => {
  const gap = two(Math.abs(distance - threshold));
  const side =
    distance <= threshold
      ? `La distancia está ${gap} por debajo del límite.`
      : `La distancia está ${gap} por encima del límite.`;
  return verdict === 'near' ? `${side} Familiar necesita una ventaja de ${two(margin)} para no dudar.` : side;
};

const hint = 'Una sonrisa o girar la cabeza también cambia esto. Familiar se fija en mucho más.';
const turn = (degrees: number, way: string): string => `${degrees}° ${way}`;

/** Two faces side by side. */
export const compare: Compare = {
  title: 'Comparar dos caras',
  lead: 'Elige dos fotos y mira si Familiar cree que son la misma persona, y por qué.',
  chooseBoth: 'Elige arriba una primera cara y una segunda.',
  chooseOther: 'Elige otra cara para compararla.',
  samePicture: 'Es la misma foto dos veces. Elige otra para compararla.',
  nobody: 'Nadie tiene fotos todavía, así que no hay nada que comparar.',
  onlyOne: (name) =>
    `De momento solo ${name} tiene fotos. Puedes comparar dos de ellas, o una con la foto de una entrada.`,

  picker: {
    first: 'Primera cara',
    second: 'Segunda cara',
    pictures: (label) => `${label}: fotos`,
    attempts: 'Entradas e intentos con foto',
    none: 'Aquí no hay ninguna foto que elegir.',
    attempt: (attempt, moment) => `${attempt}, ${moment}`,
  },

  verdicts: {
    same: 'Parece la misma persona',
    near: 'No está claro',
    different: 'Parecen dos personas',
  },
  meanings: {
    same: 'Familiar creería que estas dos caras son de la misma persona.',
    near: 'Familiar no lo tiene claro con estas dos fotos. Otra foto podría cambiar la respuesta.',
    different: 'Familiar no tomaría ninguna de estas caras por la otra.',
  },
  figures,
  strangers: {
    rarest: 'Menos de una de cada millón de parejas de desconocidos se parece tanto.',
    nearlyAll: 'Casi todas las parejas de desconocidos se parecen tanto o más.',
    in100: (count) =>
      formats.plural(count, {
        one: 'De 100 parejas de desconocidos, 1 se parece tanto o más.',
        other: `De 100 parejas de desconocidos, ${count} se parecen tanto o más.`,
      }),
    oneIn: (count) => `Una de cada ${count} parejas de desconocidos se parece tanto o más.`,
  },
  unrecognised: 'No reconoció a nadie',
  drawLandmarks: 'Mostrar las líneas de la cara',

  pictures: {
    title: 'Las fotos',
    unknown: 'Familiar no sabe cómo se hizo una de estas fotos.',
    alike: 'Las dos fotos son más o menos igual de buenas.',
    first: 'Primera',
    second: 'Segunda',
    light: 'Luz',
    sharpness: 'Nitidez',
    size: 'Tamaño, entre los ojos',
    covered: 'Parte tapada',
    turned: 'Cabeza girada',
    nodded: 'Cabeza inclinada',
    brightness: {
      dark: (luma) => `oscura (${luma})`,
      even: (luma) => `uniforme (${luma})`,
      bright: (luma) => `con mucha luz (${luma})`,
    },
    percent,
    pixels: (px) => `${px} píxeles`,
    straight: 'de frente',
    left: (degrees) => turn(degrees, 'a la izquierda'),
    right: (degrees) => turn(degrees, 'a la derecha'),
    up: (degrees) => turn(degrees, 'hacia arriba'),
    down: (degrees) => turn(degrees, 'hacia abajo'),
    notes: {
      light: 'Luz muy distinta',
      blurred: 'Una está borrosa',
      small: 'Una es pequeña',
      covered: 'Una está tapada en parte',
      sides: 'Vistas desde lados distintos',
      heights: 'Vistas desde alturas distintas',
    },
  },

  features: {
    title: 'Partes de la cara',
    names: regions,
    unknown: 'Familiar no puede comparar las partes de estas dos caras.',
    alike: `Todas las partes de la cara están casi en el mismo sitio. ${hint}`,
    differs: (region) => `Lo que más cambia: ${regions[region].toLowerCase()}. ${hint}`,
    percent,
    scale: 'Porcentaje de la distancia entre los ojos',
  },
};
