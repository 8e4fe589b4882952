import type { AttemptOutcome } from '#contract/ways-in.ts';
import type { attempts as english } from '../en/attempts.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type Attempts = SameShape<typeof english>;
type KeptFaces = Parameters<Attempts['kept']>[0]['attemptFaces'];

const gone = 'Alguien que ya no está en el hogar';

/** What became of an attempt, by its outcome. `name` is null for somebody who has left. */
const happened = {
  match: (name) => `${name ?? gone} entró con la cara`,
  passphrase: (name) => (name === null ? 'Entrada con la frase secreta' : `${name} entró con la frase secreta`),
  noMatch: () => 'Familiar no reconoció una cara',
  ambiguous: () => 'No estaba claro de quién era una cara',
  notLive: () => 'Una cara parecía conocida, pero podría ser una foto',
  wrongPassphrase: () => 'Alguien escribió una frase secreta equivocada',
  pin: (name) => `${name ?? gone} entró con un PIN`,
  wrongPin: (name) =>
    name === null ? 'Alguien escribió un PIN equivocado' : `Alguien escribió un PIN equivocado para ${name}`,
  recovery: (name) => `${name ?? gone} usó el código de recuperación y eligió una nueva frase secreta`,
  confirmed: (name) => `${name ?? gone} lo confirmó para otro programa`,
  declined: () => 'Otro programa pidió una cara, y alguien dijo que no',
  unanswered: (name) =>
    name === null
      ? 'Otro programa pidió una cara y no tuvo respuesta'
      : `Familiar reconoció a ${name}, pero otro programa no tuvo respuesta`,
} satisfies Record<AttemptOutcome, (name: string | null) => string>;

/** How long the picture of an attempt is kept. */
const kept = {
  none: () => 'Familiar no guarda fotos de los intentos, así que no puede aprender de los fallidos.',
  refused: (days) =>
    formats.plural(days, {
      one: 'Cuando falla un intento con la cara, Familiar la guarda un día, cifrada. Después la borra.',
      other: `Cuando falla un intento con la cara, Familiar la guarda ${days} días, cifrada. Después la borra.`,
    }),
  all: (days) =>
    formats.plural(days, {
      one: 'Cada vez que alguien entra o lo intenta con la cara, Familiar la guarda un día, cifrada. Después la borra.',
      other: text`Cada vez que alguien entra o lo intenta con la cara, Familiar la guarda ${days} días, cifrada. Después
        la borra.`,
    }),
} satisfies Record<KeptFaces, (days: number) => string>;

/** Attempts to sign in, wherever they are told of. */
export const attempts: Attempts = {
  outcomes: {
    match: 'Entrada con la cara',
    passphrase: 'Entrada con la frase secreta',
    noMatch: 'Cara sin reconocer',
    ambiguous: 'No está claro',
    notLive: 'Quizá una foto',
    wrongPassphrase: 'Frase secreta equivocada',
    pin: 'Entrada con PIN',
    wrongPin: 'PIN equivocado',
    recovery: 'Código de recuperación',
    confirmed: 'Confirmado para un programa',
    declined: 'Rechazado para un programa',
    unanswered: 'Un programa sin respuesta',
  },
  closeness: { clear: 'Coincide bien', near: 'Coincide', almost: 'Cerca', far: 'No coincide' },

  happened: ({ outcome, memberName }) => happened[outcome](memberName),
  kept: ({ attemptFaces, attemptFaceDays }) => kept[attemptFaces](attemptFaceDays),

  verdict: {
    disowned: 'Otra persona',
    claimed: (name) => (name === null ? 'Aprendida' : `Aprendida como ${name}`),
  },

  details: {
    asker: 'Pregunta de',
    reason: 'Para',
    more: 'Detalles',
    nearest: 'Miembro más cercano',
    took: 'Duración',
    seconds: (seconds) => `${formats.decimal(seconds, 1)} segundos`,
    minutes: (minutes) => formats.plural(minutes, { one: '1 minuto', other: `${minutes} minutos` }),
    lead: 'Ventaja sobre el siguiente miembro',
    leadOf: (margin) => formats.decimal(margin, 3),
    leadByTuning: (margin) =>
      `${formats.decimal(margin, 3)}. Decidió la afinación, aunque el siguiente miembro estaba más cerca.`,
  },
};
