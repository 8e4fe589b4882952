import type { CallOutput } from '#contract/contract.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { StatusWords } from '../../lock/lock-status.ts';

/** What one frame would come to. */
export type TriedFrame = CallOutput<'map.tryFrame'>;

/** What the face before the camera would come to at the lock screen; null before the first frame. */
export function triedWords(tried: TriedFrame | null, words: Catalogue): StatusWords {
  if (tried === null)
    return { title: 'Waking the camera', advice: 'Your place on the map appears as soon as a face is in view.' };
  if (tried.gate !== null) return words.gates[tried.gate];
  if (tried.faces.length === 0)
    return { title: 'Looking for a face', advice: 'Sit in front of the camera: the lamp on the map is you.' };
  if (tried.faces.length > 1 && tried.outcome === null)
    return { title: 'More than one person', advice: 'Only one face should be in view.' };
  const [best, second] = tried.scores;
  if (best === undefined) return { title: 'Nobody to compare with', advice: 'No member has a picture in use yet.' };
  const near = `${best.name} is nearest at ${best.distance.toFixed(2)}; the limit is ${best.threshold.toFixed(2)}.`;
  const named = tried.scores.find(({ memberId }) => memberId === tried.namedId);
  if (named !== undefined) {
    const isByTuning = tried.margin !== null && tried.margin < tried.neededMargin;
    return {
      title: `Would sign in ${named.name}`,
      advice: isByTuning ? `${near} Too close to call by distance; the tuning tells.` : near,
    };
  }
  if (tried.outcome === 'ambiguous') {
    const lead =
      tried.margin === null
        ? ''
        : ` The lead is ${tried.margin.toFixed(2)}; ${tried.neededMargin.toFixed(2)} is needed.`;
    return { title: `Too close between ${best.name} and ${second?.name ?? 'someone else'}`, advice: `${near}${lead}` };
  }
  return { title: 'Would not be recognised', advice: near };
}
