import type { tuning as english } from '../en/tuning.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type Tuning = SameShape<typeof english>;
type Report = Parameters<Tuning['reason']>[0];
type Verdict = Report['verdict'];

const small = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'] as const;
/** A number of pictures in words. */
const number = (count: number): string => small[count] ?? String(count);
const numberAtStart = (count: number): string => number(count).replace(/^./, (letter) => letter.toUpperCase());
const pictures = (count: number): string =>
  formats.plural(count, { one: `${number(count)} foto`, other: `${number(count)} fotos` });
const noneOr = (count: number): string => (count === 0 ? 'ninguna' : number(count));

function times(count: number): string {
  if (count === 0) return 'ninguna vez';
  return formats.plural(count, { one: 'una vez', other: `${number(count)} veces` });
}

const ownersOnly = text`La afinación nunca deja entrar a una persona responsable, porque alguien que se le parece
  tendría sus derechos.`;

/** Why the verdict of an examination is what it is. */
const reasons: Readonly<Record<Verdict, (report: Report) => string>> = {
  helps: ({ better, strangers }) => {
    const gain = `Con la afinación, Familiar reconoce mejor ${pictures(better)} y ninguna peor.`;
    return strangers.tried === 0 ? gain : `${gain} Y no deja entrar a más gente desconocida.`;
  },
  tooFewMembers: () => 'La afinación necesita dos personas con fotos en uso.',
  alreadySeparate: () => text`Familiar ya distingue a todas las personas en todas las fotos. No hay nada que mejorar.`,
  ownersOnly: () => text`Aquí solo se confunden personas responsables. La afinación nunca las deja entrar. Si dos se
    parecen, decide la frase secreta.`,
  tooFewSamples: ({ neededSamples }) => text`Algunas personas se confunden, pero Familiar necesita
    ${pictures(neededSamples)} de cada una para aprender la diferencia. Abajo ves a quién le faltan.`,
  oneOccasion: ({
    neededElsewhere,
  }) => text`Algunas personas se confunden, pero casi todas las fotos de una de ellas son del mismo día. Familiar podría
    aprender la luz o la ropa. Necesita ${pictures(neededElsewhere)} de otros días de cada persona.`,
  noGain: ({ better }) =>
    better === 0
      ? 'La afinación no cambia nada en ninguna de las fotos.'
      : text`Con la afinación, Familiar solo reconoce mejor ${pictures(better)}. Puede ser casualidad.`,
  moreConfused: ({ before, after }) => text`Con la afinación, Familiar tomaría ${pictures(after.confused)} por otra
    persona. Sin ella, ${noneOr(before.confused)}. Un nombre equivocado es peor que ninguno.`,
  moreStrangers: ({ strangers: { tried, before, after } }) => text`En ${tried} pruebas, Familiar dejaría entrar a una
    persona desconocida ${times(after)} con la afinación y ${times(before)} sin ella.`,
};

/** How sure the comparison is: what changed, and what chance allows. */
const chance: Tuning['chance'] = ({ better, worse, interval }) => {
  const rule = text`Para descartar la casualidad, al menos seis fotos tienen que mejorar y ninguna puede empeorar.`;
  if (interval === null) return `Ninguna foto mejora ni empeora. ${rule}`;
  const [low, high] = [interval.low, interval.high].map((share) => Math.round(100 * share));
  const gain =
    better === 0
      ? 'Ninguna foto mejora'
      : formats.plural(better, { one: 'Una foto mejora', other: `${numberAtStart(better)} fotos mejoran` });
  const loss = formats.plural(worse, { one: 'una empeora', other: `${noneOr(worse)} empeoran` });
  return text`${gain} y ${worse === 0 ? 'ninguna empeora' : loss}. Con tan pocas, solo se puede decir que mejoran entre
    el ${low ?? 0} y el ${high ?? 0}\u00a0% de las fotos que cambian. ${rule}`;
};

function letIn(before: number, after: number): string {
  if (before === 0 && after === 0) return 'Familiar no dejó entrar a ninguna, ni con la afinación ni sin ella.';
  const some = (count: number) => (count === 0 ? 'no dejó entrar a ninguna' : `dejó entrar a ${number(count)}`);
  return `Sin la afinación, Familiar ${some(before)}. Con ella ${some(after)}.`;
}

/** How often members are let in as somebody else when their own pictures are taken away. */
const strangers: Tuning['strangers'] = ({ tried, before, after }) => {
  const tested = formats.plural(tried, { one: '1 foto', other: `${tried} fotos` });
  return text`Familiar también probó con ${tested} como si fueran de personas desconocidas. ${letIn(before, after)}`;
};

const places: Tuning['pairs']['places'] = ({ all, nobody, other }) => {
  if (nobody + other === 0) return `todas (${all}) en su lado`;
  if (other === 0) return `${nobody} de ${all} en el centro`;
  return nobody === 0
    ? `${other} de ${all} en el lado equivocado`
    : `${nobody} de ${all} en el centro, ${other} en el lado equivocado`;
};

