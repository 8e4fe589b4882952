import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';
import { desktopSettings } from './desktop-settings.ts';
import { formats } from './formats.ts';
import { keysSettings } from './keys-settings.ts';

type Sections = Catalogue['settings']['sections'];

/** How sure Familiar has to be, and when it locks. */
const security: Pick<Sections, 'level' | 'signs-of-life' | 'owner-faces' | 'locking'> = {
  level: {
    title: 'À quel point Familiar doit être sûr',
    label: 'Niveau de sécurité',
    meaning: text`Un niveau plus strict écarte mieux les personnes qui vous ressemblent. Il vous faudra peut-être
      plusieurs essais.`,
    caption: 'À quelle fréquence cela arrive dans une comparaison. Une connexion fait plusieurs comparaisons.',
    measured: text`Ces chiffres viennent d’essais sur des photos publiques. Ils donnent une idée, sans rien promettre.
      Des parents se ressemblent plus que des inconnus. Un inconnu de votre origine, de votre sexe et de votre âge
      entre plus souvent que d’autres. Quand un visage est trop proche de deux membres, Familiar demande la phrase
      secrète, quel que soit le niveau.`,
  },
  'signs-of-life': {
    title: 'Signes de vie',
    meaning: 'Familiar vérifie que la caméra voit une personne vivante, et non une photo ou une vidéo.',
  },
  'owner-faces': {
    title: 'Les responsables et leur visage',
    label: 'Où le visage d’un responsable suffit',
    choices: {
      desktopApp: {
        title: 'Le visage suffit dans l’application',
        meaning: text`Dans un navigateur, un responsable donne aussi la phrase secrète ou son code PIN avant de voir
          ou de changer ce qui lui est réservé.`,
      },
      nowhere: {
        title: 'Le visage ne suffit jamais',
        meaning: 'Dans l’application aussi, un responsable donne en plus la phrase secrète ou son code PIN.',
      },
      everywhere: {
        title: 'Le visage suffit partout',
        meaning: text`Dans un navigateur, n’importe quel membre devant cet ordinateur pourrait animer la photo d’un
          responsable avec un petit programme. Tout s’ouvrirait alors : chaque photo et chaque connexion.`,
      },
    },
  },
  locking: {
    title: 'Verrouillage',
    idle: 'Verrouiller quand personne n’utilise Familiar',
    minutes: (count) => formats.plural(count, { one: 'Après une minute', other: `Après ${count} minutes` }),
    anHour: 'Après une heure',
    hours: (hours) => `Après ${hours} heures`,
    presence: 'Verrouiller quand la caméra ne vous voit plus',
    seconds: (seconds) => `Après ${seconds} secondes`,
    onlookers: 'Cacher l’écran quand un second visage regarde',
    cameraStaysOn: text`Pour ces deux réglages, la caméra reste allumée tant que votre session est ouverte. Familiar
      regarde ce qu’elle voit et n’en garde rien.`,
  },
};

/** The ways in, and what happens at the lock screen. */
const signIn: Pick<Sections, 'pin' | 'several-faces' | 'learning' | 'other-programs' | 'hint'> = {
  pin: {
    title: 'Votre code PIN',
    purpose: text`Connectez-vous avec votre code PIN quand la caméra ne peut pas vous voir. Il permet aussi aux
      responsables de montrer qu’ils le sont. Les changements importants demandent toujours la phrase secrète.`,
    label: 'Nouveau code PIN',
    hint: 'Au moins 6 chiffres. Évitez 123456, 111111 et les anniversaires.',
    save: 'Enregistrer le code PIN',
    isThere: 'Vous avez un code PIN.',
    change: 'Changer le code PIN',
    remove: 'Retirer le code PIN',
    isSet: 'Votre code PIN est enregistré',
    isRemoved: 'Votre code PIN est retiré',
  },
  'several-faces': {
    title: 'Plusieurs personnes devant l’écran',
    label: 'Quand la caméra voit plusieurs personnes',
    choices: {
      refuse: 'Demander qu’une seule personne reste',
      nearest: 'Ne regarder que la personne la plus proche',
    },
  },
  learning: {
    title: 'Apprendre avec le temps',
    label: 'Proposer de nouvelles photos prises aux connexions',
    isOn: 'Familiar propose de nouvelles photos prises aux connexions.',
    isOff: 'Familiar ne prend pas de photos aux connexions.',
    meaning: text`Les visages changent. Familiar peut proposer de nouvelles photos prises à vos connexions. Vous les
      trouvez sur votre propre page. Il ne se sert d’une photo que si vous l’acceptez. Une proposition expire après
      trois semaines.`,
    tuning: rich`Deux personnes sont souvent confondues ? ${mark(
      'tuning',
      'Familiar peut apprendre à les distinguer',
    )}.`,
  },
  'other-programs': {
    title: 'Autres programmes',
    mayConfirm: 'Laisser d’autres programmes demander qui est là',
    confirmMeaning: text`Un programme de cet ordinateur, par exemple un verrouillage d’écran, peut alors vous
      demander de montrer votre visage. Familiar vous demande d’abord et regarde quand vous appuyez sur un
      bouton. Il dit au programme votre nom et à quel point il est sûr. Chaque question affichée
      figure dans Activité.`,
    ownersCannot: rich`Ici, le visage seul d’un responsable ne suffit pas. Aucun responsable ne peut donc confirmer.
      ${mark('faces', 'Choisissez où il suffit')}.`,
    atOnce: 'Regarder sans appui',
    atOnceMeaning: text`Un verrouillage d’écran cache le bouton de Familiar et a besoin de cela. Familiar regarde
      alors dès qu’un programme le demande. Votre visage peut dire oui avant que vous ayez lu qui demande.`,
    mayWatch: 'Dire à d’autres programmes qui se connecte, part et revient',
    watchMeaning: 'Les programmes apprennent alors des noms et des heures, jamais une image.',
    limits: text`Tout programme que vous lancez peut demander, et tout programme peut se faire passer pour
      Familiar. Une bonne vidéo peut tromper une caméra ordinaire. Ne laissez donc pas cela protéger seul des choses
      importantes, comme les droits d’administrateur.`,
    isOff: 'Les autres programmes ne peuvent rien demander à Familiar.',
  },
  hint: {
    title: 'Message sur l’écran de verrouillage',
    label: 'Message',
    hint: text`Par exemple « Si vous trouvez cet ordinateur : 030 1234 ». Toute personne qui voit cet ordinateur
      peut le lire. Il n’est pas chiffré.`,
    none: 'Il n’y a pas de message.',
    tooLong: (most) => `Le message a au plus ${most} lettres.`,
    unusable: 'Ce message contient quelque chose que Familiar ne peut pas afficher. Saisissez-le à la main.',
  },
};

