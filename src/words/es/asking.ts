import { type AnswerTexts, answerWords, type EventTexts, eventWords } from '../answer-words.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What programs are answered. */
const answers: AnswerTexts = {
  confirmed: {
    clear: (name) => `${name}: confirmado, coincide bien.`,
    close: (name) => `${name}: confirmado.`,
  },
  refused: {
    declined: 'Sin confirmar: la persona ha dicho que no.',
    notRecognised: 'Sin confirmar: Familiar no ha reconocido la cara.',
  },
  undecided: {
    notAllowed: text`Familiar no deja preguntar a otros programas. La persona responsable puede permitirlo en Ajustes,
      «Entrada», «Otros programas».`,
    noHousehold: 'Todavía no hay ningún hogar. Crea primero uno en Familiar.',
    sealed: 'Familiar todavía no está abierto. Escribe allí primero la frase secreta.',
    busy: 'Familiar está con otra pregunta. Inténtalo otra vez dentro de un momento.',
    tooOften: 'Los programas han preguntado demasiadas veces. Espera un minuto e inténtalo otra vez.',
    unknownMember: 'Nadie en el hogar se llama así.',
    nobodyEnrolled: 'No hay ninguna cara con la que comparar. Añade primero una cara en Familiar.',
    lockedOut: 'Demasiadas caras sin reconocer. Familiar hace una pausa. Inténtalo más tarde.',
    noScreen: 'Familiar no está abierto en ningún navegador. Ábrelo e inténtalo otra vez.',
    faceNotEnough: text`Aquí no basta la cara de una persona responsable. La persona responsable puede
      cambiarlo en Ajustes, en «Seguridad».`,
    timeout: 'Nadie ha respondido a tiempo.',
    closing: 'Familiar se ha cerrado.',
  },
  fault: {
    version: 'Familiar y este programa tienen versiones distintas. Actualiza la más antigua.',
    malformed: 'Familiar no ha entendido la pregunta.',
    tooLong: 'La pregunta es demasiado larga.',
    tooSlow: 'La pregunta ha tardado demasiado en llegar.',
  },
};

/** What programs that watch are told, as a person reads it. */
const events: EventTexts = {
  signedIn: (name) => `${name} ha entrado`,
  locked: (name) => `${name} ha salido`,
  left: (name) => `${name} se ha ido`,
  came: (name) => `${name} ha vuelto`,
  unknown: () => 'alguien que Familiar no conoce',
};

/** What other programs ask, and what they are told. */
export const asking: Catalogue['asking'] = {
  description: 'pide a quien está delante de este equipo que lo confirme con la cara en Familiar',
  /** A question of another program, as it is shown to who sits at the screen. */
  question: {
    title: (program) => (program === null ? 'Otro programa pregunta' : `El programa «${program}» pregunta`),
    wants: (name) =>
      name === null
        ? 'Quiere saber si hay alguien de este hogar delante del equipo.'
        : `Quiere saber si ${name} está delante del equipo.`,
    itSays: 'Dice para qué es:',
    meaning: text`Familiar solo mira cuando pulsas el botón. Con esto no entras en Familiar. El programa
      sabrá tu nombre y lo seguro que está Familiar.`,
    ownersCannot: text`Aquí no basta la cara de una persona responsable. Por eso ninguna persona responsable puede
      confirmar.`,
    timeLeft: 'Tiempo restante',
    secondsLeft: (count) => formats.plural(count, { one: 'Queda 1 segundo', other: `Quedan ${count} segundos` }),
    look: 'Mírame',
    decline: 'No',
  },
  /** The end of a look that confirmed somebody; all else is said as at the lock screen. */
  confirmed: (name) => ({ title: `${name} ha confirmado`, advice: 'El programa ya lo sabe.' }),
  /** The end of a look at an owner whose face alone is not enough. */
  notEnough: {
    title: 'Cara reconocida, sin confirmar',
    advice: text`Aquí no basta la cara de una persona responsable. El programa no sabe nada. La persona responsable
      puede cambiarlo en Ajustes, en «Seguridad».`,
  },
  watch: 'escribe una línea cuando alguien entra, se va o vuelve',
  options: {
    member: 'solo vale este miembro (si no, cualquier miembro)',
    reason: 'para qué es; Familiar se lo muestra a la persona',
    timeout: 'cuántos segundos esperar la respuesta',
  },
  exitCodes:
    'Códigos de salida: 0 confirmado, 1 sin confirmar, 2 mal usado, 3 no se pudo decidir, 4 Familiar no responde.',
  badTimeout: (least, most) => `El tiempo tiene que ser un número de ${least} a ${most}.`,
  badReason: (most) => `El motivo tiene que ser un texto de ${most} caracteres como máximo.`,
  badMember: 'Este nombre es demasiado largo.',
  notRunning: text`Familiar no responde. Ábrelo. La persona responsable puede permitir las preguntas en Ajustes,
    «Entrada», «Otros programas».`,
  /** What a question came to. */
  answer: answerWords(answers),
  /** An event with the time of day. */
  event: eventWords(events),
};
