import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** What the desktop app says outside of its page: its boxes, its tray, its notifications. */
export const desktop: Catalogue['desktop'] = {
  cannotStart: 'Familiar ne peut pas démarrer',
  cannotGoOn: 'Familiar ne peut pas continuer',
  fault: 'Une erreur est survenue dans Familiar. Relancez-le. Dans un terminal, il vous en dit plus.',
  refusedSwitch: (name) =>
    text`Familiar ne démarre pas avec --${name}. D’autres pourraient s’en servir pour vous observer ou se faire passer
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
    detail: text`Familiar attend alors dans la zone de notification ou la barre des menus, et la caméra est éteinte.
      Pour retrouver la fenêtre, ouvrez-la de là ou relancez Familiar. Un responsable peut changer cela dans les
      réglages.`,
    keep: 'Laisser tourner',
    quit: 'Quitter Familiar',
  },

  notifications: {
    refused: { title: 'Tentative refusée', body: 'Quelqu’un a essayé de se connecter. Familiar a refusé.' },
    signedIn: {
      title: 'Quelqu’un s’est connecté',
      body: 'Familiar a laissé entrer quelqu’un alors que sa fenêtre n’était pas devant.',
    },
  },

  loginEntry: 'Lance Familiar à l’ouverture de votre session',
};
