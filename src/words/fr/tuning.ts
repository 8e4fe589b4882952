import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

type Tuning = Catalogue['tuning'];
type Report = Parameters<Tuning['reason']>[0];
type Places = Parameters<Tuning['pairs']['places']>[0];

const small = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'] as const;
/** A number of pictures, which are feminine. */
const number = (count: number): string => small[count] ?? String(count);
const numberAtStart = (count: number): string => number(count).replace(/^./, (letter) => letter.toUpperCase());
const pictures = (count: number): string =>
  formats.plural(count, { one: `${number(count)} photo`, other: `${number(count)} photos` });

function times(count: number): string {
  if (count === 0) return 'jamais';
  return count === 1 ? 'une fois' : `${number(count)} fois`;
}

/** Why the verdict of an examination is what it is. */
const reasons: Readonly<Record<Report['verdict'], (report: Report) => string>> = {
  helps: ({ better, strangers }) => {
    const gain = `Avec l’affinage, Familiar reconnaît mieux ${pictures(better)}, et n’en reconnaît aucune moins bien.`;
    return strangers.tried === 0 ? gain : `${gain} Il ne laisse pas entrer plus d’inconnus.`;
  },
  tooFewMembers: () => 'L’affinage a besoin de deux personnes avec des photos utilisées.',
  alreadySeparate: () => text`Familiar distingue déjà tout le monde sur toutes vos photos. Il n’y a rien à améliorer.`,
  ownersOnly: () => text`Ici, seuls des responsables sont confondus. L’affinage ne connecte jamais un responsable. Quand
    deux responsables se ressemblent, la phrase secrète décide.`,
  tooFewSamples: ({ neededSamples }) => text`Des personnes sont confondues, mais Familiar a besoin de
    ${pictures(neededSamples)} de chacune pour apprendre la différence. Vous voyez ci-dessous à qui il en manque.`,
  oneOccasion: ({ neededElsewhere }) => text`Des personnes sont confondues, mais presque toutes les photos de l’une
    d’elles datent du même jour. Familiar pourrait apprendre la lumière ou les vêtements. Il lui faut
    ${pictures(neededElsewhere)} de chaque personne, prises d’autres jours.`,
  noGain: ({ better }) =>
    better === 0
      ? 'L’affinage ne change rien pour vos photos.'
      : text`Avec l’affinage, Familiar ne reconnaît mieux que ${pictures(better)}. C’est peut-être un hasard.`,
  moreConfused: ({ before, after }) => text`Avec l’affinage, Familiar prendrait ${pictures(after.confused)} pour
    quelqu’un d’autre. Sans affinage : ${number(before.confused)}. Un mauvais nom est pire que pas de nom.`,
  moreStrangers: ({ strangers: { tried, before, after } }) => text`Sur ${tried} essais, Familiar laisserait entrer un
    inconnu ${times(after)} avec l’affinage, et ${times(before)} sans affinage.`,
};

/** How sure the comparison is: what changed, and what chance allows. */
function chance({ better, worse, interval }: Parameters<Tuning['chance']>[0]): string {
  const rule = 'Pour exclure le hasard, il faut qu’au moins six photos y gagnent et qu’aucune n’y perde.';
  if (interval === null) return `Aucune photo n’y gagne ni n’y perd. ${rule}`;
  const [low, high] = [interval.low, interval.high].map((share) => Math.round(100 * share));
  const gain = formats.plural(better, {
    one: `Photos qui y gagnent : ${number(better)}`,
    other: `${numberAtStart(better)} photos y gagnent`,
  });
  return text`${gain}, photos qui y perdent : ${number(worse)}. Avec si peu, on peut seulement dire ceci : parmi les
    photos qui changent, entre ${low ?? 0} et ${high ?? 0} % y gagnent. ${rule}`;
}

function letIn(before: number, after: number): string {
  if (before === 0 && after === 0) return 'Familiar n’en a laissé entrer aucune, avec ou sans affinage.';
  return `Familiar en a laissé entrer ${number(before)} sans affinage, et ${number(after)} avec.`;
}

/** How often members are let in as somebody else when their own pictures are taken away. */
function strangers({ tried, before, after }: Report['strangers']): string {
  const were = formats.plural(tried, { one: 'photo', other: 'photos' });
  return text`Familiar a aussi testé ${tried} ${were} comme si la personne montrée était inconnue.
    ${letIn(before, after)}`;
}

function places({ all, nobody, other }: Places): string {
  if (nobody + other === 0) return `${all} sur ${all} du bon côté`;
  if (other === 0) return `${nobody} sur ${all} au milieu`;
  return nobody === 0
    ? `${other} sur ${all} du mauvais côté`
    : `${nobody} sur ${all} au milieu, ${other} du mauvais côté`;
}

