import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What the app does with a face, shown on made-up handwriting. */
export const howItWorks: Catalogue['howItWorks'] = {
  title: 'Comment ça marche',
  back: { map: 'Retour à la carte', settings: 'Retour aux réglages', lock: 'Retour à l’écran de verrouillage' },
  lead: text`Familiar ne cherche jamais un nom dans votre visage. Il demande seulement si deux photos se ressemblent.
    Un programme entraîné répond à cette question. Il a appris sur beaucoup de photos de personnes, comme le petit
    programme d’ici a appris sur une écriture inventée.`,
  leadAlone: {
    triplet: text`Un petit programme apprend, par groupes de trois, quels dessins vont ensemble. Il ne s’est jamais
      exercé sur ceux-ci.`,
    contrastive: text`Un petit programme apprend, par paires, quels dessins vont ensemble. Il ne s’est jamais exercé sur
      ceux-ci.`,
  },

  practice: {
    none: 'Avant tout exercice',
    rounds: (count) =>
      formats.plural(count, { one: `Après ${count} série d’exercices`, other: `Après ${count} séries d’exercices` }),
    play: 'Lancer',
    playLabel: 'Lancer les exercices',
    pause: 'Pause',
  },
  map: {
    title: 'Une carte des ressemblances',
    meaning: (
      numbers,
    ) => text`Le programme transforme chaque dessin en ${numbers} nombres. Ils indiquent un lieu, comme des
      coordonnées. Cette carte montre ces lieux, autant qu’une carte plate le peut. Chaque couleur est un caractère,
      tracé par six mains.`,
    inWords: (all, own) =>
      text`Une carte de ${all} dessins. Pour ${own} d’entre eux, le dessin le plus proche montre le même caractère.`,
  },
  hardest: {
    title: 'Les paires les plus difficiles',
    meaning: text`Même avec beaucoup d’exercice, ce n’est pas parfait. Des caractères différents restent proches, comme
      des frères et sœurs. Des dessins d’un même caractère restent éloignés.`,
    different: 'Différents, mais proches',
    same: 'Les mêmes, mais éloignés',
  },
  distance: (distance) => formats.decimal(distance, 2),
  triplet: {
    title: 'Trois à la fois',
    meaning: text`Pour s’exercer, le programme n’a pas besoin de noms. Il voit deux dessins du même caractère et un
      dessin d’un autre. Si l’autre n’est pas nettement plus loin, chaque nombre dans le programme change un peu. Les
      deux premiers se rapprochent, et l’autre s’éloigne.`,
    anchor: 'Un dessin',
    positive: 'Le même caractère par une autre main',
    anchorAgain: 'De nouveau le premier dessin',
    negative: 'Un autre caractère',
    same: 'même caractère',
    other: 'autre caractère',
    learnt: 'Juste. L’autre caractère est nettement plus loin.',
    nearly: 'Presque. L’autre caractère est plus loin, mais pas assez.',
    wrong: 'Faux. L’autre caractère est plus proche.',
    next: 'Trois autres',
  },
  query: {
    title: 'De qui est-ce ?',
    meaning: text`Le programme connaît un dessin de chaque caractère. Il attribue un nouveau dessin au caractère le plus
      proche. Il ne s’est exercé sur aucun de ceux-ci.`,
    choice: 'Le nouveau dessin',
    newDrawing: (number) => `Nouveau dessin ${number}`,
    known: (number) => `Caractère connu ${number}`,
    rightOne: (number) => `Caractère connu ${number}, le bon`,
    right: 'Le bon caractère est le plus proche.',
    wrong: 'Un mauvais caractère est le plus proche : ce dessin serait confondu.',
  },

  faces: {
    title: 'Et votre visage ?',
    places: text`Pour les visages, c’est pareil, en plus grand. Votre visage devient 1\u202f344 nombres, ou un autre
      nombre avec votre propre programme entraîné. Vos photos se retrouvent proches les unes des autres, quelle que
      soit la lumière ou la coiffure. Quand vous regardez la caméra, Familiar compare le lieu de votre visage à ceux
      de tout le monde ici. Il vous reconnaît si votre visage est assez proche de vos photos, et nettement plus proche
      que de celles des autres. Le programme entraîné ne change pas quand vous ajoutez votre visage. Familiar retient
      seulement des lieux, scellés sur cet ordinateur.`,
    lookalikes: text`Les personnes qui se ressemblent ont des lieux proches. C’est pourquoi Familiar veut une nette
      avance, et demande la phrase secrète s’il n’y en a pas.`,
  },
  crowd: {
    title: 'Les inconnus viennent-ils près de vous ?',
    why: text`Certaines personnes ressemblent à beaucoup d’autres, et certaines à presque personne. Avec la même
      limite pour tous, des inconnus entreraient plus souvent à la place de certaines personnes. Familiar calcule
      donc, pour chaque personne, à quel point les inconnus s’en approchent. S’ils viennent près, un visage doit être
      plus proche pour compter.`,
    madeUp: text`Ces inconnus n’ont jamais existé. Ils sont inventés à partir des moyennes de beaucoup de personnes.
      On n’y trouve la photo ni les nombres de personne.`,
    none: 'Le programme entraîné utilisé ici n’a pas de tels inconnus : chaque distance compte telle quelle.',
    inWords: (strangers, members) =>
      formats.plural(members, {
        one: `${strangers} inconnus qui n’ont jamais existé, en points, et ${members} membre parmi eux.`,
        other: `${strangers} inconnus qui n’ont jamais existé, en points, et ${members} membres parmi eux.`,
      }),
    dots: 'Chaque point est un inconnu qui n’a jamais existé. Les portraits sont votre foyer.',
    flat: (percent) => text`Une carte plate ne montre que ${percent} % des différences entre les visages. Deux visages
      proches ici peuvent être éloignés en réalité. Les barres, elles, ne cachent rien.`,
    nobody: 'Dès que quelqu’un a des photos, vous voyez ici à quel point des inconnus s’en approchent.',
    bars: (
      usual,
    ) => text`Une barre s’arrête là où se trouve le plus proche de 10\u202f000 inconnus. Le trait montre où c’est
      d’habitude, à ${formats.decimal(usual, 2)}.`,
    asUsual: 'Les inconnus viennent aussi près que d’habitude.',
    nearer: (
      by,
      counts,
    ) => text`Les inconnus viennent plus près que d’habitude, de ${formats.decimal(by, 2)} : un visage
      doit donc être plus proche de ${formats.decimal(counts, 2)}.`,
    farther: (
      by,
    ) => text`Les inconnus restent plus loin que d’habitude, de ${formats.decimal(by, 2)} : un visage peut donc
      être plus loin d’autant.`,
  },
  household: {
    title: 'Peut-il apprendre de votre foyer ?',
    meaning: text`Il peut essayer. Si deux personnes sont souvent confondues, Familiar peut apprendre de leurs propres
      photos ce qui les distingue. Un responsable trouve cela sous Carte, Affinage. L’affinage ne s’active que si
      assez de photos y gagnent et qu’aucune n’y perd. Le plus souvent, il n’aide pas, et Familiar le dit. Dans les
      familles où il a été essayé, il n’a jamais aidé. Plus de photos de chacun, avec des éclairages différents, aident
      le plus. Familiar peut en proposer avec le temps, si un responsable le permet dans les réglages.`,
  },
};
