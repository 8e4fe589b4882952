import type { Catalogue } from '../catalogue.ts';

/** What to tell a person whose face cannot be read well enough, by the gate that failed. */
export const gates: Catalogue['gates'] = {
  tooFar: { title: 'Approchez-vous', advice: 'Votre visage est trop petit dans l’image.' },
  tooClose: { title: 'Reculez un peu', advice: 'Votre visage doit tenir en entier dans l’image.' },
  offCentre: { title: 'Venez au milieu', advice: 'Une partie de votre visage touche le bord.' },
  turnedAway: { title: 'Regardez la caméra', advice: 'Votre visage est tourné.' },
  tooDark: { title: 'Trop sombre', advice: 'Cherchez plus de lumière, de préférence de face.' },
  tooBright: { title: 'Trop lumineux', advice: 'Détournez-vous de la lumière forte.' },
  blurred: { title: 'Ne bougez plus', advice: 'L’image est floue. L’objectif est peut-être sale.' },
  eyesClosed: { title: 'Ouvrez les yeux', advice: 'Familiar ne s’ouvre que si vous regardez la caméra.' },
  halfLit: { title: 'Votre visage est à moitié dans l’ombre', advice: 'Tournez-vous vers la lumière.' },
  covered: { title: 'Quelque chose cache votre visage', advice: 'Écartez les cheveux, la main ou l’écharpe.' },
};
