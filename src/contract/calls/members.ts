import * as z from 'zod/mini';
import {
  consentSchema,
  givenConsentSchema,
  idSchema,
  lookalikesSchema,
  memberSummarySchema,
  nameSchema,
  roleSchema,
  timeSchema,
} from '../household.ts';
import { memberAdviceSchema } from '../support-set.ts';
import { type CallTable, nothing, ofMember } from './call-table.ts';
import { pictureSchema } from './pictures.ts';

z.config({ jitless: true });

/** The change can be undone; null when members remove themselves, which is final. */
const removedMemberSchema = z.strictObject({ changeId: z.nullable(idSchema) });

export const membersCalls = {
  'members.list': { allow: ['member', 'owner'], input: nothing, output: z.array(memberSummarySchema) },
  'members.add': {
    allow: ['freshOwner'],
    input: z.strictObject({ name: nameSchema, role: roleSchema, consent: consentSchema }),
    output: z.strictObject(ofMember),
  },
  'members.rename': {
    allow: ['self', 'owner'],
    input: z.strictObject({ ...ofMember, name: nameSchema }),
    output: nothing,
  },
  /** `consent` is needed where the member becomes a child or stops being one. */
  'members.setRole': {
    allow: ['freshOwner'],
    input: z.strictObject({ ...ofMember, role: roleSchema, consent: z.nullable(consentSchema) }),
    output: nothing,
  },
  'members.consents': {
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: z.array(givenConsentSchema),
  },
  /** Everything about the member but the numbers computed from pictures, as a zip. */
  'members.export': {
    allow: ['self', 'freshOwner'],
    input: z.strictObject(ofMember),
    output: z.strictObject({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
  },
  /** Members not seen for longer than the household keeps people, longest first. */
  'members.unseen': {
    allow: ['owner'],
    input: nothing,
    output: z.array(z.strictObject({ id: idSchema, name: z.string(), lastSeenAt: timeSchema })),
  },
  'members.remove': { allow: ['freshOwner'], input: z.strictObject(ofMember), output: removedMemberSchema },
  'members.lookalikes': { allow: ['owner'], input: nothing, output: z.array(lookalikesSchema) },
  /** What to do next about each member, most useful first; never empty. */
  'members.health': {
    allow: ['owner'],
    input: nothing,
    output: z.array(z.strictObject({ ...ofMember, advice: z.array(memberAdviceSchema) })),
  },
  'members.ownHealth': {
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: z.array(memberAdviceSchema),
  },
  'members.picture': { allow: ['member', 'owner'], input: z.strictObject(ofMember), output: z.nullable(pictureSchema) },
} as const satisfies CallTable;
