import type { enrolment as english } from '../en/enrolment.ts';
import type { SameShape } from '../text.ts';
import { camera } from './camera.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';

type Enrolment = SameShape<typeof english>;

/** What to do next. Left and right are the person's own, which in a mirrored picture are the screen's too. */
const prompts: Enrolment['prompts'] = {
  showFace: 'Pon tu cara dentro del óvalo',
  onePersonOnly: 'Solo una persona, por favor',
  unusable: camera.problems.unusable.title,
  tooFar: 'Acércate',
  tooClose: gates.tooClose.title,
  offCentre: 'Ponte en el centro del óvalo',
  turnedAway: 'Mira un poco más hacia la cámara',
  tooDark: 'Hay muy poca luz. Enciende una lámpara',
  tooBright: 'Hay demasiada luz. Apártate de ella',
  blurred: 'No te muevas un momento',
  halfLit: 'Un lado de tu cara está a oscuras. Gírate hacia la luz',
  ratherDark: 'Hay poca luz. Enciende una lámpara o mira hacia una ventana',
  covered: gates.covered.title,
  eyesClosed: 'Abre los ojos',
  front: 'Mira de frente a la cámara',
  left: 'Gira la cabeza un poco a la izquierda',
  right: 'Gira la cabeza un poco a la derecha',
  up: 'Levanta un poco la barbilla',
  down: 'Baja un poco la barbilla',
  goRound: 'Gira la cabeza despacio, en círculo',
  byItself: 'Muévete despacio. La foto se hace sola',
  skipRest: 'Ya puedes terminar, o seguir',
  tooSimilar: 'Familiar ya tiene una foto así. Muévete un poco o cambia la luz',
  someoneElse: 'Parece otra persona',
  resemblesOther: 'Se parece más a otro miembro. Pide a la persona responsable que añada esta foto',
  done: 'Ya está',
};

/** Getting Familiar to know a member, by camera or from photos. */
export const enrolment: Enrolment = {
  windowTitle: (name) => `Registrar a ${name}`,
  title: (name) => `Deja que Familiar conozca a ${name}`,
  titleForYou: 'Deja que Familiar te conozca',
  ways: { label: 'De dónde vienen las fotos', camera: 'Cámara', photos: 'Fotos' },

  leave: {
    keeping: (name, stored) =>
      formats.plural(stored, {
        one: `Volver a ${name} y conservar la foto`,
        other: `Volver a ${name} y conservar las ${stored} fotos`,
      }),
    cancel: 'Cancelar',
    notNow: 'Ahora no',
  },

  looks: { front: 'De frente', left: 'Izquierda', right: 'Derecha', up: 'Arriba', down: 'Abajo' },
  looksLabel: 'Poses',
  captured: 'hecha',
  missing: 'falta',
  prompts,
  waking: 'La cámara se está encendiendo',
  count: (captured, all) => formats.plural(all, { one: `${captured} de 1 pose`, other: `${captured} de ${all} poses` }),
  spoken: (next, count) => `${next}. ${count}.`,
  hints: {
    dark: 'Hay poca luz. Con más luz, las fotos son mejores.',
    bright: 'La luz es muy fuerte. Apártate de ella para que las fotos sean mejores.',
    soft: 'La imagen está un poco borrosa. No te muevas o limpia la lente.',
  },
  questions: {
    isHere: (name) => `¿Está ${name} ahora ante la cámara?`,
    noneBefore: 'Familiar no hace ninguna foto antes.',
    here: (name) => `${name} está aquí`,
    isThis: (name) => (name === null ? '¿Eres tú?' : `¿Es ${name}?`),
    isLookAlike: (other, name) =>
      `Se parece a ${other}. ${name === null ? '¿Eres tú?' : `¿Está ${name} ante la cámara?`}`,
    lookAlikeHelp: (name) =>
      name === null
        ? 'Si no, ponte primero ante la cámara y empieza de nuevo. Todavía no hay nada guardado.'
        : `Si no, deja primero el sitio a ${name} y empieza de nuevo. Todavía no hay nada guardado.`,
    lookAlike: (other, name) => (name === null ? `Sí, me parezco a ${other}` : `Sí, ${name} se parece a ${other}`),
    ofTwo: (name) => `Si ${name} acaba de llegar, empieza de nuevo. Todavía no hay nada guardado.`,
  },
  useItAnyway: 'Usarla de todos modos',
  retryCamera: 'Probar la cámara otra vez',
  finish: 'Terminar',
  finishWith: (looks) => formats.plural(looks, { one: 'Terminar con 1 pose', other: `Terminar con ${looks} poses` }),
  startOver: 'Empezar de nuevo',
  startOverWith: (name) => `Empezar de nuevo con ${name}`,
  waiting: (looks) =>
    formats.plural(looks, {
      one: 'Una pose de la cámara no está guardada todavía. La encuentras en Cámara.',
      other: `${looks} poses de la cámara no están guardadas todavía. Las encuentras en Cámara.`,
    }),
  leaving: {
    title: (looks) =>
      formats.plural(looks, { one: '¿Descartar la pose nueva?', other: `¿Descartar las ${looks} poses nuevas?` }),
    consequence: (looks) =>
      formats.plural(looks, {
        one: 'Todavía no está guardada. Si sales ahora, se pierde.',
        other: 'Todavía no están guardadas. Si sales ahora, se pierden.',
      }),
    stay: 'Seguir',
    verb: 'Descartar',
  },

  progress: {
    allThere: 'No se guarda nada hasta que pulses Terminar.',
    onlyMissing: 'Es la única pose que falta.',
    oneIsEnough: 'Una pose basta para entrar. Con más, Familiar acierta mejor.',
    moreHelp: 'Ya se puede entrar con la cara. Con una pose más, Familiar acierta mejor.',
    canStop: 'Con más poses, Familiar acierta mejor. También puedes añadirlas más tarde.',
  },

  enrolled: {
    windowTitle: 'Cara registrada',
    title: (name) => `Familiar ya conoce a ${name}`,
    meaning: (added) =>
      formats.plural(added, { one: 'Se ha añadido una foto.', other: `Se han añadido ${added} fotos.` }),
    tryIt: 'Probar ahora',
    seePictures: 'Ver las fotos',
    goHome: 'Ir al inicio',
  },
};
