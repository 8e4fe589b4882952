import { FamiliarError } from '#contract/result.ts';
import { unlikeFaces } from '#core/gallery/likeness.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

type Parts = { readonly supportSet: SupportSetCache; readonly calibration: Calibration };

/**
 * Remembers, before these samples go, who stood beside them; call what it returns before they come back by an undo.
 * Where nothing was added to their member since, the household becomes as it was; else they have to look like what the
 * member's pictures show by then.
 * @throws FamiliarError `undoLaterFirst`
 */
export function wayBack({ supportSet, calibration }: Parts, sampleIds: readonly number[]): () => void {
  const asked = new Set(sampleIds);
  const going = supportSet.kept().filter(({ id, inUse }) => inUse && asked.has(id));
  const stood = new Set(supportSet.kept().flatMap(({ id, inUse }) => (inUse ? [id] : [])));
  const faces = [...Map.groupBy(going, ({ memberId }) => memberId)];

  return () => {
    const present = supportSet.kept();
    for (const [memberId, samples] of faces) {
      const hasNew = present.some((sample) => sample.memberId === memberId && sample.inUse && !stood.has(sample.id));
      const embeddings = samples.map(({ embedding }) => embedding);
      if (hasNew && unlikeFaces(embeddings, memberId, supportSet.get(), calibration).length > 0)
        throw new FamiliarError('undoLaterFirst');
    }
  };
}
