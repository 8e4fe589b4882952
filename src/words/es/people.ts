import type { EnrolmentPose } from '#contract/face.ts';
import type { people as english } from '../en/people.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type People = SameShape<typeof english>;

const toTheSide = {
  front: 'de frente',
  left: 'mirando a la izquierda',
  right: 'mirando a la derecha',
  up: 'mirando hacia arriba',
  down: 'mirando hacia abajo',
} satisfies Record<EnrolmentPose, string>;

/** How many pictures are in use, and how many of them are turned too far to count as a look. */
const counted: People['coverage']['counted'] = (inUse, far) => {
  const pictures = formats.plural(inUse, {
    one: 'Aquí cuenta la única foto en uso',
    other: `Aquí cuentan las ${inUse} fotos en uso`,
  });
  if (far === 0) return `${pictures}.`;
  return formats.plural(far, {
    one: `${pictures}. Una está demasiado de lado para contar como pose.`,
    other: `${pictures}. ${far} están demasiado de lado para contar como pose.`,
  });
};

/** Everyone in the household, one of them, and what can be done with them. */
export const people: People = {
  title: 'Personas',
  meaning: 'Quién forma parte del hogar.',
  you: 'Tú',
  setAside: (pictures, count) =>
    formats.plural(count, { one: `${pictures}, 1 apartada`, other: `${pictures}, ${count} apartadas` }),
  search: 'Buscar por nombre',
  nobodyFound: (letters) => `Nadie se llama «${letters}».`,
  portrait: {
    change: 'Cambiar el retrato',
    title: (name) => `Retrato de ${name}`,
    hint: 'Pulsa una foto para usarla como retrato.',
  },
  notSignedInYet: 'Todavía no ha entrado nunca',
  lastSignedIn: (moment) => `Última entrada: ${moment}`,
  since: (line, day) => `${line} · aquí desde ${day}`,
  gone: 'Esta persona ya no está en el hogar.',
  addPhotos: 'Añadir fotos',
  addPictures: 'Añadir fotos',
  more: 'Más',
  pictures: 'Fotos',
  noPictures: (name) => `Todavía no hay fotos. Añade una para que ${name} pueda entrar con la cara.`,

  name: 'Nombre',
  add: { title: 'Añadir a alguien', verb: 'Añadir', next: 'Seguir con la cámara' },
  rename: { menu: 'Cambiar el nombre', title: (name) => `Cambiar el nombre de ${name}`, verb: 'Cambiar el nombre' },
  role: {
    verb: 'Cambiar el rol',
    title: (name) => `Qué puede hacer ${name}`,
    changed: {
      owner: (name) => `Ahora ${name} es responsable del hogar`,
      member: (name) => `Ahora ${name} es miembro del hogar`,
      child: (name) => `Ahora ${name} tiene el rol de menor`,
    },
  },
  consent: {
    menu: 'Consentimiento',
    title: (name) => `Qué aceptó ${name}`,
    given: {
      self: (name, day) => `${name} aceptó este texto. Vale desde ${day}.`,
      guardian: (name, day) =>
        `La madre, el padre o representante legal aceptó este texto por ${name}. Vale desde ${day}.`,
    },
    isEarlier: (name) =>
      text`${name} aceptó un texto anterior. Por eso Familiar no guarda fotos más amplias de ${name}, con pelo y
        hombros. Lee el texto nuevo con ${name}.`,
    askOwner: text`Este texto es más nuevo que el que aceptaste. Para aceptarlo, pide a la persona responsable que lo
      abra desde tu página.`,
    verb: 'Aceptar',
    agreed: (name) => `${name} aceptó el texto nuevo`,
  },
  remove: {
    menu: 'Quitar del hogar',
    title: (name) => `¿Quitar a ${name}?`,
    verb: 'Quitar',
  },

  coverage: {
    title: 'Poses y luz',
    none: 'Todavía no hay fotos de ninguna pose.',
    all: 'Hay fotos de todas las poses.',
    missing: (looks) => {
      const ways = formats.all(looks.map((look) => toTheSide[look]));
      return formats.plural(looks.length, { one: `Falta una foto ${ways}.`, other: `Faltan fotos ${ways}.` });
    },
    counted,
    addMissing: 'Añadir las fotos que faltan',
    looks: 'Poses',
    light: 'Luz',
    lighting: { dark: 'Poca', even: 'Uniforme', bright: 'Mucha' },
    face: 'Cara',
    bare: 'Sin tapar',
    hidden: 'Tapada en parte',
    noneOfIt: 'ninguna',
  },
};
