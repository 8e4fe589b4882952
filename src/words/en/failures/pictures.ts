import type { QualityGate } from '#contract/face.ts';
import type { pictureReasons } from '#contract/failures/pictures.ts';
import type { UnlikeRemedy } from '#contract/likeness.ts';
import { limits } from '#contract/limits.ts';
import { type OtherFileKind, pictureKindNames } from '#contract/picture-kinds.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

const photoFaults = {
  tooFar: 'The face in this photo is too small. Choose a photo from closer, or a larger copy.',
  tooClose: 'The face in this photo is too close. Choose a photo with more space around the face.',
  offCentre: 'The face in this photo is cut off at the edge. Choose a photo that shows the whole face.',
  turnedAway: 'The face in this photo is turned too far away. Choose a photo from the front.',
  tooDark: 'The face in this photo is too dark. Choose a photo with more light.',
  tooBright: 'The face in this photo is too bright. Choose a photo with softer light.',
  blurred: 'The face in this photo is blurred. Choose a sharper photo.',
  eyesClosed: 'The eyes in this photo are closed. Choose a photo with open eyes.',
  halfLit: 'One side of the face in this photo is dark. Choose a photo with light on both sides.',
  covered: 'Something covers part of the face in this photo. Choose a photo that shows the whole face.',
} satisfies Record<QualityGate, string>;

const megabytes = (bytes: number): number => bytes / 2 ** 20;

const saveAsJpeg = (what: string): string =>
  `Familiar cannot read ${what} pictures. Save this one as JPEG and choose that file.`;

/** Files that are no pictures, or pictures of kinds that are not read: what each is, and what to do. */
const otherKinds = {
  bmp: saveAsJpeg('BMP'),
  jpegXl: saveAsJpeg('JPEG XL'),
  jpeg2000: saveAsJpeg('JPEG 2000'),
  photoshop: saveAsJpeg('Photoshop'),
  icon: 'This is the icon of a program, not a photo. Choose a photo.',
  raw: saveAsJpeg('raw camera'),
  svg: 'This is a drawing (SVG), not a photo. Choose a photo.',
  video: 'This is a video, not a photo. Choose a photo, or save one picture of the video as JPEG.',
  sound: 'This is a sound recording, not a photo. Choose a photo.',
  pdf: 'This is a PDF, not a photo. Save the picture in it as JPEG and choose that file.',
  document: 'This is a document, not a photo. Save the picture in it as JPEG and choose that file.',
  archive: 'This is a packed file, for example a zip file. Unpack it first. Then choose the photos.',
  webPage: 'This is a web page, not a photo. Open it, save the picture in it and choose that file.',
  text: 'This file contains text, not a photo. Choose the photo itself.',
  macNotes: 'A Mac made this file to go with a photo. Choose the file that has no "._" before its name.',
  folderNotes: 'A Mac made this file to go with a folder. There is no photo in it. Choose a photo.',
  empty: 'This file is empty. Copy it again from where you got it.',
} satisfies Record<OtherFileKind, string>;

/** What can be done about a face that does not look like the member. */
const unlikeAdvice = {
  addAnyway: (name) => `If it is ${name}, an owner can add it anyway.`,
  sortFirst: () => text`The other pictures are too few or too different to be sure. Set aside old pictures and pictures
    of someone else. Then add this one.`,
  askOwner: () => 'Ask an owner to add this picture.',
} satisfies Record<UnlikeRemedy, (name: string) => string>;

/** Pictures that cannot be read, faces in them that cannot be used, and enrolment. */
export const pictureFailures = {
  pictureFormatUnknown: `Familiar cannot read this file as a picture. Use a ${formats.any(pictureKindNames)} file.`,
  pictureOfOtherKind: ({ kind }) => otherKinds[kind],
  pictureFileTooLarge: `This file is larger than ${megabytes(limits.photoMaxBytes)} MB. Choose a smaller copy.`,
  pictureDamaged: 'This picture is damaged or incomplete. Save or download it again, or choose another one.',
  pictureTooLarge: ({ width, height, helps }) =>
    helps === 'jpeg'
      ? `This picture is too large (${width} x ${height} pixels). Save it as JPEG and choose that file.`
      : text`This picture is too large (${width} x ${height} pixels). Choose a smaller copy. It may have at most 50
          megapixels, and ${formats.whole(limits.photoMaxSidePx)} pixels on each side.`,
  pictureTooSlow: 'This picture takes too long to read. Save it as JPEG and choose that file.',
  photoWithoutFace: 'Familiar found no face in this photo. Choose one that shows the face from the front.',
  photoWithManyFaces: ({ count }) => `This photo shows ${count} faces. Choose one that shows only this person.`,
  photoFaceTooPoor: ({ gate }) => photoFaults[gate],
  photoFaceMissing: 'This face is not in the photo. Choose the photo again.',
  photoForgotten: 'Familiar no longer has this photo. Choose it again.',
  facesLearntAnew: 'Familiar is learning the faces again. Try again in a minute.',
  faceResemblesOther:
    'This face looks more like someone else in the household than like you. Ask an owner to add this picture.',
  resembledOtherToday: text`Several faces today looked more like someone else than like you. Ask an owner to add this
    picture, or try again tomorrow.`,
  resembledOtherOften: 'Many faces looked more like someone else than like you. Ask an owner to add this picture.',
  ownPicturesToday: ({ most }) =>
    `You can add at most ${most} pictures a day. Ask an owner to add the others, or continue tomorrow.`,
  faceUnlikeMember: ({ name, remedy }) =>
    `This does not look like ${name}. Nothing was added. ${unlikeAdvice[remedy](name)}`,
  addAnywayNeedsPassphrase: 'To add this picture anyway, type the passphrase once more.',
  enrolmentEnded: 'Familiar has stopped taking pictures. Start again.',
  enrolmentEmpty: 'There is no picture yet. Look into the camera first.',
  sampleMissing: 'This picture is no longer there. Go back to see the others.',
  samplesOfSameMember: 'These pictures already belong to this person. Choose someone else.',
  bringBackNeedsPassphrase: 'You need the passphrase to bring pictures back. Type it and try again.',
} satisfies SentencesOf<keyof typeof pictureReasons>;
