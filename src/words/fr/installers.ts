import type { ListedProgram } from '../en/installers.ts';
import { text } from '../text.ts';

/** What the system's lists of programs say. */
export const installers: ListedProgram = {
  kind: 'Connexion par le visage',
  summary: 'Connexion par le visage pour un foyer, seulement sur cet ordinateur',
  description: [
    text`Ajoutez les personnes qui vivent avec vous, par la caméra ou avec une seule photo. Chacune se connecte
      ensuite en regardant l’écran de verrouillage.`,
    'Tout se passe sur cet ordinateur : pas de compte, pas de nuage, pas d’internet du tout.',
  ],
  keywords: ['visage', 'verrouillage', 'connexion', 'famille', 'foyer'],
};
