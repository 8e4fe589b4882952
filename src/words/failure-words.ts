import type { Failure } from '#contract/failures.ts';
import type { Catalogue } from './catalogue.ts';
import { sentenceFor } from './sentences.ts';

/** The sentence for a failure: what did not succeed, and what helps. */
export const failureWords = ({ failures }: Pick<Catalogue, 'failures'>, failure: Failure): string =>
  sentenceFor(failures, failure);
