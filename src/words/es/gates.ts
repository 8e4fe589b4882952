import type { gates as english } from '../en/gates.ts';
import type { SameShape } from '../text.ts';

/** What to tell a person whose face cannot be read well enough, by the gate that failed. */
export const gates: SameShape<typeof english> = {
  tooFar: { title: 'Acércate', advice: 'Tu cara se ve demasiado pequeña.' },
  tooClose: { title: 'Aléjate un poco', advice: 'Tiene que verse toda tu cara.' },
  offCentre: { title: 'Ponte en el centro', advice: 'Parte de tu cara está cerca del borde.' },
  turnedAway: { title: 'Mira a la cámara', advice: 'Tu cara está de lado.' },
  tooDark: { title: 'Muy poca luz', advice: 'Busca más luz, mejor de frente.' },
  tooBright: { title: 'Demasiada luz', advice: 'Apártate de la luz fuerte.' },
  blurred: { title: 'No te muevas', advice: 'La imagen está borrosa. Quizá la lente está sucia.' },
  eyesClosed: { title: 'Abre los ojos', advice: 'Familiar solo se abre cuando miras a la cámara.' },
  halfLit: { title: 'Un lado de tu cara está a oscuras', advice: 'Gírate hacia la luz.' },
  covered: { title: 'Algo te tapa la cara', advice: 'Aparta el pelo, la mano o la bufanda.' },
};