/** The household, what is kept of people, and for how long. */
const people: Pick<Sections, 'household' | 'own-data' | 'attempt-faces' | 'unseen' | 'checks'> = {
  household: { title: 'Foyer', label: 'Nom du foyer' },
  'own-data': {
    title: 'Vos données',
    everything: text`Vous recevez un fichier avec vos photos, vos connexions et ce que vous avez accepté. Les nombres
      que Familiar calcule à partir de votre visage n’y sont pas.`,
    export: 'Exporter mes données',
    stored: rich`Lisez ${mark('stored', 'ce que Familiar garde')} de chacun ici.`,
  },
  'attempt-faces': {
    title: 'Photos des tentatives',
    label: 'Quelles photos garder',
    choices: {
      none: {
        title: 'Aucune',
        meaning: text`La liste d’activité ne montre pas de photos des tentatives refusées. « Et si ? » n’a pas de
          connexions pour essayer un changement.`,
      },
      refused: {
        title: 'Tentatives refusées',
        meaning: 'Vous voyez qui a essayé. En cas de refus par erreur, vous pouvez dire « C’était moi ».',
      },
      all: {
        title: 'Toutes les tentatives',
        meaning: text`Familiar garde aussi le visage de chaque connexion réussie. « Et si ? » montre alors qui ne
          pourrait plus entrer après un changement.`,
      },
    },
    erasedAfter: 'Effacer les photos après',
    aDay: 'Un jour',
    aYear: 'Un an',
    days: (days) => `${days} jours`,
    gather: 'Regrouper les visages inconnus par personne',
    gatherMeaning: text`Familiar compare entre eux les visages refusés. Les responsables voient alors dans l’activité
      qui est venu plus d’une fois, et peuvent lui donner un nom.`,
    gatherLimits: text`Vos invités n’ont pas donné leur accord. Prévenez-les. Familiar peut se tromper. Dans nos tests,
      il a réuni jusqu’à 1 inconnu sur 100 avec quelqu’un d’autre, et 6 sur 100 dans une même famille. Il efface
      groupes et noms avec les photos.`,
    gatherIsOn: 'Les responsables voient les visages inconnus regroupés par personne.',
  },
  unseen: {
    title: 'Les personnes longtemps absentes',
    retention: 'Proposer de retirer quelqu’un',
    threeMonths: 'Après trois mois',
    halfAYear: 'Après six mois',
    aYear: 'Après un an',
    twoYears: 'Après deux ans',
    days: (days) => `Après ${days} jours`,
    nobody: 'Familiar ne propose personne pour le moment.',
    person: (name, day) =>
      rich`Absence de ${mark('person', name)} depuis ${day}. Ouvrez sa page pour retirer ou garder cette personne.`,
  },
  checks: {
    title: 'Vérifications',
    logIntact: 'Personne n’a touché au journal d’activité.',
    logIntactSince: (day) => `Personne n’a touché au journal d’activité. Première ligne : ${day}.`,
    logChangedFrom: (day) =>
      `Autre chose que Familiar a modifié le journal d’activité. Ne vous y fiez plus depuis ${day}.`,
    logEnded: 'Autre chose que Familiar a modifié le journal d’activité. Ses dernières lignes manquent.',
  },
};

