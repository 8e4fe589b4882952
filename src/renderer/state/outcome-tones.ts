import { type AttemptOutcome, attemptOutcomes, endOf, wayOf, waysIn } from '#contract/ways-in.ts';

/** How good an outcome is: in by face, in by something known, refused, undecided. */
export type OutcomeTone = 'good' | 'neutral' | 'bad' | 'unsure';

function toneOf(outcome: AttemptOutcome): OutcomeTone {
  const end = endOf(outcome);
  if (end === 'confirmed') return 'good';
  const way = wayOf(outcome);
  if (end === 'signedIn' && way !== null) return waysIn[way].by === 'recognition' ? 'good' : 'neutral';
  return end === 'refused' ? 'bad' : 'unsure';
}

/** The tone of each outcome, which decides its colour. */
export const outcomeTones = Object.fromEntries(
  attemptOutcomes.map((outcome) => [outcome, toneOf(outcome)]),
) as Readonly<Record<AttemptOutcome, OutcomeTone>>;
