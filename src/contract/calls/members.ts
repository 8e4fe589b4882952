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
  'members.list': {
    kind: 'query',
    staleAfter: ['members.changed', 'attempts.changed'],
    allow: ['member', 'owner'],
    input: nothing,
    output: z.array(memberSummarySchema),
  },
  'members.add': {
    kind: 'command',
    changes: ['members.changed'],
    allow: ['freshOwner'],
    input: z.strictObject({ name: nameSchema, role: roleSchema, consent: consentSchema }),
    output: z.strictObject(ofMember),
  },
  'members.rename': {
    kind: 'command',
    changes: ['members.changed', 'changes.changed'],
    allow: ['freshSelf', 'owner'],
    input: z.strictObject({ ...ofMember, name: nameSchema }),
    output: nothing,
  },
  /**
   * `consent` is needed where the member becomes a child or stops being one. With the role that they have, it is put on
   * file: a newer wording was agreed to.
   */
  'members.setRole': {
    kind: 'command',
    changes: ['members.changed'],
    allow: ['freshOwner'],
    input: z.strictObject({ ...ofMember, role: roleSchema, consent: z.nullable(consentSchema) }),
    output: nothing,
  },
  'members.consents': {
    kind: 'query',
    staleAfter: ['members.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: z.array(givenConsentSchema),
  },
  /** Everything about the member but the numbers computed from pictures, as a zip. */
  'members.export': {
    kind: 'command',
    changes: [],
    allow: ['freshSelf', 'freshOwner'],
    input: z.strictObject(ofMember),
    output: z.strictObject({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
  },
  /** Members not seen for longer than the household keeps people, longest first. */
  'members.unseen': {
    kind: 'query',
    staleAfter: ['members.changed', 'attempts.changed', 'settings.changed'],
    allow: ['owner'],
    input: nothing,
    output: z.array(z.strictObject({ id: idSchema, name: z.string(), lastSeenAt: timeSchema })),
  },
  'members.remove': {
    kind: 'command',
    changes: ['members.changed', 'attempts.changed', 'changes.changed'],
    allow: ['freshOwner'],
    input: z.strictObject(ofMember),
    output: removedMemberSchema,
  },
  'members.lookalikes': {
    kind: 'query',
    staleAfter: ['members.changed', 'settings.changed'],
    allow: ['owner'],
    input: nothing,
    output: z.array(lookalikesSchema),
  },
  /** What to do next about each member, most useful first; never empty. */
  'members.health': {
    kind: 'query',
    staleAfter: ['members.changed', 'settings.changed'],
    allow: ['owner'],
    input: nothing,
    output: z.array(z.strictObject({ ...ofMember, advice: z.array(memberAdviceSchema) })),
  },
  'members.ownHealth': {
    kind: 'query',
    staleAfter: ['members.changed', 'settings.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: z.array(memberAdviceSchema),
  },
  /** Members are shown no picture of anybody else: one is enough to try to pass for them. */
  'members.picture': {
    kind: 'query',
    staleAfter: ['members.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: z.nullable(pictureSchema),
  },
} as const satisfies CallTable;
