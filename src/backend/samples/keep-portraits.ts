import { agreeing } from '#core/gallery/likeness.ts';
import { placeAtOnce } from '#core/gallery/place-samples.ts';
import { portraitScore } from '#core/gallery/portrait-score.ts';
import type { StoredSample } from '#core/ports/sample-store.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

export type PortraitParts = {
  readonly store: Pick<Store, 'samples' | 'portraits'>;
  readonly supportSet: Pick<SupportSetCache, 'kept' | 'space'>;
  readonly calibration: Calibration;
};

/**
 * Makes a change of these members' pictures and leaves the picture that stands for each of them as it was: it changes
 * only where it goes itself, to the best of those that look like each other. `restore` is for when the change has been
 * taken back.
 */
export function keepPortraits<T>(
  parts: PortraitParts,
  memberIds: readonly number[],
  change: () => T,
): { readonly value: T; readonly restore: () => void } {
  const { portraits, samples } = parts.store;
  for (const id of memberIds) settlePortrait(parts, id);
  const before = memberIds.map((id) => portraits.findChosen(id));
  const value = change();
  for (const id of memberIds) settlePortrait(parts, id);
  const after = memberIds.map((id) => portraits.findChosen(id));
  return {
    value,
    restore() {
      for (const [place, id] of memberIds.entries()) {
        const portrait = before[place] ?? null;
        const isChosenSince = portraits.findChosen(id) !== after[place];
        if (portrait === null || isChosenSince || !samples.list(id).some((sample) => sample.id === portrait)) continue;
        portraits.choose(id, portrait);
      }
    },
  };
}

/** Chooses the picture that stands for a member, where none is chosen, or the chosen one is gone. */
function settlePortrait(parts: PortraitParts, memberId: number): void {
  const { portraits, samples } = parts.store;
  if (portraits.findChosen(memberId) !== null) return;
  const best = bestOf(samples.list(memberId), agreeingIds(parts, memberId)) ?? portraits.find(memberId);
  if (best !== null) portraits.choose(memberId, best);
}

/** The member's pictures in use that look like the others. What was read before a change may still name others. */
function agreeingIds({ store, supportSet, calibration }: PortraitParts, memberId: number): ReadonlySet<number> {
  const present = new Set(store.samples.list(memberId).map(({ id }) => id));
  const own = supportSet.kept().filter(({ id, inUse }) => inUse && present.has(id));
  return new Set(agreeing(placeAtOnce(own, supportSet.space), calibration).map(({ sample }) => sample.id));
}

function bestOf(samples: readonly StoredSample[], among: ReadonlySet<number>): number | null {
  const scored = samples
    .filter(({ id }) => among.has(id))
    .map(({ id, quality, pose }) => ({ id, score: portraitScore(quality, pose) }))
    .sort((a, b) => b.score - a.score);
  return scored[0]?.id ?? null;
}
