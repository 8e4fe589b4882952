import type { Attempt } from '#renderer/state/attempt-filter.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** A line of what is known of an attempt. */
export type DetailRow = { readonly what: string; readonly value: string };

type Words = Catalogue['attempts']['details'];

const minuteMs = 60_000;

function lengthOf(durationMs: number, words: Words): string {
  return durationMs < minuteMs ? words.seconds(durationMs / 1000) : words.minutes(Math.round(durationMs / minuteMs));
}

/** What is known of an attempt, line by line; lines about what is not known are left out. */
export function detailRows(attempt: Attempt, words: Words): DetailRow[] {
  const { margin, durationMs, nearestName, memberName, outcome, asker } = attempt;
  const rows = [{ what: words.took, value: lengthOf(durationMs, words) }];
  const nearest = nearestName ?? (outcome === 'match' ? memberName : null);
  if (nearest !== null) rows.unshift({ what: words.nearest, value: nearest });
  if (asker?.program) rows.unshift({ what: words.asker, value: asker.program });
  if (asker?.reason) rows.unshift({ what: words.reason, value: asker.reason });
  // Behind the next member is only what the tuning let in, not its distance.
  if (margin !== null)
    rows.push({ what: words.lead, value: margin < 0 ? words.leadByTuning(margin) : words.leadOf(margin) });
  return rows;
}