const camera: Pick<Sections, 'which-camera' | 'when-it-looks' | 'lamp' | 'preview'> = {
  'which-camera': { title: 'Quelle caméra', remembered: 'Familiar le retient sur cet ordinateur.' },
  'when-it-looks': {
    title: 'Quand Familiar regarde',
    label: 'Quand la caméra de l’écran de verrouillage s’allume',
    choices: {
      always: { title: 'D’elle-même', meaning: 'Asseyez-vous et regardez la caméra. Il n’y a rien à presser.' },
      pressed: {
        title: 'Sur un bouton',
        meaning: text`La caméra reste éteinte tant que vous n’appuyez pas sur « Regardez-moi ». Familiar ne remarque
          pas votre arrivée.`,
      },
      pressedAtNight: {
        title: 'Sur un bouton de 19 h à 7 h',
        meaning: 'Le jour, elle s’allume seule. C’est l’heure de cet ordinateur qui compte, pas le soleil.',
      },
      afterInput: {
        title: 'Avec une touche ou la souris',
        meaning: text`Une touche, la souris ou un doigt sur l’écran allume la caméra. Elle s’éteint une minute après.
          Familiar ne remarque pas votre arrivée.`,
      },
    },
    rests: 'Laisser la caméra se reposer',
    restsMeaning: text`Après trois échecs, ou une minute sans visage, la caméra s’éteint. Une touche, la souris ou un
      doigt sur l’écran la réveille. D’ici là, Familiar ne remarque pas votre arrivée.`,
    limits: 'Ce réglage dit quand la caméra est allumée. Il ne protège pas mieux contre les autres personnes.',
  },
  lamp: {
    title: 'L’écran comme lampe',
    label: 'Éclaircir l’écran de verrouillage quand un visage est trop sombre',
    meaning: text`L’écran devient clair peu à peu, sans clignoter. Il reste clair jusqu’à la fin de cet essai, ou
      jusqu’à ce que Familiar ne voie personne pendant quelques secondes.`,
    isOff: 'L’écran de verrouillage ne change pas dans le noir.',
    limits: text`Nous n’avons pas pu mesurer si cela aide beaucoup avec un vrai visage. Cela dépend de votre écran, de
      sa luminosité et de votre distance. L’effet est le plus fort avec le thème sombre, car le thème clair est déjà
      lumineux. Avec un thème de contraste du système, l’écran ne change pas.`,
  },
  preview: {
    title: 'Image en direct',
    mirrors: 'Montrer mon image comme dans un miroir',
    meaning: 'Sinon, vous vous voyez comme les autres vous voient.',
  },
};

const app: Pick<Sections, 'appearance' | 'desktop' | 'screens' | 'engine' | 'about'> = {
  appearance: {
    title: 'Apparence, son et langue',
    theme: 'Apparence',
    themes: { system: 'Comme le système', light: 'Claire', dark: 'Sombre' },
    language: 'Langue',
    systemLanguage: 'Comme le système',
    sound: 'Jouer un petit son à chaque connexion par le visage',
    forEverybody: 'Cela vaut pour tout le monde sur cet ordinateur.',
  },
  desktop: desktopSettings,
  screens: {
    title: 'Écrans ouverts',
    connected: (count) =>
      formats.plural(count, {
        one: 'Un seul écran est ouvert : celui-ci.',
        other: text`${count} écrans sont ouverts : celui-ci et ${count - 1} de plus. Chaque onglet qui affiche
          Familiar en est un.`,
      }),
    shutOut: rich`Il y en a plus que vous n’en avez ouvert ? Appuyez sur ${mark('key', 'Entrée')} dans le terminal où
      Familiar tourne. Ouvrez ensuite la nouvelle adresse. Tous les anciens écrans sont alors exclus.`,
  },
  engine: { title: 'Moteur de reconnaissance' },
  about: {
    title: 'À propos',
    howItWorks: rich`${mark('how', 'Comment ça marche')} montre ce que Familiar fait d’un visage.`,
    version: (version) => `Version ${version}`,
    whereData: rich`Familiar garde votre foyer dans un dossier de cet ordinateur. Pour le trouver, saisissez
      ${mark('code', 'npm run familiar -- doctor')} dans le dossier de Familiar. Si vous avez lancé Familiar avec
      --data, ajoutez-le ici aussi.`,
    nets: {
      caption: 'Les programmes entraînés qui regardent les visages, leurs auteurs et leurs licences',
      net: 'Programme',
      licence: 'Licence',
      licenceAs: (licence) =>
        licence
          .replace('as the repository it comes from', 'comme le projet dont il vient')
          .replace('as its package', 'comme son paquet'),
      source: 'Source',
    },
  },
};

/** What each section of the settings says, by its address; its title is its heading, too. */
export const settingsSections: Sections = {
  ...security,
  ...signIn,
  ...people,
  ...camera,
  ...keysSettings,
  ...app,
};
