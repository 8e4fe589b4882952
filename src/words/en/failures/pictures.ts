import type { QualityGate } from '#contract/face.ts';
import type { pictureReasons } from '#contract/failures/pictures.ts';
import type { UnlikeRemedy } from '#contract/likeness.ts';
import { limits } from '#contract/limits.ts';
import { type OtherFileKind, pictureKindNames } from '#contract/picture-kinds.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

const photoFaults = {
  tooFar: 'This photo will not do: the face is too small. Come closer, or use a larger picture.',
  tooClose: 'This photo will not do: the face fills the picture. Move back a little.',
  offCentre: 'This photo will not do: the face is at the edge. Move it to the middle.',
  turnedAway: 'This photo will not do: the face is turned away. Look towards the camera.',
  tooDark: 'This photo will not do: the face is too dark. Find more light.',
  tooBright: 'This photo will not do: the face is too bright. Turn away from the strong light.',
  blurred: 'This photo will not do: the face is blurred. Hold still, or use a sharper picture.',
  eyesClosed: 'This photo will not do: the eyes are shut. Open them and look at the camera.',
  halfLit: 'This photo will not do: one side of the face is in the dark. Turn to the light.',
  covered: 'This photo will not do: part of the face is covered. Take away what covers it.',
} satisfies Record<QualityGate, string>;

const megabytes = (bytes: number): number => bytes / 2 ** 20;

const saveAsJpeg = (what: string): string =>
  `This is a ${what} picture, which Familiar cannot read. Save it as JPEG and use that.`;

/** Files that are no pictures, or pictures of kinds that are not read: what each is, and what to do. */
const otherKinds = {
  bmp: saveAsJpeg('BMP'),
  jpegXl: saveAsJpeg('JPEG XL'),
  jpeg2000: saveAsJpeg('JPEG 2000'),
  photoshop: saveAsJpeg('Photoshop'),
  icon: 'This is the icon of a program, not a photo. Choose a photo.',
  raw: 'This is the raw file of a camera, which Familiar cannot read. Save it as JPEG and use that.',
  svg: 'This is a drawing (SVG), not a photo. Choose a photo.',
  video: 'This is a video, not a photo. Choose a photo, or save one picture of the video as JPEG.',
  sound: 'This is a sound recording, not a photo. Choose a photo.',
  pdf: 'This is a PDF, not a photo. Save the picture in it as JPEG and use that.',
  document: 'This is a document, not a photo. Save the picture in it as JPEG and use that.',
  archive: 'This is an archive such as a zip file. Unpack it first, then choose the photos.',
  webPage: 'This is a web page, not a photo. Open it, save the picture in it, and use that.',
  text: 'This file holds text, not a photo, whatever its name says. Choose the photo itself.',
  macNotes: 'This is a note that a Mac keeps beside a photo. Choose the file without "._" before its name.',
  folderNotes: 'This is a note of a Mac about a folder. There is no photo in it.',
  empty: 'This file is empty. Copy it again from where it came.',
} satisfies Record<OtherFileKind, string>;

/** What can be done about a face that does not look like the member. */
const unlikeAdvice = {
  addAnyway: 'If it is, an owner can add it anyway.',
  sortFirst: text`The pictures of before are too few, or too different, to be sure. Set aside those that are old or show
    someone else, and add this one then.`,
  askOwner: 'Ask an owner to add this picture.',
} satisfies Record<UnlikeRemedy, string>;

/** Pictures that cannot be read, faces in them that cannot be used, and enrolment. */
export const pictureFailures = {
  pictureFormatUnknown: `This is not a picture that Familiar can read. Use a ${formats.any(pictureKindNames)} file.`,
  pictureOfOtherKind: ({ kind }) => otherKinds[kind],
  pictureFileTooLarge: `This file is larger than ${megabytes(limits.photoMaxBytes)} MB. Choose a smaller copy.`,
  pictureDamaged: 'This picture is damaged or incomplete. Save or download it again, or choose another one.',
  pictureTooLarge: ({ width, height, helps }) =>
    helps === 'jpeg'
      ? `This picture is too large (${width} x ${height} pixels). As JPEG it can be read: save it as that and use it.`
      : text`This picture is too large (${width} x ${height} pixels). Save a copy of at most 50 megapixels, no side
          longer than ${formats.whole(limits.photoMaxSidePx)} pixels, and use that.`,
  pictureTooSlow: 'This picture takes too long to read. Save it as JPEG and use that.',
  photoWithoutFace: 'No face was found in this photo. Choose one that shows the face from the front.',
  photoWithManyFaces: ({ count }) => `This photo shows ${count} faces. Choose one that shows this person alone.`,
  photoFaceTooPoor: ({ gate }) => photoFaults[gate],
  photoFaceMissing: 'That face is not in this photo. Choose the photo again.',
  photoForgotten: 'This photo was looked at too long ago. Choose it again.',
  facesLearntAnew: 'Familiar is learning the faces anew. Try again in a minute.',
  faceResemblesOther:
    'This face looks more like someone else in the household than like you. Ask an owner to add this picture.',
  resembledOtherToday: text`Several faces looked more like someone else today. Ask an owner to add this picture, or try
    again tomorrow.`,
  resembledOtherOften: 'Many faces looked more like someone else. Ask an owner to add this picture.',
  ownPicturesToday: ({ most }) =>
    `Members add at most ${most} pictures a day. Ask an owner to add the others, or go on tomorrow.`,
  faceUnlikeMember: ({ name, remedy }) => `This does not look like ${name}. Nothing was added. ${unlikeAdvice[remedy]}`,
  addAnywayNeedsPassphrase: 'To add it anyway, give the passphrase once more.',
  enrolmentEnded: 'This enrolment has ended. Start it again.',
  enrolmentEmpty: 'No picture has been taken yet. Look into the camera first.',
  sampleMissing: 'That picture was removed meanwhile. Go back to see those that are there.',
  samplesOfSameMember: 'These pictures belong to that member already. Choose someone else.',
  bringBackNeedsPassphrase: 'Bringing pictures back takes the passphrase. Give it and try again.',
} satisfies SentencesOf<keyof typeof pictureReasons>;
