import * as z from 'zod/mini';
import { idSchema, sampleSummarySchema } from '../household.ts';
import { ofUnlike } from '../likeness.ts';
import { limits } from '../limits.ts';
import { coverageSchema, sampleAnalysisSchema } from '../support-set.ts';
import { type CallTable, ofMember } from './call-table.ts';
import { changeMadeSchema } from './changes.ts';
import { photoSchema, pictureSchema } from './pictures.ts';

z.config({ jitless: true });

const sampleIdsSchema = z.array(idSchema).check(z.minLength(1), z.maxLength(limits.samplesPerMember));
const ofSamples = { ...ofMember, sampleIds: sampleIdsSchema };

export const samplesCalls = {
  'samples.list': {
    kind: 'query',
    staleAfter: ['members.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: z.array(sampleSummarySchema),
  },
  'samples.analysis': {
    kind: 'query',
    staleAfter: ['members.changed', 'settings.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: z.array(sampleAnalysisSchema),
  },
  'samples.coverage': {
    kind: 'query',
    staleAfter: ['members.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: coverageSchema,
  },
  /** A sample keeps its picture, so that no event outdates it. */
  'samples.picture': {
    kind: 'query',
    staleAfter: [],
    allow: ['self', 'owner'],
    input: z.strictObject({ ...ofMember, sampleId: idSchema }),
    output: pictureSchema,
  },
  'samples.addPhoto': {
    kind: 'command',
    changes: ['members.changed', 'changes.changed'],
    allow: ['freshSelf', 'freshOwner'],
    input: z.strictObject({ ...ofMember, ...ofUnlike, photo: photoSchema }),
    /**
     * A duplicate is not stored: `sampleId` names the sample that shows the same. `resembles` is another member, told
     * to owners alone.
     */
    output: z.strictObject({ sampleId: idSchema, resembles: z.nullable(z.string()), duplicate: z.boolean() }),
  },
  'samples.remove': {
    kind: 'command',
    changes: ['members.changed', 'changes.changed'],
    allow: ['freshSelf', 'owner'],
    input: z.strictObject(ofSamples),
    output: changeMadeSchema,
  },
  /** Bringing back takes an owner's fresh passphrase, as adding does. */
  'samples.setInUse': {
    kind: 'command',
    changes: ['members.changed', 'changes.changed'],
    allow: ['freshSelf', 'owner'],
    input: z.strictObject({ ...ofSamples, ...ofUnlike, inUse: z.boolean() }),
    output: changeMadeSchema,
  },
  'samples.move': {
    kind: 'command',
    changes: ['members.changed', 'changes.changed'],
    allow: ['freshOwner'],
    input: z.strictObject({ ...ofSamples, ...ofUnlike, toMemberId: idSchema }),
    output: changeMadeSchema,
  },
  /** Opens nothing, and is chosen again at any time. */
  'samples.setPortrait': {
    kind: 'command',
    changes: ['members.changed', 'changes.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject({ ...ofMember, sampleId: z.nullable(idSchema) }),
    output: changeMadeSchema,
  },
} as const satisfies CallTable;
