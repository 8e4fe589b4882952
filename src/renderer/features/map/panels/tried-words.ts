import type { CallOutput } from '#contract/contract.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** What one frame would come to. */
export type TriedFrame = CallOutput<'map.tryFrame'>;

/** What one frame came to in a few words, and what helps. */
type StatusWords = { readonly title: string; readonly advice: string };

type Words = Catalogue['map']['tryIt'];

/** What a face comes to whose nearest members are known. */
function scoredWords(tried: TriedFrame, words: Words): StatusWords {
  const [best, second] = tried.scores;
  if (best === undefined) return words.nobody;
  const nearest = words.looksLike(best.name);
  const { margin, neededMargin } = tried;
  const named = tried.scores.find(({ memberId }) => memberId === tried.namedId);
  if (named !== undefined) {
    const isByTuning = margin !== null && margin < neededMargin;
    return { title: words.wouldSignIn(named.name), advice: isByTuning ? words.byTuning(nearest) : nearest };
  }
  if (tried.outcome !== 'ambiguous') return { title: words.notRecognised, advice: nearest };
  return {
    title: words.tooClose(best.name, second?.name ?? words.someoneElse),
    advice: words.lead(nearest),
  };
}

/** What the face before the camera would come to at the lock screen; null before the first frame. */
export function triedWords(tried: TriedFrame | null, { gates, map, camera }: Catalogue): StatusWords {
  if (tried === null) return map.tryIt.waking;
  if (tried.isUnusable) return camera.problems.unusable;
  if (tried.gate !== null) return gates[tried.gate];
  if (tried.faces.length === 0) return map.tryIt.noFace;
  if (tried.faces.length > 1 && tried.outcome === null) return map.tryIt.manyFaces;
  return scoredWords(tried, map.tryIt);
}
