import type { QualityGate } from '#contract/face.ts';
import type { pictureReasons } from '#contract/failures/pictures.ts';
import type { UnlikeRemedy } from '#contract/likeness.ts';
import { limits } from '#contract/limits.ts';
import { type OtherFileKind, pictureKindNames } from '#contract/picture-kinds.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

const photoFaults = {
  tooFar: 'La cara de esta foto es demasiado pequeña. Elige una foto de más cerca o una copia más grande.',
  tooClose: 'La cara de esta foto está demasiado cerca. Elige una foto con más espacio alrededor de la cara.',
  offCentre: 'La cara de esta foto está cortada por el borde. Elige una foto donde se vea entera.',
  turnedAway: 'La cara de esta foto está demasiado de lado. Elige una foto de frente.',
  tooDark: 'La cara de esta foto está demasiado oscura. Elige una foto con más luz.',
  tooBright: 'La cara de esta foto tiene demasiada luz. Elige una foto con una luz más suave.',
  blurred: 'La cara de esta foto está borrosa. Elige una foto más nítida.',
  eyesClosed: 'En esta foto los ojos están cerrados. Elige una foto con los ojos abiertos.',
  halfLit: 'Un lado de la cara está a oscuras en esta foto. Elige una foto con luz en los dos lados.',
  covered: 'Algo tapa parte de la cara en esta foto. Elige una foto donde se vea entera.',
} satisfies Record<QualityGate, string>;

const megabytes = (bytes: number): number => bytes / 2 ** 20;

const saveAsJpeg = (what: string): string =>
  `Familiar no puede leer fotos ${what}. Guarda esta como JPEG y elige ese archivo.`;

/** Files that are no pictures, or pictures of kinds that are not read: what each is, and what to do. */
const otherKinds = {
  bmp: saveAsJpeg('BMP'),
  jpegXl: saveAsJpeg('JPEG XL'),
  jpeg2000: saveAsJpeg('JPEG 2000'),
  photoshop: saveAsJpeg('de Photoshop'),
  icon: 'Esto es el icono de un programa, no una foto. Elige una foto.',
  raw: saveAsJpeg('en el formato RAW de una cámara'),
  svg: 'Esto es un dibujo (SVG), no una foto. Elige una foto.',
  video: 'Esto es un vídeo, no una foto. Elige una foto o guarda una imagen del vídeo como JPEG.',
  sound: 'Esto es una grabación de sonido, no una foto. Elige una foto.',
  pdf: 'Esto es un PDF, no una foto. Guarda como JPEG la foto que contiene y elige ese archivo.',
  document: 'Esto es un documento, no una foto. Guarda como JPEG la foto que contiene y elige ese archivo.',
  archive: 'Esto es un archivo comprimido, por ejemplo un zip. Ábrelo primero. Después elige las fotos.',
  webPage: 'Esto es una página web, no una foto. Ábrela, guarda la foto que contiene y elige ese archivo.',
  text: 'Este archivo contiene texto, no una foto. Elige la foto misma.',
  macNotes: 'Este archivo lo creó un Mac para acompañar a una foto. Elige el que no tiene «._» delante del nombre.',
  folderNotes: 'Este archivo lo creó un Mac para acompañar a una carpeta. No contiene ninguna foto. Elige una foto.',
  empty: 'Este archivo está vacío. Cópialo otra vez de donde lo sacaste.',
} satisfies Record<OtherFileKind, string>;

/** What can be done about a face that does not look like the member. */
const unlikeAdvice = {
  addAnyway: (name) => `Si es ${name}, la persona responsable puede añadirla de todos modos.`,
  sortFirst:
    () => text`Las otras fotos son muy pocas o muy distintas para decirlo con seguridad. Aparta las fotos viejas y las
      de otras personas. Después añade esta.`,
  askOwner: () => 'Pide a la persona responsable que añada esta foto.',
} satisfies Record<UnlikeRemedy, (name: string) => string>;

/** Pictures that cannot be read, faces in them that cannot be used, and enrolment. */
export const pictureFailures = {
  pictureFormatUnknown: text`Familiar no puede leer este archivo como foto. Usa un archivo
    ${formats.any(pictureKindNames)}.`,
  pictureOfOtherKind: ({ kind }) => otherKinds[kind],
  pictureFileTooLarge: `Este archivo ocupa más de ${megabytes(limits.photoMaxBytes)} MB. Elige una copia más pequeña.`,
  pictureDamaged: 'Esta foto está dañada o incompleta. Guárdala o descárgala otra vez, o elige otra.',
  pictureTooLarge: ({ width, height, helps }) =>
    helps === 'jpeg'
      ? `Esta foto es demasiado grande (${width} x ${height} píxeles). Guárdala como JPEG y elige ese archivo.`
      : text`Esta foto es demasiado grande (${width} x ${height} píxeles). Elige una copia más pequeña. Puede tener como
        máximo 50 megapíxeles y ${formats.whole(limits.photoMaxSidePx)} píxeles por lado.`,
  pictureTooSlow: 'Esta foto tarda demasiado en leerse. Guárdala como JPEG y elige ese archivo.',
  photoWithoutFace: 'Familiar no ha encontrado ninguna cara en esta foto. Elige una donde la cara se vea de frente.',
  photoWithManyFaces: ({ count }) => `En esta foto hay ${count} caras. Elige una donde solo salga esta persona.`,
  photoFaceTooPoor: ({ gate }) => photoFaults[gate],
  photoFaceMissing: 'Esta cara no está en la foto. Elige la foto otra vez.',
  photoForgotten: 'Familiar ya no tiene esta foto. Elígela otra vez.',
  facesLearntAnew: 'Familiar está aprendiendo las caras otra vez. Inténtalo de nuevo dentro de un minuto.',
  faceResemblesOther: text`Esta cara se parece más a otra persona del hogar que a ti. Pide a la persona responsable que
    añada la foto.`,
  resembledOtherToday: text`Hoy varias caras se parecían más a otra persona que a ti. Pide a la persona responsable que
    añada la foto, o inténtalo otra vez mañana.`,
  resembledOtherOften: text`Muchas caras se parecían más a otra persona que a ti. Pide a la persona responsable que
    añada la foto.`,
  ownPicturesToday: ({ most }) => text`Puedes añadir como máximo ${most} fotos al día. Pide a la persona responsable que
    añada las demás, o sigue mañana.`,
  faceUnlikeMember: ({ name, remedy }) =>
    `Esta cara no se parece a ${name}. No se ha añadido nada. ${unlikeAdvice[remedy](name)}`,
  addAnywayNeedsPassphrase: 'Para añadir esta foto de todos modos, escribe la frase secreta otra vez.',
  enrolmentEnded: 'Familiar ha dejado de hacer fotos. Empieza otra vez.',
  enrolmentEmpty: 'Todavía no hay ninguna foto. Mira primero a la cámara.',
  sampleMissing: 'Esta foto ya no está. Vuelve atrás para ver las demás.',
  samplesOfSameMember: 'Estas fotos ya son de esta persona. Elige a otra.',
  bringBackNeedsPassphrase: text`Para volver a usar fotos necesitas la frase secreta. Escríbela e inténtalo otra vez.`,
} satisfies SentencesOf<keyof typeof pictureReasons>;
