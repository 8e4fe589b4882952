import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * What can be done about a face that does not look like the member whom it is to be added to: an owner adds it anyway,
 * an owner first looks at the member's pictures, which are too few or too different to tell, or an owner is asked.
 */
export const unlikeRemedySchema = z.enum(['addAnyway', 'sortFirst', 'askOwner']);
export type UnlikeRemedy = z.infer<typeof unlikeRemedySchema>;

/**
 * In the input of each call that gives faces to a member: the answer to `faceUnlikeMember`. It takes an owner's
 * passphrase, given after that was said.
 */
export const ofUnlike = { addAnyway: z.exactOptional(z.literal(true)) };