/** The household's tuning: what it is, what an examination found, and how two members' pictures lie. */
export const tuning: Tuning = {
  title: 'Afinación',
  lead: text`Si Familiar confunde muchas veces a dos personas, puede aprender en qué se diferencian. Solo se activa si
    no empeora nada.`,

  about: {
    label: 'Sobre la afinación',
    facts: [
      {
        about: '¿Para quién es?',
        says: text`La afinación es para dos personas tan parecidas que Familiar muchas veces no sabe quién de las dos
          es. Para las demás no cambia nada.`,
      },
      {
        about: '¿Qué aprende Familiar?',
        says: 'Aprende qué es distinto en las fotos de las dos. Solo usa fotos que ya has añadido.',
      },
      {
        about: '¿Es segura?',
        says: text`Una cara que está demasiado lejos de una persona sigue sin entrar. La afinación solo decide entre dos
          personas cuando las dos están lo bastante cerca. ${ownersOnly}`,
      },
      {
        about: '¿Cómo lo comprueba Familiar?',
        says: text`Familiar saca cada foto, una por una, e intenta reconocerla con las demás. Al menos seis fotos tienen
          que mejorar, ninguna puede empeorar y no puede entrar más gente desconocida. En la mayoría de los hogares la
          afinación no ayuda. Entonces se queda desactivada.`,
      },
      {
        about: '¿Qué pasa después de un cambio?',
        says: text`Cuando una persona responsable cambia las fotos o el nivel con la frase secreta, Familiar lo
          comprueba otra vez. La afinación solo sigue activa si todavía ayuda. Si alguien cambia fotos sin la frase
          secreta, la afinación se desactiva. Una persona responsable puede comprobarla y activarla de nuevo. Se puede
          desactivar en cualquier momento.`,
      },
    ],
  },

  verdicts: {
    helps: 'La afinación ayuda en tu hogar.',
    tooFewMembers: 'Todavía no hay a quién distinguir.',
    alreadySeparate: 'Tu hogar no la necesita.',
    ownersOnly: 'Solo cuesta distinguir a personas responsables.',
    tooFewSamples: 'Hay muy pocas fotos para aprender.',
    oneOccasion: 'Las fotos se parecen demasiado para aprender de ellas.',
    noGain: 'La afinación no ayudaría en tu hogar.',
    moreConfused: 'Con la afinación, Familiar confundiría más.',
    moreStrangers: 'Con la afinación entraría más gente desconocida.',
  },
  reason: (report) => reasons[report.verdict](report),
  reasonWithOffer: (report) => `${reasons[report.verdict](report)} Puedes activarla.`,
  notExamined: {
    title: 'Todavía sin comprobar',
    reason: text`Familiar puede comprobar si la afinación ayudaría en tu hogar. Tarda unos segundos y no cambia nada.`,
  },
  examining: {
    title: 'Familiar está comprobando tu hogar…',
    reason: text`Familiar saca cada foto, una por una, e intenta reconocerla con las demás. Tarda unos segundos.`,
  },
  wasEnded: text`La afinación se desactivó porque el hogar cambió. O ya no ayuda, o alguien cambió fotos sin la frase
    secreta.`,
  examinedAt: (moment) => `Última comprobación: ${moment}.`,
  spoken: (title, reason) => `${title} ${reason}`,
  isOn: 'Activada',
  isOff: 'Desactivada',
  examine: 'Comprobar este hogar',
  isExamining: 'Comprobando',
  switchOn: 'Activar',
  switchOff: 'Desactivar',
  onTheMap: 'Ver en el mapa',

  asItIs: 'Sin afinación',
  asLearnt: 'Con afinación',
  chance,
  strangers,

  pairs: {
    title: 'Personas que se confunden',
    explanation: text`Cada signo es una foto en el camino de una persona a la otra. En el centro sombreado, Familiar no
      dice ningún nombre y los signos están vacíos. Un anillo marca una foto en el lado equivocado. Las líneas
      discontinuas son las fotos típicas de las dos. Familiar solo usa esto cuando no puede decidir de otra manera.`,
    names: (names) => formats.all(names),
    nobodyNamed: 'ningún nombre',
    places,
    strip: ({ title, names: [first, second], places: counts }) =>
      text`${title}: fotos de ${formats.all([first, second])} en una línea que va de ${first} a ${second},
        ${places(counts)}.`,
    asTable: 'Mostrar como tabla',
    tableCaption: ([first, second], undecided) =>
      text`-1 es ${first} y 1 es ${second}. A menos de ${formats.decimal(undecided, 2)} del 0, Familiar no dice ningún
        nombre. Las fotos más difíciles van primero.`,
    picture: 'Foto',
    place: (place, side) =>
      side === null ? `${formats.decimal(place, 2)}: en el centro` : `${formats.decimal(place, 2)}: con ${side}`,
    showMore: 'Mostrar más',
    nothingLearnt: 'Familiar no pudo aprender nada de las fotos de estas dos personas.',
    needsMore: (name, inUse, missing) =>
      `${name} tiene ${inUse === 0 ? 'cero fotos' : pictures(inUse)} en uso y necesita ${number(missing)} más.`,
    needsOtherDays: (name, missing) =>
      `Casi todas las fotos de ${name} son del mismo día. Añade ${number(missing)} más de otro día.`,
    addPictures: 'Añadir fotos',
    addPicturesOf: (name) => `de ${name}`,
    ownerNeverNamed: (name) => `${name} es responsable del hogar. ${ownersOnly}`,
    bothNeverNamed: `Las dos personas son responsables del hogar. ${ownersOnly}`,
  },
};