/** The household's tuning: what it is, what an examination found, and how two members' pictures lie. */
export const tuning: Tuning = {
  title: 'Affinage',
  lead: text`Si deux personnes sont souvent confondues, Familiar peut apprendre ce qui les distingue. L’affinage ne
    s’active que s’il n’aggrave rien.`,

  about: {
    label: 'À propos de l’affinage',
    facts: [
      {
        about: 'Pour qui ?',
        says: text`L’affinage sert à deux personnes qui se ressemblent tant que Familiar hésite souvent entre elles.
          Pour les autres, rien ne change.`,
      },
      {
        about: 'Qu’apprend Familiar ?',
        says: text`Il apprend ce qui diffère entre les photos des deux personnes. Il ne se sert que des photos que vous
          avez déjà ajoutées.`,
      },
      {
        about: 'Est-ce sûr ?',
        says: text`Un visage trop éloigné d’une personne reste refusé. L’affinage choisit seulement entre deux personnes
          déjà assez proches. Il ne connecte jamais un responsable, car un sosie obtiendrait alors ses droits.`,
      },
      {
        about: 'Comment Familiar le vérifie-t-il ?',
        says: text`Familiar écarte chaque photo à son tour et essaie de la reconnaître grâce aux autres. Au moins six
          photos doivent y gagner, aucune ne doit y perdre, et pas un inconnu de plus ne doit entrer. Dans la plupart
          des foyers, l’affinage n’aide pas. Il reste alors désactivé.`,
      },
      {
        about: 'Et après un changement ?',
        says: text`Quand un responsable change les photos ou le niveau avec la phrase secrète, Familiar vérifie de
          nouveau. L’affinage ne reste actif que s’il aide encore. Quand quelqu’un change des photos sans la phrase
          secrète, l’affinage se désactive. Un responsable peut vérifier et le réactiver. Vous pouvez le désactiver à
          tout moment.`,
      },
    ],
  },

  verdicts: {
    helps: 'L’affinage aide votre foyer.',
    tooFewMembers: 'Il n’y a encore personne à distinguer.',
    alreadySeparate: 'Votre foyer n’en a pas besoin.',
    ownersOnly: 'Seuls des responsables se ressemblent.',
    tooFewSamples: 'Il y a trop peu de photos pour apprendre.',
    oneOccasion: 'Les photos se ressemblent trop pour apprendre.',
    noGain: 'L’affinage n’aiderait pas votre foyer.',
    moreConfused: 'L’affinage causerait plus de confusions.',
    moreStrangers: 'L’affinage laisserait entrer plus d’inconnus.',
  },
  reason: (report) => reasons[report.verdict](report),
  reasonWithOffer: (report) => `${reasons[report.verdict](report)} Vous pouvez l’activer.`,
  notExamined: {
    title: 'Pas encore vérifié',
    reason: text`Familiar peut vérifier si l’affinage aiderait votre foyer. Cela prend quelques secondes et ne change
      rien.`,
  },
  examining: {
    title: 'Vérification de votre foyer…',
    reason: text`Familiar écarte chaque photo à son tour et essaie de la reconnaître grâce aux autres. Cela prend
      quelques secondes.`,
  },
  wasEnded: text`L’affinage s’est désactivé parce que le foyer a changé. Il n’aide plus, ou quelqu’un a changé des
    photos sans la phrase secrète.`,
  examinedAt: (moment) => `Vérifié ${moment}.`,
  spoken: (title, reason) => `${title} ${reason}`,
  isOn: 'Activé',
  isOff: 'Désactivé',
  examine: 'Vérifier ce foyer',
  isExamining: 'Vérification',
  switchOn: 'Activer',
  switchOff: 'Désactiver',
  onTheMap: 'Voir sur la carte',

  asItIs: 'Sans affinage',
  asLearnt: 'Avec affinage',
  chance,
  strangers,

  pairs: {
    title: 'Les personnes confondues',
    explanation: text`Chaque signe est une photo sur le chemin d’une personne à l’autre. Dans le milieu grisé,
      Familiar ne nomme personne, et les signes sont vides. Un anneau marque une photo du mauvais côté. Les pointillés
      sont les photos typiques des deux personnes. Familiar ne s’en sert que s’il ne peut pas décider autrement.`,
    names: ([first, second]) => `${first} et ${second}`,
    nobodyNamed: 'personne n’est nommé',
    places,
    strip: ({ title, names: [first, second], places: counts }) =>
      text`${title} : les photos ${de(first)} et ${de(second)} sur une ligne qui va de l’une à l’autre,
        ${places(counts)}.`,
    asTable: 'Montrer en tableau',
    tableCaption: ([first, second], undecided) =>
      text`-1, c’est ${first}, et 1, c’est ${second}. À moins de ${formats.decimal(undecided, 2)} de 0, Familiar ne
        nomme personne. Les photos les plus difficiles viennent d’abord.`,
    picture: 'Photo',
    place: (place, side) =>
      side === null ? `${formats.decimal(place, 2)}, au milieu` : `${formats.decimal(place, 2)}, côté ${side}`,
    showMore: 'Afficher plus',
    nothingLearnt: 'Familiar n’a rien pu apprendre des photos de ces deux personnes.',
    needsMore: (name, inUse, missing) =>
      formats.plural(inUse, {
        one: `Photos utilisées ${de(name)} : ${number(inUse)}. Il en faut ${number(missing)} de plus.`,
        other: `${pictures(inUse)} utilisées ${de(name)}. Il en faut ${number(missing)} de plus.`,
      }),
    needsOtherDays: (name, missing) =>
      `La plupart des photos ${de(name)} datent d’un même jour. Ajoutez-en ${number(missing)} d’un autre jour.`,
    addPictures: 'Ajouter des photos',
    addPicturesOf: de,
    ownerNeverNamed: (name) => text`${name} fait partie des responsables. L’affinage ne connecte jamais un responsable,
      car un sosie obtiendrait alors ses droits.`,
    bothNeverNamed: text`Les deux sont responsables. L’affinage ne connecte jamais un responsable, car un sosie
      obtiendrait alors ses droits.`,
  },
};
