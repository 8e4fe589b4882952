import type { SampleSource } from '#contract/household.ts';
import type { SupportSample } from '../recognition/support-set.ts';

/**
 * A sample with a number for the occasion it was taken on. What pictures of one occasion share, light or clothes, says
 * little about the person.
 */
export type TuningSample = SupportSample & { readonly occasion: number };

/** Between two camera pictures of one occasion lies at most so much time. */
const longestPauseMs = 3_600_000;

/**
 * The occasions of one member's samples, by their ids: those of the camera belong together as long as no hour lies
 * between one and the next, one from a file is an occasion of its own. An occasion has the id of its first sample for a
 * number.
 */
export function occasionsOf(
  samples: readonly { readonly id: number; readonly createdAt: number; readonly source: SampleSource }[],
): ReadonlyMap<number, number> {
  const occasions = new Map<number, number>();
  let last: { readonly occasion: number; readonly at: number } | null = null;
  for (const { id, createdAt, source } of samples.toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)) {
    if (source === 'photo') {
      occasions.set(id, id);
      continue;
    }
    const occasion: number = last !== null && createdAt - last.at <= longestPauseMs ? last.occasion : id;
    occasions.set(id, occasion);
    last = { occasion, at: createdAt };
  }
  return occasions;
}

/** How many of a member's samples there are without those of the occasion that has most. */
export function countElsewhere(samples: readonly TuningSample[]): number {
  const sizes = [...Map.groupBy(samples, ({ occasion }) => occasion).values()].map((own) => own.length);
  return samples.length - Math.max(0, ...sizes);
}
