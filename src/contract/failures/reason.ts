import * as z from 'zod/mini';

z.config({ jitless: true });

/** The closed set of kinds of failure. `internal` is the only one whose cause stays on the host. */
export const errorCodes = [
  'invalid',
  'unknownCall',
  'notAllowed',
  'notFound',
  'conflict',
  'wrongPassphrase',
  'paused',
  'badImage',
  'noFace',
  'manyFaces',
  'tooPoor',
  'engineDown',
  'storeFailed',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A reason of the kind `code` without facts. */
export const bare = <const Code extends ErrorCode>(code: Code) => ({ code, facts: z.strictObject({}) });

/** A reason of the kind `code` with what the sentence about it needs to know, and no more. */
export const withFacts = <const Code extends ErrorCode, Shape extends z.core.$ZodShape>(code: Code, facts: Shape) => ({
  code,
  facts: z.strictObject(facts),
});
