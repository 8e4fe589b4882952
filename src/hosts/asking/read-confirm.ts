import { type ConfirmRequest, confirmRequestSchema } from '#contract/asking.ts';

/** What is typed after `familiar confirm`. */
export type ConfirmOptions = {
  readonly member?: string | undefined;
  readonly reason?: string | undefined;
  readonly timeout?: string | undefined;
};

/** Seconds to wait where nobody says. */
export const usualTimeout = '20';

/** What the options ask, or the one that is no such thing. */
export function readConfirm(options: ConfirmOptions): ConfirmRequest | keyof ConfirmOptions {
  const { member, reason, timeout = usualTimeout } = options;
  const asked = { member: member ?? null, reason: reason ?? null, timeoutSeconds: Number(timeout) };
  const read = confirmRequestSchema.safeParse(asked);
  if (read.success) return read.data;
  const wrong = read.error.issues[0]?.path[0];
  return wrong === 'member' || wrong === 'reason' ? wrong : 'timeout';
}
