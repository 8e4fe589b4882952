import type { home as english } from '../en/home.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type Home = SameShape<typeof english>;

const arrivals: Home['arrivals'] = {
  face: 'Entraste con la cara',
  passphrase: 'Entraste con la frase secreta',
  pin: 'Entraste con un PIN',
  setup: 'Acabas de empezar',
};

/** Home: who is here, who belongs to the household, and who signed in last. */
export const home: Home = {
  windowTitle: 'Inicio',
  greetings: {
    morning: (name) => `Buenos días, ${name}`,
    afternoon: (name) => `Buenas tardes, ${name}`,
    evening: (name) => `Buenas noches, ${name}`,
    night: (name) => `Hola, ${name}`,
  },
  you: 'Tú',
  arrivals,
  arrivedAt: (how, moment) => `${arrivals[how]} ${moment}`,
  picturesOfYou: (count) => formats.plural(count, { one: '1 foto tuya', other: `${count} fotos tuyas` }),
  addYourFace: 'Añadir tu cara',
  noFaceYet: 'Familiar todavía no conoce tu cara, así que solo puedes entrar con la frase secreta.',

  since: {
    failed: (count, moment) =>
      formats.plural(count, {
        one: `Un intento de entrar falló mientras no estabas, ${moment}.`,
        other: `${formats.whole(count)} intentos de entrar fallaron mientras no estabas, el último ${moment}.`,
      }),
    see: 'Ver Actividad',
  },

  newerConsent: { title: 'Hay un texto de consentimiento más nuevo que el que aceptaste.', read: 'Leerlo' },

  nextSteps: {
    title: 'Y ahora, ¿qué?',
    hide: 'Ocultar',
    steps: {
      recoveryCode: {
        title: 'Consigue tu código de recuperación',
        meaning: 'Con él entras si olvidas la frase secreta.',
        action: 'Obtener código',
      },
      secondPerson: {
        title: 'Añade a otra persona',
        meaning: 'Todas las personas que viven contigo pueden entrar con la cara.',
        action: 'Añadir persona',
      },
      pictures: {
        title: 'Añade más fotos tuyas',
        meaning: 'Con más, Familiar te conoce mejor con distintas luces.',
        action: 'Añadir fotos',
      },
      restart: {
        title: 'Elige qué pasa después de un reinicio',
        meaning: 'De momento, nadie entra hasta que una persona responsable escribe la frase secreta.',
        action: 'Elegir',
      },
      pin: {
        title: 'Elige un PIN',
        meaning: 'Con él entras cuando la cámara no te ve bien.',
        action: 'Elegir PIN',
      },
      backup: {
        title: 'Crea una copia de seguridad',
        meaning: 'Si este equipo se rompe, no pierdes ninguna cara.',
        action: 'Crear copia',
      },
    },
  },

  codeUnknown: text`Nadie ha confirmado que tiene el código de recuperación. Sin él, si se olvida la frase secreta, ya
    nadie podrá entrar nunca.`,
  seeToCode: 'Abrir los ajustes',

  renameHousehold: {
    title: 'Cambiar el nombre del hogar',
    meaning: 'La pantalla de bloqueo muestra este nombre.',
    label: 'Nombre del hogar',
    verb: 'Cambiar el nombre',
  },

  addSomeone: 'Añadir a alguien',
  addHint: 'Con la cámara o con fotos',

  lastSignIns: 'Actividad reciente',
  nobodyYet: 'Todavía no ha entrado nadie. Bloquea la pantalla para probarlo.',
};
