import type { AttemptSummary } from '#contract/household.ts';
import { limits } from '#contract/limits.ts';
import { type AttemptOutcome, attemptOutcomeSchema, signedInOutcomes, wayOf } from '#contract/ways-in.ts';
import { Notice } from '#renderer/kit/notice.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';

const failedOutcomes: AttemptOutcome[] = attemptOutcomeSchema.options.filter(
  (outcome) => wayOf(outcome) !== null && !signedInOutcomes.includes(outcome),
);

/** Attempts that let nobody in between the last two times somebody signed in; none where this is the first time. */
function failedSince(failed: readonly AttemptSummary[], signIns: readonly AttemptSummary[]): readonly AttemptSummary[] {
  const [now, before] = signIns;
  if (now === undefined || before === undefined) return [];
  return failed.filter(({ at }) => at > before.at && at < now.at);
}

/** Says how many tried to sign in and failed while a member was away, and leads to the list of them. */
export function SinceLastVisit({ memberId }: { readonly memberId: number }) {
  const { home, time } = useWords();
  const now = useNow(60_000);
  const signIns = useQuery('attempts.list', { memberId, outcomes: [...signedInOutcomes], limit: 2 }).state;
  const failed = useQuery('attempts.list', { outcomes: failedOutcomes, limit: limits.attemptsPerPage }).state;
  if (signIns.kind !== 'ready' || failed.kind !== 'ready') return null;
  const missed = failedSince(failed.value, signIns.value);
  const [last] = missed;
  if (last === undefined) return null;
  return (
    <Notice kind="warning" action={<TextLink href={hashOf({ screen: 'activity' })}>{home.since.see}</TextLink>}>
      {home.since.failed(missed.length, time.moment(last.at, now))}
    </Notice>
  );
}
