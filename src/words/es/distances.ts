import type { distances as english } from '../en/distances.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

/** Distances, and what they are between. */
export const distances: SameShape<typeof english> = {
  toPerson: text`La distancia a una persona es la media entre la distancia a su foto típica y la distancia a su foto más
    cercana. Cuenta más si mucha gente desconocida se parece a esa persona.`,
  toPicture: text`Esta es la distancia entre dos fotos. La distancia a una persona tiene en cuenta todas sus fotos, y
    por eso es un poco distinta.`,

  toOwn: (distance, name) =>
    distance === null
      ? `No hay otra foto de ${name} en uso con la que comparar.`
      : `A ${formats.decimal(distance, 2)} de las otras fotos de ${name}.`,
  toNearestOther: (nearest) => {
    if (nearest === null) return 'Nadie más en el hogar tiene todavía una cara.';
    const [score, threshold] = [formats.decimal(nearest.score, 2), formats.decimal(nearest.threshold, 2)];
    return `A ${score} de ${nearest.name}, el otro miembro más cercano, que coincidiría con ${threshold} o menos.`;
  },
};
