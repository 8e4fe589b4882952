import * as z from 'zod/mini';
import { askerSchema } from '../asker.ts';
import { idSchema, timeSchema } from '../household.ts';
import { type CallTable, type Grant, nothing } from './call-table.ts';
import { cameraFrameSchema } from './pictures.ts';
import { signInViewSchema } from './sign-in.ts';

z.config({ jitless: true });

const ofQuestion = { questionId: idSchema };

/** For everybody once the household is open, signed in or not: the answer opens nothing of Familiar. */
const atTheScreen: readonly Grant[] = ['locked', 'member', 'owner'];

/**
 * A question of another program: is it this member, or any member, who sits here? It is answered by a look that has to
 * show signs of life, whoever is signed in, and changes nothing of the session.
 */
export const askedCalls = {
  'asked.current': {
    kind: 'query',
    staleAfter: ['asked.changed', 'settings.changed', 'app.changed'],
    allow: atTheScreen,
    input: nothing,
    /**
     * The one question that waits; null for none. `memberName` is null where any member will do. Where an owner's face
     * is not enough, no owner can confirm; that is told of every question, which so tells nothing of who is an owner.
     */
    output: z.strictObject({
      isOwnersFaceEnough: z.boolean(),
      question: z.nullable(
        z.strictObject({
          id: idSchema,
          ...askerSchema.shape,
          memberName: z.nullable(z.string()),
          until: timeSchema,
          /** Whether the look begins without a press. The page keeps to it. */
          looksAtOnce: z.boolean(),
        }),
      ),
    }),
  },
  /** Begins to look, after a press unless the household wants none; nothing looks before. */
  'asked.begin': {
    kind: 'command',
    changes: [],
    mayRaise: ['attempts.changed'],
    allow: atTheScreen,
    input: z.strictObject(ofQuestion),
    output: nothing,
  },
  /** One frame of the face. Refusals count as failed sign-ins by face. */
  'asked.frame': {
    kind: 'command',
    changes: [],
    mayRaise: ['attempts.changed', 'asked.changed'],
    allow: atTheScreen,
    input: z.strictObject({ ...ofQuestion, frame: cameraFrameSchema }),
    /** A face that is recognised is not always enough: `isConfirmed` says what the program was told. */
    output: z.strictObject({ view: signInViewSchema, isConfirmed: z.boolean() }),
  },
  'asked.decline': {
    kind: 'command',
    changes: ['asked.changed', 'attempts.changed'],
    allow: atTheScreen,
    input: z.strictObject(ofQuestion),
    output: nothing,
  },
} as const satisfies CallTable;
