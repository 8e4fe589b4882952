import * as z from 'zod/mini';
import { backupReasons } from './failures/backups.ts';
import { embedderReasons, engineReasons } from './failures/engine.ts';
import { gateReasons } from './failures/gate.ts';
import { hostReasons } from './failures/hosts.ts';
import { insightReasons } from './failures/insight.ts';
import { memberReasons } from './failures/members.ts';
import { pictureReasons } from './failures/pictures.ts';
import { sessionReasons } from './failures/session.ts';
import { storageReasons } from './failures/storage.ts';

/** Why something did not succeed: each reason's kind, and the facts that its sentence in the catalogue tells. */
export const reasons = {
  ...gateReasons,
  ...storageReasons,
  ...backupReasons,
  ...engineReasons,
  ...embedderReasons,
  ...pictureReasons,
  ...memberReasons,
  ...sessionReasons,
  ...insightReasons,
  ...hostReasons,
};

export type Reason = keyof typeof reasons;
export type FactsOf<R extends Reason> = z.infer<(typeof reasons)[R]['facts']>;

/**
 * An expected failure on its way to the caller. No sentence crosses the wire: the catalogue has one for each reason.
 */
export type Failure = {
  readonly [R in Reason]: {
    readonly code: (typeof reasons)[R]['code'];
    readonly reason: R;
    readonly facts: FactsOf<R>;
  };
}[Reason];

/** Checks a failure's facts against its reason. */
export const failureSchema = z.discriminatedUnion(
  'reason',
  Object.entries(reasons).map(([name, { code, facts }]) =>
    z.strictObject({ code: z.literal(code), reason: z.literal(name), facts }),
  ) as never,
) as unknown as z.ZodMiniType<Failure>;
