import * as z from 'zod/mini';
import { idSchema } from '../household.ts';
import { type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

const place = { x: z.number(), y: z.number() };

/**
 * Strangers who never lived, and the household among them, on a plane. Coordinates and gaps in units of distance,
 * rounded.
 */
const crowdPictureSchema = z.strictObject({
  strangers: z.array(z.strictObject(place)),
  /** How much of the squared distance between strangers lies in the plane, 0 to 1. */
  keeps: z.number(),
  /** How near strangers usually come: the median of many people's gaps. */
  usualGap: z.number(),
  /**
   * Members with samples in use: where the template lies, within which distance one in 10,000 strangers comes, and what
   * is added to distances for it.
   */
  members: z.array(
    z.strictObject({ memberId: idSchema, name: z.string(), ...place, gap: z.number(), handicap: z.number() }),
  ),
});
export type CrowdPicture = z.infer<typeof crowdPictureSchema>;

export const crowdCalls = {
  /** Null where the embedder in force has no crowd. */
  'crowd.get': {
    kind: 'query',
    staleAfter: ['members.changed'],
    allow: ['owner'],
    input: nothing,
    output: z.nullable(crowdPictureSchema),
  },
} as const satisfies CallTable;
