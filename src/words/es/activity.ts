import type { activity as english } from '../en/activity.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type Activity = SameShape<typeof english>;
type Consequences = Activity['consequences'];

/** Where a face lies, by its distance to the member's pictures and to the closest other member. */
const lies: Consequences['lies'] = (whose, distance, other) => {
  const far = formats.decimal(distance, 2);
  const toOwn =
    whose === null ? `La distancia a tus fotos es ${far}` : `La distancia a las fotos de ${whose} es ${far}`;
  return other === null ? `${toOwn}.` : `${toOwn}, y a ${other.name} es ${formats.decimal(other.distance, 2)}.`;
};

/** How many of the recorded refusals would be recognised after an answer. */
const recognises: Consequences['recognises'] = (whose, more) => {
  if (more <= 0) return 'Familiar decidiría todos los demás intentos igual que antes.';
  return whose === null
    ? formats.plural(more, {
        one: 'Entonces Familiar te reconocería en 1 de los intentos fallidos.',
        other: `Entonces Familiar te reconocería en ${more} de los intentos fallidos.`,
      })
    : formats.plural(more, {
        one: `Entonces Familiar reconocería a ${whose} en 1 de los intentos fallidos.`,
        other: `Entonces Familiar reconocería a ${whose} en ${more} de los intentos fallidos.`,
      });
};

