import type { QualityGate } from '#contract/face.ts';
import type { pictureReasons } from '#contract/failures/pictures.ts';
import type { UnlikeRemedy } from '#contract/likeness.ts';
import { limits } from '#contract/limits.ts';
import { type OtherFileKind, pictureKindNames } from '#contract/picture-kinds.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

const photoFaults = {
  tooFar: 'Le visage sur cette photo est trop petit. Choisissez une photo de plus près, ou une copie plus grande.',
  tooClose: 'Le visage sur cette photo est trop près. Choisissez une photo avec plus d’espace autour du visage.',
  offCentre: 'Le visage sur cette photo est coupé par le bord. Choisissez une photo qui montre tout le visage.',
  turnedAway: 'Le visage sur cette photo est trop tourné. Choisissez une photo de face.',
  tooDark: 'Le visage sur cette photo est trop sombre. Choisissez une photo avec plus de lumière.',
  tooBright: 'Le visage sur cette photo est trop clair. Choisissez une photo à la lumière plus douce.',
  blurred: 'Le visage sur cette photo est flou. Choisissez une photo plus nette.',
  eyesClosed: 'Les yeux sur cette photo sont fermés. Choisissez une photo avec les yeux ouverts.',
  halfLit: 'Le visage sur cette photo est à moitié dans l’ombre. Choisissez une photo éclairée des deux côtés.',
  covered: 'Une partie du visage sur cette photo est cachée. Choisissez une photo qui montre tout le visage.',
} satisfies Record<QualityGate, string>;

const megabytes = (bytes: number): number => bytes / 2 ** 20;

const jpeg = 'Enregistrez-la en JPEG et choisissez ce fichier.';
const saveAsJpeg = (what: string): string => `Familiar ne peut pas lire les images ${what}. ${jpeg}`;
const pictureInside = 'Enregistrez en JPEG l’image qui s’y trouve et choisissez ce fichier.';

/** Files that are no pictures, or pictures of kinds that are not read: what each is, and what to do. */
const otherKinds = {
  bmp: saveAsJpeg('BMP'),
  jpegXl: saveAsJpeg('JPEG XL'),
  jpeg2000: saveAsJpeg('JPEG 2000'),
  photoshop: saveAsJpeg('Photoshop'),
  icon: 'C’est l’icône d’un programme, pas une photo. Choisissez une photo.',
  raw: saveAsJpeg('brutes d’appareil photo'),
  svg: 'C’est un dessin (SVG), pas une photo. Choisissez une photo.',
  video: 'C’est une vidéo, pas une photo. Choisissez une photo, ou enregistrez une image de la vidéo en JPEG.',
  sound: 'C’est un enregistrement sonore, pas une photo. Choisissez une photo.',
  pdf: `C’est un PDF, pas une photo. ${pictureInside}`,
  document: `C’est un document, pas une photo. ${pictureInside}`,
  archive: 'C’est un fichier compressé, par exemple un zip. Décompressez-le d’abord, puis choisissez les photos.',
  webPage: 'C’est une page web, pas une photo. Ouvrez-la, enregistrez l’image et choisissez ce fichier.',
  text: 'Ce fichier contient du texte, pas une photo. Choisissez la photo elle-même.',
  macNotes: 'Un Mac a créé ce fichier pour accompagner une photo. Choisissez celui qui n’a pas "._" devant son nom.',
  folderNotes: 'Un Mac a créé ce fichier pour accompagner un dossier. Il ne contient pas de photo. Choisissez-en une.',
  empty: 'Ce fichier est vide. Copiez-le de nouveau depuis là où vous l’avez trouvé.',
} satisfies Record<OtherFileKind, string>;

