import * as z from 'zod/mini';
import type { EventName, FactEvent } from '../events.ts';
import { idSchema } from '../household.ts';

z.config({ jitless: true });

/**
 * Who may make a call. A session holds one or more grants; a call names those that suffice. `self` is held by a member
 * or child for the call's own `memberId` only, and suffices to look and for what they take back at any time;
 * `freshSelf` by one who has shown in the last minutes that it is they, for what lasts: who comes to their open screen
 * leaves no way in and takes nothing along. `freshOwner` by an owner who gave the passphrase in the last minutes. An
 * owner of whom no more than a face was seen, where that is not enough, holds `member` alone.
 */
export const grants = ['firstRun', 'sealed', 'locked', 'self', 'freshSelf', 'member', 'owner', 'freshOwner'] as const;
export type Grant = (typeof grants)[number];

/** Who may make a call, with its strict input and strict output. */
type Terms = {
  readonly allow: readonly Grant[];
  readonly input: z.ZodMiniType;
  readonly output: z.ZodMiniType;
};

/** A call that only looks. Its answer belongs to the session that asked. */
type Query = Terms & {
  readonly kind: 'query';
  /** The events after which the same question may have another answer. */
  readonly staleAfter: readonly EventName[];
};

/** A call that does something, or that is asked for one answer alone: a frame, a file to keep. */
type Command = Terms & {
  readonly kind: 'command';
  /** What has changed when the call succeeds. The gate publishes it; no handler does. */
  readonly changes: readonly FactEvent[];
  /** What the call may publish besides: when it is refused, for some of its answers only, or some time after it. */
  readonly mayRaise?: readonly FactEvent[];
};

/** Calls by name. */
export type CallTable = Readonly<Record<string, Query | Command>>;

/** For everybody, signed in or not. */
export const anyone: readonly Grant[] = ['firstRun', 'sealed', 'locked', 'member', 'owner'];

export const nothing = z.strictObject({});

/** The input of calls about one member; it decides who holds `self`. */
export const ofMember = { memberId: idSchema };
