import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

type Map = Catalogue['map'];
type OrderKept = Parameters<Map['keeps']['order']>[0];
type Spoken = Parameters<Map['canvas']['spoken']>[0];
type Chosen = Parameters<Map['chosen']['title']>[0];

const two = (distance: number): string => formats.decimal(distance, 2);

const orders: Readonly<Record<OrderKept, string>> = {
  almostAlways: 'Les visages qui semblent plus proches ici le sont presque toujours en réalité',
  mostly: 'Les visages qui semblent plus proches ici le sont le plus souvent en réalité',
  rather: 'Les visages qui semblent plus proches ici le sont souvent en réalité',
  hardly: 'Les visages qui semblent plus proches ici ne le sont pas forcément en réalité',
};

/** What somebody who hears the map is told about the face they have come to. */
function spoken({ owner, isSetAside, isChosen, near }: Spoken): string {
  const who = near?.isOfMember === true ? 'visage le plus proche d’une autre personne' : 'visage le plus proche';
  return [
    owner,
    ...(isSetAside ? ['photo de côté'] : []),
    ...(isChosen ? ['visage choisi'] : []),
    ...(near === null ? [] : [`${who} : ${near.owner}, à ${two(near.distance)} sur le dessin`]),
  ].join(', ');
}

/** Whose and how many faces are chosen: "3 photos d’Ana, 1 de Ben". */
function chosen(groups: Chosen): string {
  return groups
    .map(({ name, count }, index) => {
      if (name === null)
        return formats.plural(count, { one: `${count} tentative refusée`, other: `${count} tentatives refusées` });
      if (index > 0) return `${count} ${de(name)}`;
      return formats.plural(count, { one: `${count} photo ${de(name)}`, other: `${count} photos ${de(name)}` });
    })
    .join(', ');
}

