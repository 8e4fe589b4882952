import type { CallOutput } from '#contract/contract.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** What the last examination of a tuning said. */
export type TuningReport = NonNullable<CallOutput<'tuning.status'>['report']>;
/** Two members whom the samples show to be taken for each other. */
export type TunedPair = TuningReport['pairs'][number];

type Words = Catalogue['tuning'];

/** Whether anything could be learnt of any pair. */
export function hasLearnt(pairs: readonly Pick<TunedPair, 'learnt'>[]): boolean {
  return pairs.some(({ learnt }) => learnt !== null);
}

/** Whom of a pair what was learnt never names: owners. Null where it may name both. */
export function ownersWords(
  { memberIds, names, mayName }: Pick<TunedPair, 'memberIds' | 'names' | 'mayName'>,
  { pairs }: Words,
): string | null {
  const [owner, another] = names.filter((_, side) => !mayName.includes(memberIds[side] as number));
  if (owner === undefined) return null;
  return another === undefined ? pairs.ownerNeverNamed(owner) : pairs.bothNeverNamed;
}

type Needed = Pick<TuningReport, 'neededSamples' | 'neededElsewhere'>;

/** Who of a pair needs more pictures before anything can be learnt, how many, and whether from other days. */
export function pairNeeds(
  { memberIds, names, mayName, sampleCounts, elsewhere }: Omit<TunedPair, 'learnt'>,
  { neededSamples, neededElsewhere }: Needed,
  { pairs }: Words,
): readonly { readonly memberId: number; readonly words: string }[] {
  if (mayName.length === 0) return [];
  return ([0, 1] as const).flatMap((side) => {
    const [memberId, name] = [memberIds[side], names[side]];
    const few = neededSamples - sampleCounts[side];
    const apart = neededElsewhere - elsewhere[side];
    if (few > 0) return [{ memberId, words: pairs.needsMore(name, sampleCounts[side], few) }];
    return apart > 0 ? [{ memberId, words: pairs.needsOtherDays(name, apart) }] : [];
  });
}
