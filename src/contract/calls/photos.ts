import * as z from 'zod/mini';
import { frameBoxSchema, qualityGates } from '../face.ts';
import { idSchema, timeSchema } from '../household.ts';
import { ofUnlike } from '../likeness.ts';
import { limits } from '../limits.ts';
import { type CallTable, ofMember } from './call-table.ts';
import { photoSchema, pictureSchema } from './pictures.ts';

z.config({ jitless: true });

const photoFaceSchema = z.strictObject({
  faceId: idSchema,
  box: frameBoxSchema,
  /** The face alone, aligned. */
  picture: pictureSchema,
  /** The gate that keeps it from being enrolled, if one does. */
  failing: z.array(z.enum(qualityGates)),
  /** The nearest member, and whether the face would sign in as them. Members are told about themselves only. */
  suggestion: z.nullable(z.strictObject({ ...ofMember, name: z.string(), distance: z.number(), isMatch: z.boolean() })),
  /** When the suggested member's very same picture was added; null where it is new. */
  knownSince: z.nullable(timeSchema),
});
export type PhotoFace = z.infer<typeof photoFaceSchema>;

/**
 * The faces of a photo from left to right; width and height in pixels of the upright photo. Kept in memory for a while,
 * so that they can be assigned.
 */
const photoScanSchema = z.strictObject({
  scanId: idSchema,
  width: z.int(),
  height: z.int(),
  /** The photo itself, upright and small: many kinds of files are shown by no browser. */
  preview: pictureSchema,
  faces: z.array(photoFaceSchema),
});
export type PhotoScan = z.infer<typeof photoScanSchema>;

export const photosCalls = {
  /**
   * Begins an import of so many photos, which takes a fresh proof once: it counts for their faces until five minutes
   * without a photo, an hour at most. What it adds is one change.
   */
  'photos.begin': {
    kind: 'command',
    changes: [],
    allow: ['freshSelf', 'freshOwner'],
    /** `memberId`: whose photos they are said to be; null when anyone's, which owners alone may say. */
    input: z.strictObject({
      memberId: z.nullable(idSchema),
      photos: z.int().check(z.minimum(1), z.maximum(limits.photosPerImport)),
      isFolder: z.boolean(),
    }),
    output: z.strictObject({ importId: idSchema }),
  },
  'photos.scan': {
    kind: 'command',
    changes: [],
    allow: ['member', 'owner'],
    /** `importId`: the import it belongs to, if any. */
    input: z.strictObject({ photo: photoSchema, importId: z.optional(idSchema) }),
    output: photoScanSchema,
  },
  /** Takes a fresh proof, unless the photo belongs to an import that was begun with one and still runs. */
  'photos.assign': {
    kind: 'command',
    changes: ['members.changed', 'changes.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject({
      ...ofMember,
      ...ofUnlike,
      scanId: idSchema,
      faceIds: z.array(idSchema).check(z.minLength(1), z.maxLength(limits.facesPerPhoto)),
    }),
    /**
     * `duplicates`: faces that the member has already, which were left out. `changeId` is null when nothing was added.
     */
    output: z.strictObject({ added: z.int(), duplicates: z.int(), changeId: z.nullable(idSchema) }),
  },
} as const satisfies CallTable;
