import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';

/** What stands around every screen: the bar, undoing, and what lies over a screen. */
export const shell: Catalogue['shell'] = {
  starting: 'Familiar démarre',
  noAnswer: 'Familiar ne répond pas',
  hidden: 'Caché tant que quelqu’un d’autre regarde. L’écran revient dès que ce n’est plus le cas.',
  unseen: (why) => `${why}. Familiar ne peut pas voir que vous êtes là, et risque de verrouiller l’écran.`,

  places: {
    label: 'Menu principal',
    home: 'Accueil',
    people: 'Personnes',
    map: 'Carte',
    activity: 'Activité',
    settings: 'Réglages',
  },
  skip: 'Aller au contenu',
  lock: 'Verrouiller',

  keyboard: {
    title: 'Raccourcis clavier',
    everywhere: {
      title: 'Partout',
      lines: [
        { keys: '?', meaning: 'Afficher cette liste' },
        { keys: 'Ctrl+Z', meaning: 'Annuler le dernier changement' },
        { keys: 'Tab', meaning: 'Aller au bouton ou au champ suivant' },
        { keys: 'Échap', meaning: 'Fermer une fenêtre ou un menu' },
      ],
    },
    pictures: {
      title: 'Les photos d’une personne',
      lines: [
        { keys: 'Flèches', meaning: 'Choisir la photo suivante' },
        { keys: 'Ctrl+Flèches', meaning: 'Aller à une photo en gardant le choix' },
        { keys: 'Espace', meaning: 'Garder une photo, puis en ajouter ou en enlever' },
        { keys: 'Maj+Flèches', meaning: 'Choisir une rangée de photos' },
        { keys: 'Ctrl+A', meaning: 'Tout choisir' },
        { keys: 'Entrée', meaning: 'Montrer ses détails' },
        { keys: 'Suppr', meaning: 'Retirer les photos choisies' },
      ],
    },
    map: {
      title: 'La carte',
      lines: [
        { keys: 'Flèches', meaning: 'Aller d’un visage à l’autre' },
        { keys: 'Entrée', meaning: 'Choisir un visage, puis un autre pour comparer' },
        { keys: '+ et −', meaning: 'Agrandir et réduire' },
        { keys: '0', meaning: 'Tout montrer' },
        { keys: 'Maj+Flèches', meaning: 'Déplacer la carte' },
      ],
    },
  },
  messages: 'Notifications',

  undo: {
    title: 'Les changements que vous pouvez annuler',
    open: (count) =>
      formats.plural(count, { one: `Annuler ${count} changement`, other: `Annuler un des ${count} changements` }),
    until: (time, minutesLeft) => `${time} · annulable pendant ${minutesLeft} min, sauf verrouillage`,
    one: (change) => `Annuler : ${change}`,
    byKey: 'Ctrl+Z annule le changement le plus récent.',
    undone: 'Annulé',
    tooLate: 'Il est trop tard pour annuler cela',
  },
};