/** The map of the household's faces. */
export const map: Map = {
  title: 'La carte',
  lead: 'Chaque personne est une île faite de ses photos. Plus deux visages se ressemblent, plus ils sont proches.',
  empty: rich`Il n’y a pas encore de visage à dessiner. Ajoutez les photos de quelqu’un
    ${mark('home', 'depuis l’accueil')}, et elles apparaîtront ici.`,
  details: 'Détails',
  views: {
    label: 'Vues des visages',
    map: 'Carte',
    pairs: 'Paires',
    compare: 'Comparer',
    whatIf: 'Et si ?',
    tuning: 'Affinage',
  },

  refusedAttempt: 'Tentative refusée',
  aRefusedAttempt: 'Une tentative refusée',
  withoutPictures: 'Un membre sans photo utilisée',
  someMember: 'un membre',

  help: {
    open: 'Que montre la carte ?',
    title: 'Ce que montre la carte',
    places: text`Familiar transforme chaque photo en plus de mille nombres. Ils indiquent un lieu, comme des
      coordonnées. Les photos d’une même personne se retrouvent côte à côte, celles de personnes différentes loin les
      unes des autres. Familiar ne sait rien d’autre d’un visage.`,
    islands: text`Dans l’idéal, chaque personne est une île entourée d’eau. Si deux îles se touchent, Familiar peut
      confondre ces deux personnes. Si une photo est loin de son île, regardez-la. Elle est peut-être mauvaise, ou elle
      montre quelqu’un d’autre. Vous pouvez la mettre de côté.`,
    crosses: text`Une croix grise est une tentative refusée. Si elle se trouve sur une île, c’était peut-être cette
      personne, dans un mauvais jour. Elle peut le dire dans Activité.`,
    setAside: text`Quand vous mettez une photo de côté, Familiar cesse aussitôt de s’en servir. Vous pouvez revenir en
      arrière. « Et si ? » montre le résultat avant tout changement.`,
    flat: text`La carte est plate, comme une ombre. Les visages y semblent plus proches qu’ils ne le sont. Le tableau,
      Paires et Comparer donnent les vraies distances.`,
    projections: rich`Dans Détails, vous choisissez ce qui reste vrai. ${mark('strong', 'Distances')} montre
      l’éloignement des visages, autant qu’une carte plate le peut. ${mark('strong', 'Voisins')} montre qui est à côté
      de qui, et les longueurs ne disent plus rien.`,
    limits: text`Détails peut aussi tracer les limites, en pointillés. Au-delà de cette ligne, un visage est trop loin
      de cette personne pour être reconnu.`,
  },

  toolbar: {
    label: 'La carte',
    projection: 'Ce qui reste vrai',
    projections: { pca: 'Distances', neighbours: 'Voisins' },
    tuning: 'Affinage',
    tunings: { plain: 'Sans affinage', tuned: 'Avec affinage' },
    show: 'Afficher',
    layers: {
      pictures: 'Les visages, s’il y a la place',
      hulls: 'Les îles',
      limits: 'Les limites',
      strangers: 'Les tentatives refusées',
    },
    lasso: 'Lasso',
    table: 'Tableau',
  },

  canvas: {
    label: 'Carte des visages du foyer',
    help: text`Les flèches vont d’un visage à l’autre. Entrée choisit un visage, puis un second pour les comparer.
      Espace en choisit d’autres. Échap annule le choix. Plus et moins agrandissent et réduisent. 0 montre tout. Maj
      avec une flèche déplace la carte. Le tableau dit la même chose avec des mots.`,
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    showAll: 'Tout montrer',
    spoken,
  },

  table: {
    whose: 'Visages de qui',
    everyone: 'Tout le monde',
    strangers: 'Tentatives refusées',
    caption: 'Ce sont les vraies distances, celles de Paires, et non celles du dessin.',
    face: 'Visage',
    inUse: 'Utilisée',
    nearestOwn: 'La même personne',
    nearestOther: 'L’autre personne la plus proche',
    numbered: (owner, id) => `${owner}, photo ${id}`,
    yes: 'Oui',
    setAside: 'De côté',
    like: 'Ressemble aux autres',
    unlike: 'Différente des autres',
    notApplicable: '–',
    other: (name, state) => `${name} : ${state}`,
    showMore: 'Afficher plus',
  },

  side: 'À propos de la carte',
  legend: {
    title: 'Qui est qui',
    counts: (inUse, setAside) => (setAside === 0 ? String(inUse) : `${inUse} + ${setAside} de côté`),
    strangers: 'Tentatives refusées',
    limits: 'Au-delà des pointillés, un visage est trop loin de cette personne pour être reconnu.',
    tuned: text`Avec l’affinage, ce qui distingue deux personnes est dessiné plus long qu’en réalité. Les longueurs ne
      disent plus rien : il n’y a donc pas de limites.`,
  },
  keeps: {
    title: 'Fidélité de la carte',
    bar: (percent) => `${percent} pour cent de la distance au carré`,
    order: (order, rankCorrelation) => `${orders[order]} (corrélation des rangs ${two(rankCorrelation)}).`,
    share: (percent) => text`Cette carte plate garde ${percent} % de la distance au carré entre les visages. Elle ne
      peut pas montrer le reste. Les visages y semblent plus proches qu’en réalité, jamais plus éloignés.`,
    tunedShare: (percent) => text`Cette carte plate garde ${percent} % de la distance au carré entre les visages. Elle
      ne peut pas montrer le reste.`,
    neighbours: text`Les visages proches en réalité sont proches ici. La taille d’une île et l’eau entre deux îles ne
      disent pas grand-chose : il n’y a donc pas de limites.`,
    tunedTruth: '« En réalité » veut dire ici : selon les distances avec affinage.',
  },

  chosen: {
    label: 'Visages choisis',
    letGo: 'Ne rien choisir',
    title: chosen,
    more: (count) => `et ${count} de plus`,
    chooseSecond: 'Choisissez un second visage pour comparer les deux.',
    compareInFull: 'Comparer les deux',
    setAside: 'Mettre de côté',
    bringBack: 'Reprendre',
    whatIf: (count) =>
      formats.plural(count, { one: 'Et si je la mettais de côté ?', other: 'Et si je les mettais de côté ?' }),
    allPicturesOf: (name) => `Toutes les photos ${de(name)}`,
    allPictures: 'Toutes les photos de cette personne',
  },

  tryIt: {
    title: 'Essayer',
    start: 'Essayer',
    stop: 'Arrêter',
    invitation: 'Regardez la caméra et voyez où vous êtes sur la carte.',
    you: 'Vous',
    waking: {
      title: 'La caméra s’allume',
      advice: 'Vous apparaissez sur la carte dès que votre visage est dans l’image.',
    },
    noFace: { title: 'Où est votre visage ?', advice: 'Placez-vous devant la caméra. Le point lumineux, c’est vous.' },
    manyFaces: { title: 'Plusieurs personnes', advice: 'Un seul visage doit être dans l’image.' },
    needsPassphrase: {
      title: 'La phrase secrète est nécessaire',
      advice: 'Cet essai montre à qui un visage ressemble ici. Il demande donc la phrase secrète d’un responsable.',
    },
    resume: 'Saisir la phrase',
    nobody: { title: 'Personne à qui comparer', advice: 'Aucun membre n’a encore de photo utilisée.' },
    looksLike: (name) => `Vous ressemblez surtout à ${name}.`,
    wouldSignIn: (name) => `C’est ${name}`,
    byTuning: (nearest) => `${nearest} Deux personnes sont proches, et l’affinage les a distinguées.`,
    tooClose: (name, other) => `${name} ou ${other} ?`,
    someoneElse: 'quelqu’un d’autre',
    lead: (nearest) => `${nearest} Familiar ne peut pas trancher entre les deux.`,
    leadNeeded: (lead, needed) =>
      `L’avance sur la personne suivante est de ${two(lead)}. Il faut au moins ${two(needed)}.`,
    notRecognised: 'Visage non reconnu',
    ofLimit: (distance, threshold) => `${two(distance)}, limite ${two(threshold)}`,
    retryCamera: 'Réessayer la caméra',
    nothingKept: 'C’est un simple essai. Rien n’est gardé, et la session ne change pas.',
  },
};
