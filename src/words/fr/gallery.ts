import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

type Gallery = Catalogue['gallery'];
/** Whom a flag is about. */
type Flagged = Parameters<Gallery['flags']['reasons']['outlier']>[0];

const someoneElse = 'quelqu’un d’autre';
const apart = (distance: number): string => formats.decimal(distance, 2);

/** A flag in a word or two, as it stands on a tile. `other` is null for somebody who has left. */
const flags: Gallery['flags']['titles'] = {
  pullsTowardsOther: (other) => `Ressemble à ${other ?? someoneElse}`,
  outlier: () => 'Différente',
  duplicate: () => 'Déjà vue',
  blurred: () => 'Floue',
  tooDark: () => 'Trop sombre',
  tooBright: () => 'Trop claire',
  covered: () => 'Cachée en partie',
  small: () => 'Petite',
};

/** What to do about a picture that would be taken for somebody whom it does not show. */
const ifNot = (inUse: boolean): string =>
  inUse ? 'Sinon, mettez-la de côté : elle favorise les confusions.' : 'Sinon, laissez-la de côté.';

function pulls({ name, other, matches, inUse }: Flagged): string {
  const who = other ?? someoneElse;
  if (!matches) return `Elle est un peu proche ${de(who)}. Une photo plus nette ${de(name)} serait meilleure.`;
  const help =
    other === null ? 'Si elle montre cette personne, retirez-la.' : `Si elle montre ${who}, rangez-la chez ${who}.`;
  return `On pourrait y voir ${who}. ${help} ${ifNot(inUse)}`;
}

const outlier = ({ name }: Flagged): string =>
  `Elle ne ressemble pas aux autres photos ${de(name)}. Est-ce bien ${name} ? Sinon, déplacez-la ou retirez-la.`;

const duplicate = (): string => 'Presque identique à une autre photo. Vous pouvez la retirer.';

/** Why a picture is flagged and what helps, in full. */
const reasons: Gallery['flags']['reasons'] = {
  pullsTowardsOther: pulls,
  outlier,
  duplicate,
  blurred: () => 'Trop floue pour montrer les détails. Une photo nette serait meilleure.',
  tooDark: () => 'Le visage est peu éclairé. Une photo à la lumière du jour serait meilleure.',
  tooBright: () => 'Le visage est trop éclairé. Une photo avec une lumière douce serait meilleure.',
  covered: () => 'Une main, des cheveux, une écharpe ou un masque cache une partie du visage.',
  small: () => 'Le visage est petit. Une photo prise de plus près serait meilleure.',
};

/** What a member is told of a picture that comes near somebody else, who is not named: on a tile, and in full. */
const nearness: Gallery['flags']['nearness'] = {
  near: {
    title: 'Rappelle un peu quelqu’un d’autre',
    reason: () => text`Elle rappelle un peu une autre personne du foyer. Une photo plus nette serait meilleure.`,
  },
  veryNear: {
    title: 'Ressemble à quelqu’un d’autre',
    reason: (
      inUse,
    ) => text`On pourrait y voir une autre personne du foyer. Si elle montre quelqu’un d’autre, retirez-la.
      ${ifNot(inUse)}`,
  },
};

function told({
  kind,
  traits,
  toOwn,
  nearest,
  isSetAside,
  isPortrait,
  ...tile
}: Parameters<Gallery['told']>[0]): string {
  const said = [kind, traits];
  if (toOwn !== null) said.push(`À ${apart(toOwn)} des autres photos`);
  if (nearest !== null) said.push(`À ${apart(nearest.distance)} ${de(nearest.name)}`);
  said.push(...tile.flags.map((flag) => `À vérifier : ${flag}`));
  if (isSetAside) said.push('Mise de côté');
  if (isPortrait) said.push('Le portrait de cette personne');
  return `${said.join('. ')}.`;
}

/** A member's pictures: choosing among them, and all about one of them. */
export const gallery: Gallery = {
  label: (name) => `Photos ${de(name)}`,
  none: 'Il ne reste aucune photo de ce genre.',
  told,

  scale: {
    line: text`La ligne sous chaque photo montre à quel point les visages se ressemblent. Plus à gauche, ils se
      ressemblent plus.`,
    own: (name) => `Les autres photos de ${name}`,
    other: 'L’autre personne la plus proche',
    limit: 'À gauche, la photo passe pour cette personne',
  },

  show: 'Afficher',
  filters: {
    all: 'Toutes',
    flagged: 'À vérifier',
    inUse: 'Utilisées',
    setAside: 'De côté',
    camera: 'Caméra',
    photo: 'Fichiers',
    learned: 'Apprises',
  },
  sort: 'Trier',
  orders: {
    newest: 'Les plus récentes d’abord',
    farFromOwn: 'Les plus différentes d’abord',
    nearOther: 'Les plus proches d’une autre personne d’abord',
    poorest: 'Les moins bonnes d’abord',
  },

  chosen: {
    label: 'Photos choisies',
    count: (count) => formats.plural(count, { one: `${count} photo choisie`, other: `${count} photos choisies` }),
    none: 'Choisissez une photo',
    noneMeaning: 'Voyez ce qu’elle vaut et ce que vous pouvez en faire.',
    keys: [
      { keys: 'Glisser', meaning: 'en choisir plusieurs' },
      { keys: 'Flèches', meaning: 'choisir la suivante' },
      { keys: 'Espace', meaning: 'en ajouter une ou la laisser' },
      { keys: 'Suppr', meaning: 'retirer ce qui est choisi' },
    ],
  },

  details: {
    inUse: 'Utilisée',
    setAside: 'Mise de côté. Elle est gardée, mais ne sert pas.',
    otherNet: 'Familiar lit les visages autrement qu’avant. Il se servira de cette photo après l’avoir relue.',
    distancesLabel: 'Distances',
    distances: 'Ressemblance',
    quality: 'Qualité',
  },

  actions: {
    setAside: 'Mettre de côté',
    bringBack: 'Reprendre',
    move: 'Déplacer vers…',
    useAsPortrait: 'Choisir comme portrait',
    remove: 'Retirer',
    otherPortrait: (name) => `Une autre photo sert maintenant de portrait à ${name}.`,
    noneLeft: (name) => `${name} ne peut plus se connecter par le visage.`,
  },

  flags: {
    titles: flags,
    looksLike: (other) => `Celle-ci ressemble à ${other ?? someoneElse}`,
    reasons,
    nearness,
    remove: 'La retirer',
    setAside: 'La mettre de côté',
    moveTo: (name) => `Déplacer chez ${name}`,
  },

  quality: {
    sharp: { label: 'Netteté', grades: { poor: 'floue', fair: 'un peu floue', good: 'nette' } },
    lit: {
      label: 'Lumière',
      dark: { poor: 'sombre', fair: 'plutôt sombre' },
      bright: { poor: 'très claire', fair: 'plutôt claire' },
      uneven: 'lumière inégale',
      good: 'bien éclairée',
    },
    frontal: { label: 'De face', grades: { poor: 'très tourné', fair: 'tourné', good: 'de face' } },
    size: {
      label: 'Taille',
      grades: {
        poor: (eyesPx) => `petite, ${eyesPx} px entre les yeux`,
        fair: (eyesPx) => `correcte, ${eyesPx} px entre les yeux`,
        good: (eyesPx) => `grande, ${eyesPx} px entre les yeux`,
      },
    },
    uncovered: { label: 'Dégagé', covered: 'caché en partie', bare: 'rien de caché' },
  },
};
