import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Faces of people who were refused several times and are no members. */
export const unknownFaces: Catalogue['unknownFaces'] = {
  title: 'Caras desconocidas',
  meaning: 'Personas a las que Familiar no dejó entrar al menos dos veces.',
  isOff: 'Familiar no compara las caras desconocidas entre sí. Puedes activarlo en los ajustes.',
  settings: 'Abrir los ajustes',
  nobody: 'Ninguna persona desconocida lo ha intentado dos veces. Cuando pase, verás su cara aquí.',
  mayBeWrong: 'Familiar junta las caras que se parecen. Puede equivocarse, sobre todo con parientes.',
  damaged: (count) =>
    formats.plural(count, {
      one: 'Familiar no pudo leer 1 de las caras.',
      other: `Familiar no pudo leer ${count} de las caras.`,
    }),
  notShown: (count) => `Ocultas (${count})`,

  unknown: 'Persona desconocida',
  maybe: (name) => `Quizá ${name}`,
  alt: 'La cara de esta persona',
  tried: (times, inWeek) => {
    if (inWeek === times) return `${times} intentos en los últimos 7 días`;
    return inWeek === 0 ? `${times} intentos` : `${times} intentos, ${inWeek} de ellos en los últimos 7 días`;
  },
  lastSeen: (moment) => `La última vez, ${moment}`,

  giveName: 'Poner un nombre',
  changeName: 'Cambiar nombre',
  isMember: (name) => `Es ${name}`,
  isSomeMember: 'Es un miembro',
  add: 'Añadir al hogar',
  ignore: 'Dejar de mostrar',
  ignored: 'Familiar ya no muestra a esta persona',
  showAgain: 'Volver a mostrar',
  more: 'Más',

  naming: {
    title: '¿Quién es?',
    label: 'Nombre',
    hint: text`Por ejemplo, «El cartero». Solo los responsables ven el nombre. Familiar lo guarda con las caras y lo
      borra con la última.`,
    verb: 'Guardar',
  },
  belonging: {
    title: '¿Quién es?',
    choose: 'Miembro',
    joins: (name) => text`Familiar añade las fotos buenas a las de ${name} y desde ahora compara con ellas. Puedes
      deshacerlo.`,
    verb: 'Añadir las fotos',
    added: (count, name) =>
      formats.plural(count, {
        one: `1 foto añadida a ${name}`,
        other: `${count} fotos añadidas a ${name}`,
      }),
  },
  erasing: {
    verb: 'Borrar las caras',
    title: '¿Borrar estas caras?',
    meaning: text`Familiar borra del disco las fotos de esta persona, los números calculados con ellas y el nombre. Los
      intentos quedan en la lista. No puedes deshacerlo.`,
    yes: 'Borrar',
    erased: 'Las caras están borradas',
  },

  aside: {
    nobody: 'Ninguna persona desconocida lo ha intentado dos veces.',
    one: (times) => `La misma persona desconocida lo intentó ${times} veces.`,
    several: (people) => `${people} personas desconocidas lo intentaron más de una vez.`,
    open: 'Ver las caras',
  },
};
