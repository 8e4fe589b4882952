import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** What the desktop app says outside of its page: its boxes, its tray, its notifications. */
export const desktop: Catalogue['desktop'] = {
  cannotStart: 'Familiar ne peut pas démarrer',
  cannotGoOn: 'Familiar ne peut pas continuer',
  fault: 'Une erreur est survenue dans Familiar. Lancez-le depuis un terminal pour en savoir plus.',
  refusedSwitch: (name) =>
    text`Familiar ne démarre pas avec --${name}, car d’autres pourraient s’en servir pour regarder ou se faire passer
      pour vous.`,

  tray: {
    state: {
      firstRun: 'Pas encore configuré',
      sealed: 'En attente de la phrase secrète',
      locked: 'Verrouillé',
      signedIn: (name) => `Session ouverte : ${name}`,
    },
    open: 'Ouvrir Familiar',
    lock: 'Verrouiller',
    quit: 'Quitter Familiar',
  },

  closing: {
    question: 'Laisser tourner Familiar sans sa fenêtre ?',
    detail: text`Il attend alors dans la zone de notification ou la barre des menus, la caméra éteinte. Ouvrez-le de
      là, ou relancez Familiar. Un responsable peut changer cela dans les réglages.`,
    keep: 'Laisser tourner',
    quit: 'Quitter Familiar',
  },

  notifications: {
    refused: { title: 'Familiar a refusé quelqu’un', body: 'Quelqu’un a essayé de se connecter, sans succès.' },
    signedIn: {
      title: 'Quelqu’un s’est connecté',
      body: 'Une connexion a réussi pendant que la fenêtre était fermée.',
    },
  },

  loginEntry: 'Lance Familiar à l’ouverture de votre session',
};