/** The activity screen and what can be said about an attempt. */
export const activity: Activity = {
  title: 'Actividad',
  ofEveryone: 'Intentos de entrar, primero los más nuevos.',
  ofOneself: 'Intentos de entrar que tienen que ver contigo, primero los más nuevos.',
  nobodyYet: 'Todavía nadie ha intentado entrar. Bloquea la pantalla para probarlo.',
  noneFits: 'No hay intentos así.',
  showAll: 'Mostrar todos',
  showMore: 'Mostrar más',
  shown: (count) =>
    formats.plural(count, { one: '1 intento', other: count === 0 ? 'Ningún intento' : `${count} intentos` }),
  shownOfMore: (count) => formats.plural(count, { one: '1 intento, y hay más', other: `${count} intentos, y hay más` }),

  aside: {
    label: 'De un vistazo',
    when: 'Cuándo',
    colours: 'Colores',
    tones: {
      good: 'Entrada con la cara',
      neutral: 'Entrada sin la cara',
      bad: 'Intento fallido',
      unsure: 'No está claro',
    },
    mark: (happened, time) => `${happened}, ${time}`,
    pictures: 'Fotos de los intentos',
    change: 'Cambiarlo en los ajustes',
  },

  filters: {
    show: (inForce) => (inForce === 0 ? 'Filtrar' : `Filtrar (${inForce})`),
    outcomes: 'Resultado',
    who: 'Quién',
    everyone: 'Todo el mundo',
    when: 'Cuándo',
    periods: { all: 'Siempre', today: 'Hoy', week: 'Últimos 7 días', month: 'Últimos 30 días' },
    search: 'Buscar',
    partOfName: 'Parte de un nombre',
  },

  exporting: {
    verb: 'Exportar',
    csv: 'CSV, para una hoja de cálculo',
    json: 'JSON, para un programa',
    failed: 'No se pudieron exportar los intentos',
    saved: (fileName) => `${fileName} está listo`,
    notEncrypted: 'El archivo no está cifrado.',
  },

  picture: {
    alt: 'La cara de este intento',
    forOwners: text`Familiar guarda una foto de este intento. Solo la puede ver una persona responsable, porque quizá
      muestra a otra persona.`,
    erase: 'Borrar la foto',
    eraseTitle: '¿Borrar esta foto?',
    eraseMeaning: text`Familiar borra del disco la foto y los números calculados a partir de ella. Después ya no puede
      aprender de este intento, pero el intento sigue en la lista. Esto no se puede deshacer.`,
    eraseVerb: 'Borrar',
    erased: 'La foto está borrada',
    compare: 'Comparar la cara',
  },

  answers: {
    question: '¿Quién era?',
    was: (whose) => (whose === null ? 'Era yo' : `Era ${whose}`),
    wasNot: (whose) => (whose === null ? 'No era yo' : `No era ${whose}`),
    someoneHere: 'alguien de aquí',
    thisMember: 'este miembro',
    choose: 'Era',
    oneself: (name) => `yo, ${name}`,
    mark: 'Marcar como otra persona',
    marked: 'Marcado como otra persona',
    learn: 'Aprender de este intento',
    learned: (whose) =>
      whose === null ? 'Familiar ha aprendido que eras tú' : `Familiar ha aprendido que era ${whose}`,
  },

  consequences: {
    onlyMarked: 'Familiar marca el intento como otra persona. No aprende nada de él y no cambia nada más.',
    joins: (whose) =>
      whose === null
        ? 'Familiar añade la foto a las tuyas y desde ahora compara las caras también con ella. Lo puedes deshacer.'
        : text`Familiar añade la foto a las de ${whose} y desde ahora compara las caras también con ella. Lo puedes
          deshacer.`,
    lies,
    recognises,
    advice: {
      stricterLevel: 'Con un nivel de seguridad más estricto, entra menos gente que se te parece.',
      addPictures: 'Más fotos con luces distintas ayudan a Familiar a ver la diferencia.',
      lookAtPair: 'Para Familiar, estas dos personas se parecen mucho. Compáralas en la página Parejas.',
    },
    objections: {
      ready: null,
      onlyMarked: null,
      noFace: 'Familiar ya no tiene la cara de este intento, así que no puede aprender de ella.',
      otherEmbedder: 'Esta cara la leyó otro programa entrenado, así que Familiar ya no la puede comparar.',
      tooPoor: 'La foto no es lo bastante buena. Haría más fáciles los errores.',
      duplicate: 'Familiar ya tiene una foto como esta.',
      tooFar: 'Esta cara es distinta de las otras fotos. Puede ser otra persona.',
      closerToOther: 'Esta cara se parece más a otro miembro.',
      full: 'No cabe otra foto. Quita antes una.',
    },
  },

  evidence: {
    reason: 'Prueba de vida',
    undecided: 'Sin decidir',
    reasons: {
      blink: 'Se vio un parpadeo',
      depth: 'La cara tiene profundidad',
      actions: 'Hizo lo que se pedía',
      timedOut: 'Ninguna señal de vida a tiempo',
      wrongAction: 'Hizo otra cosa',
      flat: 'Se veía plana, como una foto',
      otherFace: 'Apareció otra cara en medio',
      lost: 'La cara se iba de la imagen',
      slowCamera: 'La cámara dio muy pocas imágenes',
      busy: 'El equipo tenía demasiado que hacer',
    },
    blinks: 'Parpadeos',
    blinksAtRest: (atRest) => String(atRest),
    blinksMoving: (atRest, moving) => `${atRest} sin moverse, ${moving} en movimiento`,
    watched: 'Observación',
    watchedFor: (frames, seconds) => `${frames} imágenes en ${formats.decimal(seconds, 1)} segundos`,
    depth: 'Profundidad de la cara',
    depthOf: (depth) => `${formats.decimal(depth, 3)} de la distancia entre los ojos`,
    relief: 'Profundidad al girar',
    reliefOf: (percent) => `${percent}\u00a0% de lo que muestra una cara real al girar así`,
    asked: 'Qué se pidió',
    askedFor: (actions) => actions.join(', '),
    actions: {
      turnLeft: 'girar a la izquierda',
      turnRight: 'girar a la derecha',
      nod: 'asentir',
      openMouth: 'abrir la boca',
      blinkTwice: 'parpadear dos veces',
    },
    camera: 'Cámara',
    maybeProgram: 'Puede ser un programa en vez de una cámara',
  },
};
