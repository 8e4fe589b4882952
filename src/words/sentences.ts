import type { FactsOf, Failure, Reason } from '#contract/failures.ts';

/** A sentence for each of the reasons: a text where there are no facts, otherwise a function of them. */
export type SentencesOf<Reasons extends Reason> = {
  readonly [R in Reasons]: Record<string, never> extends FactsOf<R> ? string : (facts: FactsOf<R>) => string;
};

/** The sentence for a failure out of those for all reasons: what did not succeed, and what helps. */
export function sentenceFor(sentences: SentencesOf<Reason>, { reason, facts }: Failure): string {
  const sentence: string | ((facts: never) => string) = sentences[reason];
  return typeof sentence === 'string' ? sentence : sentence(facts as never);
}
