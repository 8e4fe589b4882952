import * as z from 'zod/mini';
import { idSchema } from '../household.ts';

z.config({ jitless: true });

/**
 * Who may make a call. A session holds one or more grants; a call names those that suffice.
 * `self` is held by a member or child for the call's own `memberId` only; `freshOwner` by an owner who gave the passphrase in the last minutes.
 */
export const grants = ['firstRun', 'sealed', 'locked', 'self', 'member', 'owner', 'freshOwner'] as const;
export type Grant = (typeof grants)[number];

/** Calls by name: who may make each, with strict input and strict output. */
export type CallTable = Readonly<
  Record<string, { readonly allow: readonly Grant[]; readonly input: z.ZodMiniType; readonly output: z.ZodMiniType }>
>;

/** The grants of whoever there is, signed in or not. */
export const anyone: readonly Grant[] = ['firstRun', 'sealed', 'locked', 'member', 'owner'];

export const nothing = z.strictObject({});

/** The input of calls about one member; it decides who holds `self`. */
export const ofMember = { memberId: idSchema };
