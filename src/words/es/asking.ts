import { type AnswerTexts, answerWords, type EventTexts, eventWords } from '../answer-words.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What programs are answered. */
const answers: AnswerTexts = {
  confirmed: {
    clear: (name) => `${name}: confirmación clara.`,
    close: (name) => `${name}: confirmación correcta.`,
  },
  refused: {
    declined: 'Sin confirmar: la persona ha dicho que no.',
    notRecognised: 'Sin confirmar: Familiar no ha reconocido la cara.',
  },
  undecided: {
    notAllowed: text`Familiar no deja preguntar a otros programas. Se puede permitir en Ajustes, en «Otros
      programas», con la frase secreta.`,
    noHousehold: 'Aún no hay ningún hogar. Crea uno primero en Familiar.',
    sealed: 'Familiar aún está cerrado. Escribe allí primero la frase secreta.',
    busy: 'Familiar atiende otra pregunta. Prueba otra vez en un momento.',
    tooOften: 'Los programas han preguntado demasiadas veces. Espera un minuto y prueba otra vez.',
    unknownMember: 'Nadie del hogar se llama así.',
    nobodyEnrolled: 'No hay ninguna cara con la que comparar. Añade primero una cara en Familiar.',
    lockedOut: 'Demasiadas caras sin reconocer. Familiar hace una pausa. Prueba más tarde.',
    noScreen: 'Familiar no está abierto en ningún navegador. Ábrelo y prueba otra vez.',
    faceNotEnough: text`En un navegador no basta la cara de quien administra el hogar. Se puede cambiar en Ajustes,
      en «Inicio de sesión».`,
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
  signedIn: (name) => `${name}: sesión iniciada`,
  locked: (name) => `${name}: sesión cerrada`,
  left: (name) => `${name} se ha ido`,
  came: (name) => `${name} ha vuelto`,
  unknown: () => 'alguien que Familiar no conoce',
};

/** What other programs ask, and what they are told. */
export const asking: Catalogue['asking'] = {
  description: 'pregunta en Familiar quién está ante este ordenador y pide que lo confirme con la cara',
  /** A question of another program, as it is shown to who sits at the screen. */
  question: {
    title: (program) => (program === null ? 'Otro programa pregunta' : `${program} pregunta`),
    wants: (name) =>
      name === null
        ? 'Quiere saber si hay alguien de este hogar ante el ordenador.'
        : `Quiere saber si ${name} está ante el ordenador.`,
    itSays: 'Dice para qué es:',
    meaning: text`Familiar mira solo cuando pulsas el botón. En Familiar no se abre nada. El programa sabrá tu
      nombre y nada más de tu cara.`,
    timeLeft: 'Tiempo restante',
    secondsLeft: (count) => formats.plural(count, { one: 'Queda 1 segundo', other: `Quedan ${count} segundos` }),
    look: 'Mírame',
    decline: 'No',
  },
  /** The end of a look that confirmed somebody; all else is said as at the lock screen. */
  confirmed: { title: 'Confirmado', advice: 'El programa ya lo sabe.' },
  watch: 'escribe una línea cuando alguien entra, se va o vuelve',
  options: {
    member: 'solo vale este miembro (si no, cualquiera)',
    reason: 'para qué es; Familiar se lo muestra a la persona',
    timeout: 'cuántos segundos esperar la respuesta',
  },
  exitCodes:
    'Códigos de salida: 0 confirmado, 1 sin confirmar, 2 uso incorrecto, 3 sin decidir, 4 Familiar no responde.',
  badTimeout: (least, most) => `El tiempo debe ser un número de ${least} a ${most}.`,
  badReason: (most) => `El motivo debe ser un texto de ${most} caracteres como máximo.`,
  badMember: 'Este nombre es demasiado largo.',
  notRunning: 'Familiar no responde. Ábrelo y permite las preguntas en Ajustes, en «Otros programas».',
  /** What a question came to. */
  answer: answerWords(answers),
  /** An event with the time of day. */
  event: eventWords(events),
};
