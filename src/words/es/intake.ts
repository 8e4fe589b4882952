import type { QualityGate } from '#contract/face.ts';
import type { intake as english } from '../en/intake.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';
import { samples } from './samples.ts';

type Intake = SameShape<typeof english>;
type Batch = Parameters<Intake['tally']>[0];
type Gains = Batch['gains'];

/** What is wrong with a face in a photo, which cannot be taken again: it goes on from "La cara". */
const faults = {
  tooFar: 'es demasiado pequeña',
  tooClose: 'no cabe entera en la foto',
  offCentre: 'está cortada por el borde',
  turnedAway: 'está demasiado de lado',
  tooDark: 'está demasiado oscura',
  tooBright: 'tiene demasiada luz',
  blurred: 'está borrosa',
  halfLit: 'tiene un lado a oscuras',
  covered: 'está tapada en parte',
  eyesClosed: 'tiene los ojos cerrados',
} satisfies Record<QualityGate, string>;

/** Why a face is not offered: the first gate that it fails, or null for one that is known already. */
const faultOf = (gate: QualityGate | null): string => (gate === null ? 'ya es conocida' : faults[gate]);

/** `6 a Nina, 1 a Leo`. */
const shares = (gains: Gains): string => gains.map(({ name, count }) => `${count} a ${name}`).join(', ');

/** What a photo gave, and why the rest of it was not added; null where all was. */
const added: Intake['results']['added'] = (gains, missed) => {
  const [first] = gains;
  const count = gains.reduce((sum, gain) => sum + gain.count, 0);
  const isOne = gains.length === 1 && first !== undefined;
  const said = isOne
    ? formats.plural(count, { one: `Añadida a ${first.name}.`, other: `${count} caras añadidas a ${first.name}.` })
    : `${count} caras añadidas: ${shares(gains)}.`;
  return missed === null ? said : `${said} El resto no se añadió. ${missed}`;
};

function addedInAll({ gave, pictures, gains }: Batch): string {
  const [first] = gains;
  if (first === undefined) return 'Nada añadido todavía';
  const from = formats.plural(gave, { one: '1 archivo', other: `${gave} archivos` });
  const all = formats.plural(pictures, { one: '1 foto añadida', other: `${pictures} fotos añadidas` });
  const said = gave === pictures ? all : `${samples.count(pictures)} de ${from}`;
  return gains.length === 1 ? `${said} a ${first.name}` : `${said}: ${shares(gains)}`;
}

/** A part of the tally, which is left out where there is none. */
const part = (count: number, one: string, other: string): readonly string[] =>
  count > 0 ? [formats.plural(count, { one: `1 ${one}`, other: `${count} ${other}` })] : [];

const tally = (batch: Batch): string =>
  [
    addedInAll(batch),
    ...part(batch.asking, 'foto espera tu respuesta', 'fotos esperan tu respuesta'),
    ...part(batch.unlike, 'foto parece de otra persona', 'fotos parecen de otra persona'),
    ...part(batch.known, 'ya conocida', 'ya conocidas'),
    ...part(batch.refused, 'no añadida', 'no añadidas'),
    ...part(batch.hidden, 'archivo oculto omitido', 'archivos ocultos omitidos'),
  ].join(' · ');

/** Photos on their way into the household. */
export const intake: Intake = {
  windowTitle: 'Añadir fotos',
  title: 'Añade fotos de todo el mundo',
  drop: 'Suelta aquí fotos o una carpeta',
  hint: 'Familiar encuentra las caras y propone de quién son. Tú decides de quién es cada cara antes de añadirla.',
  dropOf: (name) => `Suelta aquí fotos de ${name}`,
  hintOf: text`Una foto basta. Tres de días distintos son mejores. Lo que más ayuda es buena luz y mirar a la cámara.`,
  dropMore: 'Añadir más fotos',
  zone: 'Fotos',
  noFileName: 'Lo que has soltado',
  choosePhotos: 'Elegir fotos',
  photosToAdd: 'Fotos para añadir',
  chooseFolder: 'Elegir una carpeta',
  folderToAdd: 'Una carpeta para añadir',
  chosenPhotos: 'Fotos elegidas',
  done: 'Listo',

  lookedAt: (done, all) => `${done} de ${all} archivos vistos`,
  lookedAtAll: (all) => formats.plural(all, { one: '1 archivo visto', other: `Los ${all} archivos están vistos` }),
  tally,
  addChosen: (count) =>
    count === 0
      ? 'Añadir las caras elegidas'
      : formats.plural(count, { one: 'Añadir 1 cara', other: `Añadir ${count} caras` }),

  knownSince: (name, day) => `${name}, foto añadida ${day}`,

  whoIsWho: {
    title: (faces) => formats.plural(faces, { one: '¿Quién es?', other: '¿Quién es quién?' }),
    face: (number) => `Cara ${number}`,
    question: (number) => `¿De quién es la cara ${number}?`,
    nobody: 'De nadie, no añadirla',
    someoneNew: 'De alguien nuevo…',
    recognised: (name) => `Se parece a ${name}.`,
    nearest: (name) => `Puede ser ${name}, pero no es seguro.`,
    unusable: (number, gate) => `La cara ${number} ${faultOf(gate)}.`,
    known: (number, known) => `La cara ${number} ya es conocida: ${known}.`,
  },

  results: {
    waiting: 'En espera',
    looking: 'Buscando caras…',
    asking: 'Espera tu respuesta arriba.',
    unlike: 'Espera tu respuesta arriba.',
    known: (whose) => (whose.length === 0 ? 'Ya conocida.' : `Ya conocida: ${whose.join('; ')}.`),
    added,
    unreadable: 'No se pudo leer este archivo. ¿Ha cambiado de sitio?',
    emptyFolder: 'No hay ninguna foto en esta carpeta.',
    noFile: 'Esto no es un archivo. Guarda primero la foto y después suelta aquí el archivo o elígelo.',
    calledOff: 'No se añadió porque nadie lo confirmó. Elige la foto otra vez para volver a intentarlo.',
    noFace: 'No hay ninguna cara en esta foto.',
    badFace: (gate) => `La cara ${faultOf(gate)}. Elige otra foto.`,
    badFaces: (count) => `Ninguna de las ${count} caras es lo bastante buena. Elige otra foto.`,
  },
};
