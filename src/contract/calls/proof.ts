import * as z from 'zod/mini';
import { type CallTable, nothing, ofMember } from './call-table.ts';
import { cameraFrameSchema } from './pictures.ts';
import { signInViewSchema } from './sign-in.ts';

z.config({ jitless: true });

/**
 * How somebody who is signed in and no owner shows again that it is they: by face here, by their PIN with
 * `session.confirmPin`, or with an owner's help by `session.confirm`.
 */
export const proofCalls = {
  /** What the member can show: a face that can be recognised, a PIN. */
  'proof.ways': {
    kind: 'query',
    staleAfter: ['members.changed', 'pin.changed', 'app.changed'],
    allow: ['self'],
    input: z.strictObject(ofMember),
    output: z.strictObject({ face: z.boolean(), pin: z.boolean() }),
  },
  /** Begins a new look. */
  'proof.begin': {
    kind: 'command',
    changes: [],
    mayRaise: ['attempts.changed'],
    allow: ['self'],
    input: z.strictObject(ofMember),
    output: nothing,
  },
  /**
   * One frame of the face, which has to show signs of life whatever the lock screen asks for. Refusals count as failed
   * sign-ins by face and say no more than that it is not this member.
   */
  'proof.frame': {
    kind: 'command',
    changes: [],
    mayRaise: ['attempts.changed'],
    allow: ['self'],
    input: z.strictObject({ ...ofMember, frame: cameraFrameSchema }),
    output: signInViewSchema,
  },
} as const satisfies CallTable;
