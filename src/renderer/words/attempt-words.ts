import type { Settings } from '#contract/household.ts';
import { attemptOutcomes, endOf, wayOf, waysIn } from '#contract/ways-in.ts';
import type { Attempt, Outcome, Period } from '../state/attempt-filter.ts';

/** How attempts end, as filters name it. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  match: 'Signed in by face',
  passphrase: 'Signed in by passphrase',
  noMatch: 'Not recognised',
  ambiguous: 'Too close to call',
  notLive: 'No living face',
  wrongPassphrase: 'Wrong passphrase',
  pin: 'Signed in by PIN',
  wrongPin: 'Wrong PIN',
  recovery: 'Recovery code',
};

/** How good an outcome is: in by face, in by something known, refused, undecided. */
export type OutcomeTone = 'good' | 'neutral' | 'bad' | 'unsure';

function toneOf(outcome: Outcome): OutcomeTone {
  const end = endOf(outcome);
  if (end === 'signedIn') return waysIn[wayOf(outcome)].by === 'recognition' ? 'good' : 'neutral';
  return end === 'refused' ? 'bad' : 'unsure';
}

/** The tone of each outcome, which decides its colour. */
export const outcomeTones = Object.fromEntries(
  attemptOutcomes.map((outcome) => [outcome, toneOf(outcome)]),
) as Readonly<Record<Outcome, OutcomeTone>>;

/** What the colours of outcomes mean. */
export const toneNames: Readonly<Record<OutcomeTone, string>> = {
  good: 'Signed in by face',
  neutral: 'Signed in by what they know',
  bad: 'Refused',
  unsure: 'Too close to call',
};

/** How far back a list goes. */
export const periodNames: Readonly<Record<Period, string>> = {
  all: 'Any time',
  today: 'Today',
  week: 'The last 7 days',
  month: 'The last 30 days',
};

/** What a person said about an attempt, as a tag; null when nothing was said. */
export function verdictTag({ verdict, verdictName }: Pick<Attempt, 'verdict' | 'verdictName'>): string | null {
  if (verdict === 'none') return null;
  if (verdict === 'disowned') return 'Somebody else';
  return verdictName === null ? 'Learned from' : `Learned from as ${verdictName}`;
}

/** How many attempts are shown, for a screen reader. */
export function countWords(count: number, hasMore: boolean): string {
  if (count === 0) return 'No attempt';
  return `${count} ${count === 1 ? 'attempt' : 'attempts'}${hasMore ? ', and there are more' : ''}`;
}

/** A length of time as a person says it: `0.8 seconds`. */
function lengthWords(durationMs: number): string {
  return durationMs < 60_000
    ? `${(durationMs / 1000).toFixed(1)} seconds`
    : `${Math.round(durationMs / 60_000)} minutes`;
}

/** A lead; what is behind the next member was let in by what the tuning learnt, not by its distance. */
const leadWords = (margin: number): string =>
  margin < 0 ? `${margin.toFixed(3)}: named by the tuning, though the next one was nearer` : margin.toFixed(3);

/** What is known of an attempt, line by line; lines about what is not known are left out. */
export function detailRows(attempt: Attempt): readonly { readonly what: string; readonly value: string }[] {
  const { distance, threshold, margin, durationMs, nearestName, memberName, outcome } = attempt;
  const rows = [{ what: 'Took', value: lengthWords(durationMs) }];
  const nearest = nearestName ?? (outcome === 'match' ? memberName : null);
  if (nearest !== null) rows.unshift({ what: 'Nearest member', value: nearest });
  if (distance !== null && threshold !== null) {
    const gap = Math.abs(threshold - distance).toFixed(3);
    rows.push({
      what: 'Distance',
      value: `${distance.toFixed(3)}, ${distance <= threshold ? `${gap} within` : `${gap} beyond`} the limit of ${threshold.toFixed(3)}`,
    });
  }
  if (margin !== null) rows.push({ what: 'Lead over the next member', value: leadWords(margin) });
  return rows;
}

/** Whether pictures of attempts are kept, in a sentence. */
export function keptFacesWords({
  attemptFaces,
  attemptFaceDays,
}: Pick<Settings, 'attemptFaces' | 'attemptFaceDays'>): string {
  if (attemptFaces === 'none') return 'No picture of an attempt is kept, so nothing can be learned from a refused one.';
  const which = attemptFaces === 'all' ? 'The face of every attempt' : 'The face of a refused attempt';
  const days = attemptFaceDays === 1 ? 'a day' : `${attemptFaceDays} days`;
  return `${which} is kept, encrypted, for ${days} and then erased.`;
}
