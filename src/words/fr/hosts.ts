import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** Browser mode: its terminal, and its pages for people with a wrong or used link. */
export const web: Catalogue['web'] = {
  asked: 'vous l’avez demandé',
  runs: (reason) => `Familiar s’affiche dans le navigateur : ${reason}.`,
  address: (url) =>
    `Ouvrez cette adresse dans un navigateur de cet ordinateur. Elle sert une fois, pendant deux minutes :\n${url}`,
  notFound: text`Si votre navigateur ne trouve pas cette adresse, arrêtez Familiar et relancez-le avec
    --plain-address. Safari en a parfois besoin.`,
  plainAddress: text`Avec --plain-address, votre navigateur montre le cookie de Familiar aux autres programmes de cet
    ordinateur que vous y ouvrez. Un programme qui avait cette adresse avant peut y avoir laissé quelque chose.`,
  shutOut: text`Un autre navigateur a pris la place. Le précédent est exclu, et Familiar est verrouillé. Si ce n’était
    pas vous, appuyez sur Entrée et ouvrez la nouvelle adresse. L’autre navigateur est alors exclu.`,
  ownEmbedder: (
    folder,
  ) => text`Familiar lit les visages avec le réseau de ${folder}, comme le demande --embedder. Du code natif lit son
    fichier, dans un processus à part mais avec vos droits. Ne continuez que si vous avez confiance dans sa source.`,
  keys: 'Appuyez sur Entrée pour une nouvelle adresse, et sur Ctrl+C pour arrêter Familiar.',
  cannotStart: (detail) => `Familiar n’a pas pu démarrer : ${detail}`,
  pages: {
    language: 'fr',
    title: 'Familiar',
    wrongAddress: 'Ce n’est pas l’adresse de Familiar. Ouvrez l’adresse que Familiar a affichée.',
    otherPage: text`Une autre page a essayé d’ouvrir Familiar. Ouvrez un nouvel onglet et saisissez l’adresse que
      Familiar a affichée.`,
    opens: 'Familiar s’ouvre.',
    usedLink: text`Ce lien a déjà servi ou a plus de deux minutes. Chaque lien sert une fois. Appuyez sur Entrée dans
      le terminal où Familiar tourne, et ouvrez la nouvelle adresse. Si quelqu’un d’autre s’est servi de ce lien, il
      est alors exclu.`,
    notLetIn: text`Ce navigateur n’a pas accès, ou un autre a pris sa place. Appuyez sur Entrée dans le terminal où
      Familiar tourne, et ouvrez la nouvelle adresse.`,
    onlyGet: 'Ouvrez cette adresse dans un navigateur.',
    nothingToSend: 'Rien à envoyer ici. Ouvrez l’adresse affichée par Familiar.',
    nothingHere: 'Rien à cette adresse. Ouvrez celle affichée par Familiar.',
  },
};
