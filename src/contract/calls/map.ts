import * as z from 'zod/mini';
import { frameBoxSchema, qualityGates } from '../face.ts';
import { idSchema } from '../household.ts';
import { decisionOutcomeSchema, refusedDecisionSchema } from '../ways-in.ts';
import type { CallTable } from './call-table.ts';
import { frameSchema } from './pictures.ts';

z.config({ jitless: true });

/** How the latent space is drawn flat: seen from the side that shows most of it, or with near points kept near. */
const projectionSchema = z.enum(['pca', 'neighbours']);
export type Projection = z.infer<typeof projectionSchema>;

const place = { x: z.number(), y: z.number() };

/**
 * The household's faces on a flat map. Coordinates in units of distance; the same household always gives the same map.
 * Tuned, distances along what tells two members apart are drawn longer.
 */
export const supportMapSchema = z.strictObject({
  points: z.array(z.strictObject({ sampleId: idSchema, memberId: idSchema, ...place, inUse: z.boolean() })),
  /**
   * Where each member's template lies, and within which distance a query matches, by the rule of scores: less than
   * usual where strangers come near. Members with samples in use.
   */
  members: z.array(z.strictObject({ memberId: idSchema, name: z.string(), ...place, limit: z.number() })),
  /** Refused and ambiguous attempts whose face is kept, newest first. */
  strangers: z.array(z.strictObject({ attemptId: idSchema, ...place, outcome: refusedDecisionSchema })),
  /**
   * How much of the truth the flat picture keeps: the share of squared distance (0 to 1), and whether nearer is drawn
   * nearer (Spearman, -1 to 1).
   */
  keeps: z.strictObject({ share: z.number(), rankCorrelation: z.number() }),
  /** Whether there is a tuning to be shown, switched on or not. */
  hasTuning: z.boolean(),
  unit: z.literal('distance'),
});
export type SupportMap = z.infer<typeof supportMapSchema>;

/** What trying a face on the map shows; nothing is recorded. */
export const triedFrameSchema = z.strictObject({
  faces: z.array(frameBoxSchema),
  /** The first thing to put right, when the one face in view is not good enough. */
  gate: z.nullable(z.enum(qualityGates)),
  /** The picture shows nothing of who is there, or not enough: it is of one colour, wholly or in good part. */
  isUnusable: z.boolean(),
  query: z.nullable(z.strictObject(place)),
  /** Nearest first. */
  scores: z.array(
    z.strictObject({ memberId: idSchema, name: z.string(), distance: z.number(), threshold: z.number() }),
  ),
  outcome: z.nullable(decisionOutcomeSchema),
  /** Who would be signed in: the nearest, or one of the nearest two by what was learnt of them; null for nobody. */
  namedId: z.nullable(idSchema),
  /**
   * The lead of that member, or of the nearest, over the other one, and the one that is needed where nothing was
   * learnt.
   */
  margin: z.nullable(z.number()),
  neededMargin: z.number(),
  nextFrameMs: z.int(),
});
export type TriedFrame = z.infer<typeof triedFrameSchema>;

/**
 * How the map is drawn; `isTuned` for the latent space as a tuning stretches it, the same as ever where there is none.
 */
const viewSchema = z.strictObject({ projection: projectionSchema, isTuned: z.boolean() });
export type MapView = z.infer<typeof viewSchema>;

export const mapCalls = {
  'map.get': {
    kind: 'query',
    staleAfter: ['members.changed', 'attempts.changed', 'settings.changed', 'tuning.changed'],
    allow: ['owner'],
    input: viewSchema,
    output: supportMapSchema,
  },
  /** Takes the passphrase: it tells of any face how near it is to everybody, and counts nothing. */
  'map.tryFrame': {
    kind: 'command',
    changes: [],
    allow: ['freshOwner'],
    input: z.strictObject({ frame: frameSchema, ...viewSchema.shape }),
    output: triedFrameSchema,
  },
} as const satisfies CallTable;
