import type { Consequences } from '#contract/calls/attempts.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

type Activity = Catalogue['activity'];

/** Whose face it is said to be; null for the person who says so. */
type Whose = string | null;

const advice: Readonly<Record<Consequences['advice'][number], string>> = {
  stricterLevel: 'Un niveau de sécurité plus strict écarte mieux les personnes qui vous ressemblent.',
  addPictures: 'D’autres photos, avec des éclairages différents, aident Familiar à voir la différence.',
  lookAtPair: 'Familiar trouve que ces deux personnes se ressemblent. Comparez-les dans Paires.',
};

/** Why a picture is not learned from, or what to think of before it is; null where nothing speaks against it. */
const objections: Activity['consequences']['objections'] = {
  ready: null,
  onlyMarked: null,
  noFace: 'Familiar n’a plus le visage de cette tentative : il ne peut rien en apprendre.',
  otherEmbedder: 'Un autre programme entraîné a lu ce visage : Familiar ne peut plus le comparer.',
  tooPoor: 'La photo n’est pas assez bonne. Elle causerait des erreurs.',
  duplicate: 'Familiar a déjà une photo comme celle-ci.',
  tooFar: 'Ce visage diffère des autres photos. C’est peut-être quelqu’un d’autre.',
  closerToOther: 'Ce visage ressemble plus à un autre membre.',
  full: 'Il n’y a plus de place pour une photo. Retirez-en une d’abord.',
};

/** Where a face lies, by its distance to the member's pictures and to the closest other member. */
function lies(whose: Whose, distance: number, other: Consequences['closestOther']): string {
  const far = formats.decimal(distance, 2);
  const toOwn =
    whose === null ? `La distance à vos photos est de ${far}` : `La distance aux photos ${de(whose)} est de ${far}`;
  return other === null ? `${toOwn}.` : `${toOwn}, et à ${other.name}, de ${formats.decimal(other.distance, 2)}.`;
}

/** How many of the recorded refusals would be recognised after an answer. */
function recognises(whose: Whose, more: number): string {
  if (more <= 0) return 'Rien ne changerait pour les autres tentatives.';
  const who = whose === null ? 'vous reconnaîtrait alors' : `reconnaîtrait alors ${whose}`;
  return `Familiar ${who} dans ${more} des tentatives refusées.`;
}

/** What was seen of a living person, line by line. */
const evidence: Activity['evidence'] = {
  reason: 'Signe de vie',
  undecided: 'Pas de décision',
  reasons: {
    blink: 'Clignement des yeux vu',
    depth: 'Le visage a du relief',
    actions: 'Les gestes demandés ont été faits',
    timedOut: 'Pas de signe de vie à temps',
    wrongAction: 'Un autre geste que celui demandé',
    flat: 'Semblait plat, comme une photo',
    otherFace: 'Un autre visage est apparu',
    lost: 'Le visage sortait sans cesse de l’image',
    slowCamera: 'La caméra a donné trop peu d’images',
    busy: 'L’ordinateur avait trop à faire pour regarder',
  },
  blinks: 'Clignements',
  blinksAtRest: (atRest) => String(atRest),
  blinksMoving: (atRest, moving) => `${atRest} au repos, ${moving} en mouvement`,
  watched: 'Observation',
  watchedFor: (frames, seconds) => `${frames} images en ${formats.decimal(seconds, 1)} secondes`,
  depth: 'Relief du visage',
  depthOf: (depth) => `${formats.decimal(depth, 3)} de la distance entre les yeux`,
  relief: 'Relief en tournant',
  reliefOf: (percent) => `${percent} % de ce que montre un vrai visage en tournant ainsi`,
  asked: 'Gestes demandés',
  askedFor: (actions) => actions.join(', '),
  actions: {
    turnLeft: 'tourner à gauche',
    turnRight: 'tourner à droite',
    nod: 'hocher la tête',
    openMouth: 'ouvrir la bouche',
    blinkTwice: 'cligner deux fois',
  },
  camera: 'Caméra',
  maybeProgram: 'Peut-être un programme à la place d’une caméra',
};

