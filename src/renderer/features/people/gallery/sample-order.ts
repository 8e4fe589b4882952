import type { Nearness } from '#contract/support-set.ts';
import type { GallerySample } from './gallery-sample.ts';
import { qualityShare } from './quality.ts';

/** What a gallery can be narrowed to. */
export const sampleFilters = ['all', 'flagged', 'inUse', 'setAside', 'camera', 'photo', 'learned'] as const;
export type SampleFilter = (typeof sampleFilters)[number];

/** What a gallery can be sorted by. */
export const sampleOrders = ['newest', 'farFromOwn', 'nearOther', 'poorest'] as const;
export type SampleOrder = (typeof sampleOrders)[number];

const keeps: Readonly<Record<SampleFilter, (entry: GallerySample) => boolean>> = {
  all: () => true,
  flagged: ({ analysis }) => analysis !== null && (analysis.flags.length > 0 || analysis.nearness !== null),
  inUse: ({ sample }) => sample.inUse,
  setAside: ({ sample }) => !sample.inUse,
  camera: ({ sample }) => sample.source === 'camera',
  photo: ({ sample }) => sample.source === 'photo',
  learned: ({ sample }) => sample.source === 'learned',
};

/** Beyond any distance: a sample without a neighbour comes last. */
const farAway = 9;

/** Where a verdict stands in for a distance, the nearer one comes first. */
const verdictKeys: Readonly<Record<Nearness, number>> = { veryNear: 0, near: 1 };

function nearnessKey({ analysis }: GallerySample): number {
  if (analysis?.nearness) return verdictKeys[analysis.nearness];
  return analysis?.nearestOther?.score ?? farAway;
}

/** What to sort by, smallest first. */
const keys: Readonly<Record<SampleOrder, (entry: GallerySample) => number>> = {
  newest: ({ sample }) => -sample.createdAt,
  farFromOwn: ({ analysis }) => -(analysis?.toOwn ?? -1),
  nearOther: nearnessKey,
  poorest: ({ sample }) => qualityShare(sample.quality, sample.pose),
};

/** How many samples each filter keeps. */
export function filterCounts(samples: readonly GallerySample[]): Readonly<Record<SampleFilter, number>> {
  const count = (filter: SampleFilter) => samples.filter(keeps[filter]).length;
  return Object.fromEntries(sampleFilters.map((filter) => [filter, count(filter)])) as Record<SampleFilter, number>;
}

/** The samples that a filter keeps, in an order; equals stay newest first. */
export function arrange(
  samples: readonly GallerySample[],
  filter: SampleFilter,
  order: SampleOrder,
): readonly GallerySample[] {
  const newestFirst = samples
    .filter(keeps[filter])
    .sort((a, b) => keys.newest(a) - keys.newest(b) || a.sample.id - b.sample.id);
  return newestFirst.sort((a, b) => keys[order](a) - keys[order](b));
}
