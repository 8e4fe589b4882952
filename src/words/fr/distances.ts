import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

/** Distances, and what they are between. */
export const distances: Catalogue['distances'] = {
  toPerson: text`La distance à une personne est la moyenne de deux distances : à sa photo typique et à sa photo la plus
    proche. Elle compte davantage si beaucoup d’inconnus ressemblent à cette personne.`,
  toPicture: text`C’est la distance entre deux photos. La distance à une personne compte toutes ses photos : elle est
    donc un peu différente.`,

  toOwn: (distance, name) =>
    distance === null
      ? `Il n’y a pas d’autre photo utilisée ${de(name)} pour comparer.`
      : `À ${formats.decimal(distance, 2)} des autres photos ${de(name)}.`,
  toNearestOther: (nearest) => {
    if (nearest === null) return 'Personne d’autre dans le foyer n’a encore de visage.';
    const [score, threshold] = [formats.decimal(nearest.score, 2), formats.decimal(nearest.threshold, 2)];
    return text`À ${score} ${de(nearest.name)}, l’autre membre le plus proche. À partir de ${threshold}, Familiar
      verrait ce membre.`;
  },
};
