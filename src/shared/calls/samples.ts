import * as z from 'zod/mini';
import { idSchema, sampleSummarySchema } from '../household.ts';
import { type CallTable, nothing, ofMember } from './call-table.ts';
import { photoSchema, pictureSchema } from './pictures.ts';

z.config({ jitless: true });

export const samplesCalls = {
  'samples.list': { allow: ['self', 'owner'], input: z.strictObject(ofMember), output: z.array(sampleSummarySchema) },
  'samples.picture': { allow: ['self', 'owner'], input: z.strictObject({ ...ofMember, sampleId: idSchema }), output: pictureSchema },
  'samples.addPhoto': {
    allow: ['self', 'freshOwner'],
    input: z.strictObject({ ...ofMember, photo: photoSchema }),
    output: z.strictObject({ sampleId: idSchema, resembles: z.nullable(z.string()) }),
  },
  'samples.remove': { allow: ['self', 'owner'], input: z.strictObject({ ...ofMember, sampleId: idSchema }), output: nothing },
} as const satisfies CallTable;
