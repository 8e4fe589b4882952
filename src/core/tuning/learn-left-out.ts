import { type LatentSpace, primaryPart } from '../recognition/latent-space.ts';
import { type PairHead, type PairLine, placeOnPair } from '../recognition/pair-head.ts';
import type { TuningSample } from './occasions.ts';
import { learnPairHead, lineBetween } from './pair-head.ts';

/** So many times at most is a pair learnt anew: with more occasions than that, several are left out at a time. */
const mostTimes = 40;

/**
 * Where a sample lies between two members when neither it nor any other of its occasion had a part in what was learnt:
 * along the line between their means, and along what was learnt.
 */
export type LeftOutPlace = {
  readonly sampleId: number;
  readonly memberId: number;
  readonly before: number;
  readonly after: number;
};

/** What was learnt of two members, with every sample's place as it would be for a query. */
export type LearntPair = { readonly head: PairHead; readonly places: readonly LeftOutPlace[] };

/**
 * The samples of two members, learnt; null where that leads nowhere. Without any one occasion each member has two
 * samples at least.
 */
export function* learnLeftOut(
  { memberIds, mayName }: Pick<PairHead, 'memberIds' | 'mayName'>,
  first: readonly TuningSample[],
  second: readonly TuningSample[],
  space: LatentSpace,
): Generator<undefined, LearntPair | null> {
  const partsOf = (samples: readonly TuningSample[]): Float32Array[] =>
    samples.map(({ embedding }) => primaryPart(embedding, space));
  const occasions = [
    ...Map.groupBy([...first, ...second], ({ memberId, occasion }) => `${memberId} ${occasion}`).values(),
  ];
  const times = Math.min(mostTimes, occasions.length);
  const places: LeftOutPlace[] = [];
  for (let time = 0; time < times; time++) {
    const isLeftOut = new Set(occasions.filter((_, place) => place % times === time).flat());
    const rest = (own: readonly TuningSample[]) => partsOf(own.filter((sample) => !isLeftOut.has(sample)));
    const lines = yield* learnBoth(rest(first), rest(second));
    if (lines === null) return null;
    for (const { id, memberId, embedding } of isLeftOut) {
      places.push({
        sampleId: id,
        memberId,
        before: placeOnPair(embedding, lines.before),
        after: placeOnPair(embedding, lines.after),
      });
    }
  }
  const lines = yield* learnBoth(partsOf(first), partsOf(second));
  return lines === null ? null : { head: { memberIds, mayName, ...lines.after }, places };
}

function* learnBoth(
  first: readonly Float32Array[],
  second: readonly Float32Array[],
): Generator<undefined, { readonly before: PairLine; readonly after: PairLine } | null> {
  const after = yield* learnPairHead(first, second);
  return after === null ? null : { before: lineBetween(first, second), after };
}
