import type { Interval } from '#core/numerics/intervals.ts';

/** What happened in one family (or to one person): `hits` of `of` trials. */
export type ClusterCount = { readonly hits: number; readonly of: number };

/**
 * 95 % interval of the share of hits over all clusters, drawing clusters anew with replacement (the cluster bootstrap:
 * Davison and Hinkley 1997, section 3.8). Null without replicates or clusters.
 */
export function clusterInterval(
  clusters: readonly ClusterCount[],
  replicates: number,
  random: () => number,
): Interval | null {
  if (replicates === 0 || clusters.length === 0) return null;
  const shares = Array.from({ length: replicates }, () => {
    const drawn = Array.from(clusters, () => clusters[Math.floor(random() * clusters.length)] as ClusterCount);
    const of = drawn.reduce((sum, cluster) => sum + cluster.of, 0);
    return of === 0 ? 0 : drawn.reduce((sum, cluster) => sum + cluster.hits, 0) / of;
  }).sort((a, b) => a - b);
  const at = (share: number): number => shares[Math.round(share * (replicates - 1))] as number;
  return { low: at(0.025), high: at(0.975) };
}
