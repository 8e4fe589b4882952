import { createRandom, shuffled } from '#core/numerics/seeded-draws.ts';
import type { Collection, LabPicture } from './collection.ts';
import { type Distortion, distort, type Pose } from './distort.ts';

/** One batch for a step: grey pictures from 0 to 1, `side` x `side` each, and what they show. */
export type Batch = { readonly pixels: Float32Array; readonly labels: Int32Array };

/** How batches are drawn. */
export type BatchPlan = {
  readonly labels: number;
  readonly perLabel: number;
  /** Labels taken from one group before the next one is drawn: the likeliest mistakes are within a group. */
  readonly labelsPerGroup: number;
  /** How often a group is turned by a right angle or two or three, which makes other characters of its characters. */
  readonly quarterTurns: number;
  /** How often a group is mirrored, which does the same. */
  readonly mirrored: number;
  /**
   * Whether all labels of a group come from the same makers, as in a one-shot task: then like and unlike pairs differ
   * in the label alone.
   */
  readonly sameMakers: boolean;
  readonly distortion: Distortion;
};

/** Draws the batches of a collection. The same seed and step give the same batch, whatever was drawn before. */
export function createBatchDraw(
  { pictures }: Collection,
  plan: BatchPlan,
  side: number,
  seed: number,
): (step: number) => Batch {
  const byGroup = Map.groupBy(pictures, ({ group }) => group);
  const groups = [...byGroup.values()].map((members) => [...Map.groupBy(members, ({ label }) => label).values()]);
  return (step) => {
    const random = createRandom((seed * 0x9e3779b1 + step * 0x85ebca6b) >>> 0);
    const pixels = new Float32Array(plan.labels * plan.perLabel * side * side);
    const labels = new Int32Array(plan.labels * plan.perLabel);
    let place = 0;
    let label = 0;
    const add = (drawings: readonly LabPicture[], pose: Pose): void => {
      for (const drawing of drawings) {
        const to = { numbers: pixels, offset: place * side * side, side };
        distort(drawing.pixels, { distortion: plan.distortion, pose }, random, to);
        labels[place] = label;
        place++;
      }
      label++;
    };
    for (const group of shuffled(groups, random)) {
      const pose: Pose = {
        quarters: random() < plan.quarterTurns ? 1 + Math.floor(random() * 3) : 0,
        isMirrored: random() < plan.mirrored,
      };
      const makers = plan.sameMakers ? shuffled([...new Set(group.flat().map(({ maker }) => maker))], random) : [];
      for (const drawings of shuffled(group, random).slice(0, Math.min(plan.labelsPerGroup, plan.labels - label))) {
        const order = plan.sameMakers
          ? drawings.toSorted((a, b) => makers.indexOf(a.maker) - makers.indexOf(b.maker))
          : shuffled(drawings, random);
        add(order.slice(0, plan.perLabel), pose);
      }
      if (label === plan.labels) break;
    }
    return place === labels.length
      ? { pixels, labels }
      : { pixels: pixels.slice(0, place * side * side), labels: labels.slice(0, place) };
  };
}
