import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** The section of the settings about the desktop app. */
export const desktopSettings: Catalogue['settings']['sections']['desktop'] = {
  title: 'L’application sur cet ordinateur',
  onClose: 'Quand vous fermez la fenêtre',
  closings: { ask: 'Demander', keep: 'Laisser tourner Familiar', quit: 'Quitter Familiar' },
  inTray: text`Sans fenêtre, Familiar attend dans la zone de notification ou la barre des menus, et la caméra est
    éteinte. Votre session reste ouverte jusqu’à ce que Familiar se verrouille tout seul. Pour verrouiller aussitôt,
    choisissez « Verrouiller » dans son menu.`,
  noTray: text`Ce bureau n’a pas de zone de notification. Pour retrouver la fenêtre, relancez Familiar. D’ici là, la
    caméra est éteinte, et Familiar se verrouille toujours tout seul.`,
  atLogin: 'À l’ouverture de votre session sur l’ordinateur',
  loginStarts: {
    no: 'Ne pas lancer Familiar',
    shown: 'Lancer Familiar avec sa fenêtre',
    hidden: 'Lancer Familiar sans fenêtre',
  },
  shownWithoutTray: 'Il n’y a pas de zone de notification ici : Familiar se lance avec sa fenêtre.',
  shortcut: {
    label: 'Touches qui verrouillent Familiar de partout',
    none: 'Pas de touches',
    choose: 'Choisir des touches',
    press: 'Appuyez sur les touches, ou Échap',
    hint: text`Tenez au moins deux des touches Ctrl, Alt, Maj et Windows ou Commande. Appuyez ensuite sur une lettre, un
      chiffre ou une touche de fonction.`,
    remove: 'Retirer les touches',
    names: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Maj', Super: 'Super' },
    troubles: {
      taken: 'Un autre programme utilise déjà ces touches. Choisissez-en d’autres.',
      unsure: text`Ce bureau (Wayland) décide des touches qui atteignent un programme caché. Essayez-les. Elles
        fonctionnent peut-être seulement quand Familiar est devant.`,
    },
  },
  tellsRefusals: 'Me prévenir d’une tentative refusée',
  tellsSignIns: 'Me prévenir d’une connexion quand la fenêtre n’est pas devant',
  notificationsNameNobody: 'Ces notifications ne montrent ni nom ni photo.',
};
