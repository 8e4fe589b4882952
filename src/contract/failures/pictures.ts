import * as z from 'zod/mini';
import { qualityGates } from '../face.ts';
import { unlikeRemedySchema } from '../likeness.ts';
import { otherFileKinds } from '../picture-kinds.ts';
import { bare, withFacts } from './reason.ts';

/** Pictures that cannot be read, faces in them that cannot be used, and enrolment. */
export const pictureReasons = {
  pictureFormatUnknown: bare('badImage'),
  /** A file of a kind that is known and not read. */
  pictureOfOtherKind: withFacts('badImage', { kind: z.enum(otherFileKinds) }),
  /** The file has more than limits.photoMaxBytes. */
  pictureFileTooLarge: bare('badImage'),
  pictureDamaged: bare('badImage'),
  /** `helps` is `jpeg` where it would be read as one, whose pixels are shrunk on the way. */
  pictureTooLarge: withFacts('badImage', {
    width: z.number(),
    height: z.number(),
    helps: z.enum(['jpeg', 'smaller']),
  }),
  pictureTooSlow: bare('badImage'),
  photoWithoutFace: bare('noFace'),
  photoWithManyFaces: withFacts('manyFaces', { count: z.int() }),
  photoFaceTooPoor: withFacts('tooPoor', { gate: z.enum(qualityGates) }),
  photoFaceMissing: bare('notFound'),
  photoForgotten: bare('notFound'),
  /** Nobody is named: members are not told whom they resemble. */
  faceResemblesOther: bare('conflict'),
  /** A member was told so as often as they are in a day, or until an owner adds a picture of them. */
  resembledOtherToday: bare('conflict'),
  resembledOtherOften: bare('conflict'),
  ownPicturesToday: withFacts('conflict', { most: z.int() }),
  /** Nothing was stored. The call that stores takes the answer, `addAnyway`, where there is one. */
  faceUnlikeMember: withFacts('conflict', { name: z.string(), remedy: unlikeRemedySchema }),
  /** The passphrase was given before it was said that the face does not look like the member. */
  addAnywayNeedsPassphrase: bare('notAllowed'),
  /** The samples are being embedded anew, and a face cannot be held against all of them yet. */
  facesLearntAnew: bare('conflict'),
  enrolmentEnded: bare('conflict'),
  enrolmentEmpty: bare('tooPoor'),
  sampleMissing: bare('notFound'),
  samplesOfSameMember: bare('invalid'),
  bringBackNeedsPassphrase: bare('notAllowed'),
};
