import { learnPairHead, lineBetween } from '../learning/pair-head.ts';
import type { Embedding } from '../recognition/embedding.ts';
import { type PairHead, type PairLine, placeOnPair } from '../recognition/pair-head.ts';
import type { SupportSample } from '../recognition/support-set.ts';

/** So many times at most is a pair learnt anew: with more samples than that, several are left out at a time. */
const mostTimes = 40;

/** Where a sample lies between two members when it had no part in what was learnt: along the line between their means, and along what was learnt. */
export type LeftOutPlace = { readonly sampleId: number; readonly memberId: number; readonly before: number; readonly after: number };

/** What was learnt of two members, with every sample's place as it would be for a query. */
export type LearntPair = { readonly head: PairHead; readonly places: readonly LeftOutPlace[] };

/** The samples of two members, learnt; null where that leads nowhere. */
export function* learnLeftOut(
  { memberIds, mayName }: Pick<PairHead, 'memberIds' | 'mayName'>,
  first: readonly SupportSample[],
  second: readonly SupportSample[],
): Generator<undefined, LearntPair | null> {
  const all = [...first, ...second];
  const times = Math.min(mostTimes, all.length);
  const places: LeftOutPlace[] = [];
  for (let time = 0; time < times; time++) {
    const isLeftOut = new Set(all.filter((_, place) => place % times === time));
    const rest = (own: readonly SupportSample[]) => embeddingsOf(own.filter((sample) => !isLeftOut.has(sample)));
    const lines = yield* learnBoth(rest(first), rest(second));
    if (lines === null) return null;
    for (const { id, memberId, embedding } of isLeftOut) {
      places.push({ sampleId: id, memberId, before: placeOnPair(embedding, lines.before), after: placeOnPair(embedding, lines.after) });
    }
  }
  const lines = yield* learnBoth(embeddingsOf(first), embeddingsOf(second));
  return lines === null ? null : { head: { memberIds, mayName, ...lines.after }, places };
}

const embeddingsOf = (samples: readonly SupportSample[]): Embedding[] => samples.map(({ embedding }) => embedding);

function* learnBoth(
  first: readonly Embedding[],
  second: readonly Embedding[],
): Generator<undefined, { readonly before: PairLine; readonly after: PairLine } | null> {
  const after = yield* learnPairHead(first, second);
  return after === null ? null : { before: lineBetween(first, second), after };
}
