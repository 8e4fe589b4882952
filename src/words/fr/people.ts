import type { EnrolmentPose } from '#contract/face.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { de, que } from './elision.ts';
import { formats } from './formats.ts';

type People = Catalogue['people'];

const toTheSide: Readonly<Record<EnrolmentPose, string>> = {
  front: 'de face',
  left: 'à gauche',
  right: 'à droite',
  up: 'vers le haut',
  down: 'vers le bas',
};

/** How many pictures are in use, and how many of them are turned too far to count as a look. */
function counted(inUse: number, far: number): string {
  const pictures = formats.plural(inUse, {
    one: 'Compté sur la seule photo utilisée',
    other: `Compté sur les ${inUse} photos utilisées`,
  });
  if (far === 0) return `${pictures}.`;
  return formats.plural(far, {
    one: `${pictures}. Une photo est trop tournée pour compter comme pose.`,
    other: `${pictures}. ${far} photos sont trop tournées pour compter comme poses.`,
  });
}

/** Everyone in the household, one of them, and what can be done with them. */
export const people: People = {
  title: 'Personnes',
  meaning: 'Qui fait partie du foyer.',
  you: 'Vous',
  setAside: (pictures, count) => `${pictures}, dont ${count} de côté`,
  search: 'Chercher par nom',
  nobodyFound: (letters) => `Personne ne s’appelle « ${letters} ».`,
  portrait: {
    change: 'Changer de portrait',
    title: (name) => `Portrait ${de(name)}`,
    hint: 'Appuyez sur une photo pour en faire le portrait.',
  },
  notSignedInYet: 'Pas encore de connexion',
  lastSignedIn: (moment) => `Dernière connexion ${moment}`,
  since: (line, day) => `${line} · ici depuis ${day}`,
  gone: 'Cette personne ne fait plus partie du foyer.',
  addPhotos: 'Importer des photos',
  addPictures: 'Ajouter des photos',
  more: 'Plus',
  pictures: 'Photos',
  noPictures: (name) => `Pas encore de photo. Ajoutez-en une pour ${que(name)} puisse se connecter par le visage.`,

  name: 'Nom',
  add: { title: 'Ajouter quelqu’un', verb: 'Ajouter', next: 'Passer à la caméra' },
  rename: { menu: 'Renommer', title: (name) => `Renommer ${name}`, verb: 'Renommer' },
  role: {
    verb: 'Changer de rôle',
    title: (name) => `Ce ${que(name)} peut faire`,
    changed: {
      owner: (name) => `Nouveau rôle ${de(name)} : responsable`,
      member: (name) => `Nouveau rôle ${de(name)} : membre`,
      child: (name) => `Nouveau rôle ${de(name)} : enfant`,
    },
  },
  consent: {
    menu: 'Accord',
    title: (name) => `L’accord ${de(name)}`,
    given: {
      self: (name, day) => `Ce texte a été accepté par ${name}. L’accord vaut depuis ${day}.`,
      guardian: (name, day) => `Un parent ou tuteur a accepté ce texte pour ${name}. L’accord vaut depuis ${day}.`,
    },
    isEarlier: (name) =>
      text`L’accord ${de(name)} porte sur un texte plus ancien. Familiar ne garde donc pas de photos plus larges de
        cette personne, avec les cheveux et les épaules. Lisez le nouveau texte ensemble.`,
    askOwner: text`Ce texte est plus récent que celui que vous avez accepté. Pour l’accepter, demandez à un
      responsable de l’ouvrir depuis votre page.`,
    verb: 'Accepter',
    agreed: (name) => `Nouveau texte accepté pour ${name}`,
  },
  remove: {
    menu: 'Retirer du foyer',
    title: (name) => `Retirer ${name} ?`,
    verb: 'Retirer',
  },

  coverage: {
    title: 'Variété des photos',
    none: 'Aucune pose pour l’instant.',
    all: 'Toutes les poses y sont.',
    missing: (looks) => `Il manque le regard ${formats.all(looks.map((look) => toTheSide[look]))}.`,
    counted,
    addMissing: 'Ajouter les photos manquantes',
    looks: 'Poses',
    light: 'Lumière',
    lighting: { dark: 'Faible', even: 'Bonne', bright: 'Vive' },
    face: 'Visage',
    bare: 'Dégagé',
    hidden: 'Caché en partie',
    noneOfIt: 'aucune',
  },
};