/** The activity screen and what can be said about an attempt. */
export const activity: Activity = {
  title: 'Activité',
  ofEveryone: 'Tentatives de connexion, les plus récentes d’abord.',
  ofOneself: 'Tentatives de connexion qui vous concernent, les plus récentes d’abord.',
  nobodyYet: 'Personne n’a encore essayé de se connecter. Verrouillez l’écran pour essayer.',
  noneFits: 'Aucune tentative trouvée.',
  showAll: 'Tout afficher',
  showMore: 'Afficher plus',
  shown: (count) =>
    count === 0 ? 'Aucune tentative' : formats.plural(count, { one: '1 tentative', other: `${count} tentatives` }),
  shownOfMore: (count) =>
    formats.plural(count, {
      one: `${count} tentative, et il y en a d’autres`,
      other: `${count} tentatives, et il y en a d’autres`,
    }),

  aside: {
    label: 'En bref',
    when: 'Quand',
    colours: 'Couleurs',
    tones: {
      good: 'Connexion par le visage',
      neutral: 'Connexion sans visage',
      bad: 'Tentative refusée',
      unsure: 'Trop incertain',
    },
    mark: (happened, time) => `${happened}, ${time}`,
    pictures: 'Photos des tentatives',
    change: 'Changer dans les réglages',
  },

  filters: {
    show: (inForce) => (inForce === 0 ? 'Filtrer' : `Filtrer (${inForce})`),
    outcomes: 'Résultats',
    who: 'Qui',
    everyone: 'Tout le monde',
    when: 'Quand',
    periods: {
      all: 'N’importe quand',
      today: 'Aujourd’hui',
      week: 'Les 7 derniers jours',
      month: 'Les 30 derniers jours',
    },
    search: 'Chercher',
    partOfName: 'Une partie du nom',
  },

  exporting: {
    verb: 'Exporter',
    csv: 'CSV, pour un tableur',
    json: 'JSON, pour un programme',
    failed: 'Les tentatives n’ont pas pu être exportées',
    saved: (fileName) => `${fileName} est prêt`,
    notEncrypted: 'Le fichier n’est pas chiffré.',
  },

  picture: {
    alt: 'Le visage de cette tentative',
    forOwners: text`Familiar garde une photo de cette tentative. Seul un responsable peut la voir, car elle montre
      peut-être quelqu’un d’autre.`,
    erase: 'Effacer la photo',
    eraseTitle: 'Effacer cette photo ?',
    eraseMeaning: text`Familiar efface du disque la photo et les nombres calculés à partir d’elle. Il ne peut alors
      plus rien apprendre de cette tentative, mais elle reste dans la liste. Vous ne pourrez pas revenir en
      arrière.`,
    eraseVerb: 'Effacer',
    erased: 'La photo est effacée',
    compare: 'Comparer le visage',
  },

  answers: {
    question: 'Qui était-ce ?',
    was: (whose) => (whose === null ? 'C’était moi' : `C’était ${whose}`),
    wasNot: (whose) => (whose === null ? 'Ce n’était pas moi' : `Ce n’était pas ${whose}`),
    someoneHere: 'quelqu’un d’ici',
    thisMember: 'ce membre',
    choose: 'C’était',
    oneself: (name) => `moi, ${name}`,
    mark: 'Noter que c’est quelqu’un d’autre',
    marked: 'Noté : c’est quelqu’un d’autre',
    learn: 'Apprendre ce visage',
    learned: (whose) =>
      whose === null ? 'Votre visage est appris de cette tentative' : `Visage ${de(whose)} appris de cette tentative`,
  },

  consequences: {
    onlyMarked: 'Familiar note que c’est quelqu’un d’autre. Il n’en apprend rien, et rien d’autre ne change.',
    joins: (whose) =>
      whose === null
        ? 'Familiar ajoute la photo aux vôtres et s’en sert dès maintenant. Vous pouvez revenir en arrière.'
        : text`Familiar ajoute la photo à celles ${de(whose)} et s’en sert dès maintenant. Vous pouvez revenir en
            arrière.`,
    lies,
    recognises,
    advice,
    objections,
  },

  evidence,
};
