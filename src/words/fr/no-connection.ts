import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';

/** The page while Familiar cannot be reached, and once it never will be again. */
export const noConnection: Catalogue['noConnection'] = {
  states: {
    lost: {
      title: 'Familiar ne répond pas',
      advice: text`La caméra est éteinte, et cette page a oublié ce que vous avez saisi. Elle réessaie toute seule.
        Quand Familiar répondra, vous pourrez continuer.`,
    },
    ended: {
      title: 'Familiar s’est fermé',
      advice: 'La caméra est éteinte, et cette page a tout oublié. Fermez cet onglet.',
    },
    shutOut: {
      title: 'Un autre navigateur a pris la place',
      advice: 'Tous les onglets d’avant sont exclus, celui-ci aussi. La caméra est éteinte. Fermez cet onglet.',
    },
  },
  whatNow: {
    lost: rich`Si Familiar s’est arrêté, fermez cet onglet. Pour le relancer, saisissez dans son dossier la
      même commande que la dernière fois, par exemple ${mark('code', 'npm start')}.`,
    ended: rich`Pour le relancer, saisissez dans le dossier de Familiar la même commande que la dernière fois, par
      exemple ${mark('code', 'npm start')}. Ouvrez ensuite l’adresse qui s’affiche.`,
    shutOut: rich`Ce n’était pas vous ? Appuyez sur ${mark('code', 'Entrée')} dans le terminal où Familiar tourne, et
      ouvrez l’adresse qui s’affiche. L’autre navigateur est alors exclu.`,
  },
};
