import { gatherAlike, type LooseFace } from '#core/gallery/gather-alike.ts';
import { shuffled } from '#core/numerics/seeded-draws.ts';
import { type ClusterCount, clusterInterval } from './cluster-interval.ts';

/** Somebody who was refused, once for each face. */
export type Visitor = { readonly faces: readonly LooseFace[] };

/** How many visitors come at a time, with how many of their faces at most, and how often they are drawn anew. */
export type VisitDraws = { readonly visitors: number; readonly faces: number; readonly draws: number };

/** One line of what was found: who came together, of which half, and the rate of the calibration that set the limit. */
export type GatheredRow = GatheredFigures & {
  readonly name: string;
  readonly isHeldOut: boolean;
  readonly rate: number;
};

type Counts = { hits: number; of: number };

/** A share of visitors, with its 95 % interval by people; null without replicates. */
export type VisitorShare = {
  readonly rate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly people: number;
};

export type GatheredFigures = {
  /** Visitors of whom a face stands in one group with somebody else's. */
  readonly mixed: VisitorShare;
  /** Of visitors with several faces: those whose faces all stand in one group. */
  readonly whole: VisitorShare;
  /** The same: those of whom no two faces stand in one group. */
  readonly apart: VisitorShare;
};

type Tally = Record<keyof GatheredFigures, Map<Visitor, Counts>>;

function count(counts: Map<Visitor, Counts>, visitor: Visitor, isHit: boolean): void {
  const own = counts.get(visitor) ?? { hits: 0, of: 0 };
  counts.set(visitor, { hits: own.hits + (isHit ? 1 : 0), of: own.of + 1 });
}

type Shown = { readonly visitor: Visitor; readonly face: LooseFace };

/** Faces of each visitor, drawn at random, as many as are kept at most. */
const drawFaces = (present: readonly Visitor[], most: number, random: () => number): Shown[] =>
  present.flatMap((visitor) =>
    shuffled(visitor.faces, random)
      .slice(0, most)
      .map((face) => ({ visitor, face })),
  );

/** Gathers the faces of visitors who came in the same days, and counts what became of each. */
function countVisit(tally: Tally, present: readonly Visitor[], shown: readonly Shown[], limit: number): void {
  const groups = gatherAlike(
    shown.map(({ face }) => face),
    limit,
  ).map((places) => places.flatMap((place) => shown[place]?.visitor ?? []));
  for (const visitor of present) {
    const own = groups.filter((group) => group.includes(visitor));
    count(
      tally.mixed,
      visitor,
      own.some((group) => group.some((other) => other !== visitor)),
    );
    const faces = shown.filter((one) => one.visitor === visitor).length;
    if (faces < 2) continue;
    const most = Math.max(0, ...own.map((group) => group.filter((one) => one === visitor).length));
    count(tally.whole, visitor, most === faces);
    count(tally.apart, visitor, most < 2);
  }
}

function shareOf(counts: Iterable<ClusterCount>, replicates: number, random: () => number): VisitorShare {
  const clusters = [...counts];
  const [hits, of] = [clusters.reduce((sum, one) => sum + one.hits, 0), clusters.reduce((sum, one) => sum + one.of, 0)];
  const interval = clusterInterval(clusters, replicates, random);
  return {
    rate: of === 0 ? 0 : hits / of,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    people: clusters.length,
  };
}

/**
 * How often visitors are put together, and how often one stays whole: visitors are drawn anew by `pick`, who come in the
 * same days.
 */
export function gatherVisitors(
  pick: (random: () => number, draw: number) => readonly Visitor[],
  limit: number,
  { faces, draws }: Pick<VisitDraws, 'faces' | 'draws'>,
  { random, replicates }: { readonly random: () => number; readonly replicates: number },
): GatheredFigures {
  const tally: Tally = { mixed: new Map(), whole: new Map(), apart: new Map() };
  for (let draw = 0; draw < draws; draw++) {
    const present = pick(random, draw);
    countVisit(tally, present, drawFaces(present, faces, random), limit);
  }
  return {
    mixed: shareOf(tally.mixed.values(), replicates, random),
    whole: shareOf(tally.whole.values(), replicates, random),
    apart: shareOf(tally.apart.values(), replicates, random),
  };
}
