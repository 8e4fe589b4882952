import type { DeviceObstacle, DeviceProtection, HouseholdOdds, Lookalikes, Protection } from '#contract/household.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';
import type { Catalogue } from '../catalogue.ts';
import { oneIn } from '../odds.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Explained = { readonly title: string; readonly meaning: string };
type Told = Parameters<Catalogue['odds']['inWords']>[0];

const pictures = (count: number): string => formats.plural(count, { one: `${count} photo`, other: `${count} photos` });

/** What opens the faces after a start. */
export const protections: Readonly<Record<Protection, Explained>> = {
  keychain: {
    title: 'Le trousseau de cet ordinateur',
    meaning: text`Le système garde la clé. Après un redémarrage, Familiar peut reconnaître les visages dès que votre
      session sur l’ordinateur est ouverte.`,
  },
  keyFile: {
    title: 'Un fichier de clé sur cet ordinateur',
    meaning: text`Après un redémarrage, Familiar peut reconnaître les visages. Seul votre compte peut lire le fichier.
      Toute personne qui partage ce compte peut le lire aussi, comme toute personne qui en a une copie.`,
  },
  passphrase: {
    title: 'La phrase secrète seulement',
    meaning: text`Rien sur le disque n’ouvre les visages. Après chaque redémarrage, un responsable saisit une fois la
      phrase secrète avant toute connexion par le visage.`,
  },
};

/** Why what should open the faces after a start does not. */
export const deviceObstacles: Readonly<Record<DeviceProtection, Readonly<Record<DeviceObstacle, string>>>> = {
  keychain: {
    notHere: 'La clé est dans le trousseau de cet ordinateur, que seule l’application de bureau peut interroger.',
    unavailable: 'La clé est dans le trousseau de cet ordinateur, qui est verrouillé, absent ou ne répond pas.',
    keyLost: 'Le trousseau de cet ordinateur n’a plus la clé.',
  },
  keyFile: {
    notHere: 'La clé est dans un fichier de clé, que ce programme n’utilise pas.',
    unavailable: 'Le dossier du fichier de clé est inutilisable.',
    keyLost: 'Le fichier de clé manque ou est abîmé, ou d’autres utilisateurs de cet ordinateur peuvent le lire.',
  },
};

/** Security levels: for whom each is, and what it asks of the household. */
export const levels: Readonly<Record<SecurityLevel, Explained>> = {
  relaxed: {
    title: 'Souple',
    meaning: 'Pour se connecter vite, même avec peu de lumière. Un inconnu entre plus facilement.',
  },
  balanced: { title: 'Équilibré', meaning: 'Convient à la plupart des foyers.' },
  strict: {
    title: 'Strict',
    meaning: 'Si des proches se ressemblent, ou s’il y a beaucoup à protéger. Il faut parfois deux essais.',
  },
};

/** Which household the odds are worked out for, and why they differ from one to another. */
function oddsBasis({ memberCount, fewestSamples }: HouseholdOdds): string {
  if (memberCount === 0) return 'Personne n’a encore de photo. Ces chiffres valent pour un membre avec une photo.';
  if (memberCount === 1)
    return text`Ces chiffres valent pour votre foyer d’un membre avec ${pictures(fewestSamples)}. D’autres photos et
      d’autres membres les changent.`;
  return text`Ces chiffres valent pour votre foyer. ${memberCount} membres ont des photos, au moins
    ${pictures(fewestSamples)} chacun. Plus il y a de membres, plus Familiar exige de ressemblance.`;
}

const origins = {
  asian: ['asiatiques', 'asiatiques'],
  black: ['noires', 'noirs'],
  indian: ['indiennes', 'indiens'],
  white: ['blanches', 'blancs'],
} as const;
const plainGroups = { women: 'femmes', men: 'hommes', children: 'enfants' } as const;
const groupsOf = ([origin, [feminine, masculine]]: readonly [string, readonly [string, string]]) =>
  Object.entries(plainGroups).map(
    ([key, name]) => [`${origin} ${key}`, `${name} ${key === 'women' ? feminine : masculine}`] as const,
  );

/** Strangers of one group, by the names that the calibration has for it; groups with other names are not told of. */
const groupOdds: Catalogue['odds']['groups'] = {
  names: { ...plainGroups, ...Object.fromEntries(Object.entries(origins).flatMap(groupsOf)) },
  caption: 'À quelle fréquence un inconnu entre à la place d’une personne du même groupe, avec une photo de chacun',
  among: (name) => `Parmi les ${name}`,
  highest: (name) => `Parmi les ${name}, le plus élevé de tous les groupes d’adultes`,
  atMost: (told) => (told.kind === 'never' ? inWords(told) : `au plus ${inWords(told)}`),
  basis: (
    people,
  ) => text`Ces chiffres viennent de photos publiques de ${formats.whole(people)} personnes, une photo de chacune.
    D’autres ont classé ces personnes en groupes. Aucun groupe n’a été testé avec une webcam. Dans un groupe de peu de
    personnes, le vrai chiffre peut être plus bas.`,
  children: text`Pour Familiar, les enfants se ressemblent plus que les adultes : un visage d’enfant doit donc
    ressembler davantage. Les enfants changent aussi plus vite. Trois photos de chaque enfant aident le plus, dont une
    de cette année. Le niveau strict confond le moins les enfants.`,
};

function inWords(told: Told): string {
  if (told.kind === 'never') return 'jamais dans les essais';
  return told.kind === 'timesInTen'
    ? `${told.times} fois sur 10`
    : `une fois sur ${formats.whole(told.many)} comparaisons`;
}

/** How often somebody is let in or refused. */
export const odds: Catalogue['odds'] = {
  oneIn: (rate) => formats.whole(oneIn(rate)),
  inWords,
  basis: oddsBasis,
  groups: groupOdds,
  who: { stranger: 'Un inconnu entre', you: 'Familiar vous refuse' },
  relatives: {
    sisters: 'Une sœur entre à votre place',
    brothers: 'Un frère entre à votre place',
    'brother and sister': 'Un frère ou une sœur de l’autre sexe entre à votre place',
    'parent and child': 'Un parent ou un enfant entre à votre place',
  },
};

const lookalikeAdvice: Readonly<Record<Lookalikes['advice'], string>> = {
  addPictures: 'Ajoutez des photos des deux, avec des éclairages différents, pour que Familiar voie la différence.',
  stricterLevel: 'Un niveau plus strict, dans les réglages, les distingue mieux.',
  passphrase: 'Familiar demandera parfois la phrase secrète plutôt que de deviner.',
};

/** Two members who look too much alike, and what helps. */
export const lookalikes: Catalogue['lookalikes'] = {
  advice: lookalikeAdvice,
  pair: ({ names, advice }) => `Pour Familiar, ${names[0]} et ${names[1]} se ressemblent. ${lookalikeAdvice[advice]}`,
};
