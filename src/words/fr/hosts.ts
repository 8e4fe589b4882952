import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** Browser mode: its terminal, and its pages for people who came the wrong way. */
export const web: Catalogue['web'] = {
  asked: 'c’est demandé',
  runs: (reason) => `Familiar s’affiche dans le navigateur : ${reason}.`,
  address: (url) =>
    `Ouvrez cette adresse dans un navigateur de cet ordinateur. Elle sert une fois, pendant deux minutes :\n${url}`,
  notFound: text`Si votre navigateur ne trouve pas cette adresse, comme parfois Safari, arrêtez Familiar et
    relancez-le avec --plain-address.`,
  plainAddress: text`Avec --plain-address, votre navigateur montre le cookie de Familiar aux autres programmes de cet
    ordinateur que vous y ouvrez, et un programme qui avait cette adresse avant peut y avoir laissé quelque chose.`,
  shutOut: text`Un autre navigateur a pris la place. Le précédent est exclu, et Familiar est verrouillé. Si ce n’était
    pas vous, ouvrez une nouvelle adresse, et l’autre sera exclu.`,
  ownEmbedder: (
    folder,
  ) => text`Le réseau de ${folder} lit les visages, comme le demande --embedder. Du code natif lit son
    fichier, dans un processus à part mais avec vos droits. Ne continuez que si vous avez confiance dans sa source.`,
  keys: 'Appuyez sur Entrée pour une nouvelle adresse, sur Ctrl+C pour arrêter Familiar.',
  cannotStart: (detail) => `Familiar n’a pas pu démarrer : ${detail}`,
  pages: {
    language: 'fr',
    title: 'Familiar',
    wrongAddress: 'Cette adresse ne mène pas ici. Ouvrez l’adresse que Familiar a affichée.',
    otherPage: text`Une autre page a essayé d’ouvrir Familiar. Ouvrez l’adresse que Familiar a affichée, dans un nouvel
      onglet.`,
    opens: 'Familiar s’ouvre.',
    usedLink: text`Ce lien a déjà servi ou a plus de deux minutes. Chaque lien sert une fois. Demandez-en un nouveau
      dans la fenêtre où Familiar tourne, ou relancez Familiar. Le navigateur qui s’est servi de ce lien est alors
      exclu.`,
    notLetIn: text`Ce navigateur n’a pas accès, ou un autre a pris sa place. Ouvrez l’adresse que Familiar a affichée.
      Si elle a déjà servi, demandez-en une nouvelle dans la fenêtre où Familiar tourne.`,
    onlyGet: 'Ouvrez cette adresse dans un navigateur.',
    nothingToSend: 'Il n’y a rien à envoyer ici.',
    nothingHere: 'Il n’y a rien à cette adresse.',
  },
};
