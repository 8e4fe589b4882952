import { agreeing } from '#core/gallery/likeness.ts';
import { placeAtOnce } from '#core/gallery/place-samples.ts';
import { bestPortrait } from '#core/gallery/portrait-score.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

export type PortraitParts = {
  readonly store: Pick<Store, 'samples' | 'portraits'>;
  readonly supportSet: Pick<SupportSetCache, 'keptNow' | 'space'>;
  readonly calibration: Calibration;
};

/**
 * Makes a change of these members' pictures and leaves the picture that stands for each of them as it was: it changes
 * only where it goes itself, to the best of those that look like each other, or where the first pictures with hair and
 * shoulders come, to the best of these. `restore` is for when the change has been
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
  const withoutWide = memberIds.filter((id) => samples.listWide(id).length === 0);
  const value = change();
  for (const id of withoutWide) takeFirstWide(parts, id);
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
  const { portraits } = parts.store;
  if (portraits.findChosen(memberId) !== null) return;
  const best = bestOf(parts, memberId) ?? portraits.find(memberId);
  if (best !== null) portraits.choose(memberId, best);
}

/** The best of the pictures that look like the others, one with hair and shoulders before one without. */
function bestOf(parts: PortraitParts, memberId: number): number | null {
  const among = agreeingIds(parts, memberId);
  const samples = parts.store.samples.list(memberId).filter(({ id }) => among.has(id));
  const wide = new Set(parts.store.samples.listWide(memberId));
  return bestPortrait(samples.filter(({ id }) => wide.has(id))) ?? bestPortrait(samples);
}

/** Chooses the best of the pictures with hair and shoulders of a member who had none of them. */
function takeFirstWide(parts: PortraitParts, memberId: number): void {
  const { portraits, samples } = parts.store;
  if (samples.listWide(memberId).length === 0) return;
  const best = bestOf(parts, memberId);
  if (best !== null) portraits.choose(memberId, best);
}

/** The member's pictures in use that look like the others. */
function agreeingIds({ supportSet, calibration }: PortraitParts, memberId: number): ReadonlySet<number> {
  const own = supportSet.keptNow().filter((sample) => sample.inUse && sample.memberId === memberId);
  return new Set(agreeing(placeAtOnce(own, supportSet.space), calibration).map(({ sample }) => sample.id));
}