/** What can be done about a face that does not look like the member. */
const unlikeAdvice = {
  addAnyway: (name) => `Si c’est bien ${name}, un responsable peut ajouter la photo quand même.`,
  sortFirst: () => text`Les autres photos sont trop peu nombreuses ou trop différentes pour en être sûr. Mettez de côté
    les vieilles photos et celles de quelqu’un d’autre. Ajoutez ensuite celle-ci.`,
  askOwner: () => 'Demandez à un responsable d’ajouter cette photo.',
} satisfies Record<UnlikeRemedy, (name: string) => string>;

/** Pictures that cannot be read, faces in them that cannot be used, and enrolment. */
export const pictureFailures = {
  pictureFormatUnknown: text`Familiar ne peut pas lire ce fichier comme une image. Utilisez un fichier
    ${formats.any(pictureKindNames)}.`,
  pictureOfOtherKind: ({ kind }) => otherKinds[kind],
  pictureFileTooLarge: `Ce fichier dépasse ${megabytes(limits.photoMaxBytes)} Mo. Choisissez une copie plus petite.`,
  pictureDamaged: text`Cette photo est abîmée ou incomplète. Enregistrez ou téléchargez-la de nouveau, ou
    choisissez-en une autre.`,
  pictureTooLarge: ({ width, height, helps }) =>
    helps === 'jpeg'
      ? `Cette photo est trop grande (${width} x ${height} pixels). ${jpeg}`
      : text`Cette photo est trop grande (${width} x ${height} pixels). Choisissez une copie plus petite : au plus 50
          mégapixels, et ${formats.whole(limits.photoMaxSidePx)} pixels de chaque côté.`,
  pictureTooSlow: `Cette photo est trop longue à lire. ${jpeg}`,
  photoWithoutFace: 'Familiar n’a trouvé aucun visage sur cette photo. Choisissez-en une avec un visage de face.',
  photoWithManyFaces: ({ count }) =>
    `Cette photo montre ${count} visages. Choisissez-en une qui ne montre que cette personne.`,
  photoFaceTooPoor: ({ gate }) => photoFaults[gate],
  photoFaceMissing: 'Ce visage n’est pas sur la photo. Choisissez de nouveau la photo.',
  photoForgotten: 'Familiar n’a plus cette photo. Choisissez-la de nouveau.',
  facesLearntAnew: 'Familiar réapprend les visages. Réessayez dans une minute.',
  faceResemblesOther: text`Ce visage ressemble plus à quelqu’un d’autre du foyer qu’à vous. Demandez à un responsable
    d’ajouter cette photo.`,
  resembledOtherToday: text`Plusieurs visages d’aujourd’hui ressemblaient plus à quelqu’un d’autre qu’à vous. Demandez
    à un responsable d’ajouter cette photo, ou réessayez demain.`,
  resembledOtherOften: text`Beaucoup de visages ressemblaient plus à quelqu’un d’autre qu’à vous. Demandez à un
    responsable d’ajouter cette photo.`,
  ownPicturesToday: ({ most }) => text`Vous pouvez ajouter au plus ${most} photos par jour. Demandez à un responsable
    d’ajouter les autres, ou continuez demain.`,
  faceUnlikeMember: ({ name, remedy }) =>
    `Ce visage ne ressemble pas à ${name}. Rien n’a été ajouté. ${unlikeAdvice[remedy](name)}`,
  addAnywayNeedsPassphrase: 'Pour ajouter cette photo quand même, saisissez encore une fois la phrase secrète.',
  enrolmentEnded: 'Familiar ne prend plus de photos. Recommencez.',
  enrolmentEmpty: 'Il n’y a pas encore de photo. Regardez d’abord la caméra.',
  sampleMissing: 'Cette photo n’est plus là. Revenez en arrière pour voir les autres.',
  samplesOfSameMember: 'Ces photos sont déjà chez cette personne. Choisissez quelqu’un d’autre.',
  bringBackNeedsPassphrase: 'Il faut la phrase secrète pour reprendre des photos. Saisissez-la, puis réessayez.',
} satisfies SentencesOf<keyof typeof pictureReasons>;
