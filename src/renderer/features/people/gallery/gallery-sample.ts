import type { SampleSummary } from '#contract/household.ts';
import type { SampleAnalysis } from '#contract/support-set.ts';

/** A sample with what the analysis says about it; null until that is known, or when another net made its numbers. */
export type GallerySample = { readonly sample: SampleSummary; readonly analysis: SampleAnalysis | null };

/** Joins samples and analysis, in the order of the samples. */
export function gallerySamples(
  samples: readonly SampleSummary[],
  analysis: readonly SampleAnalysis[],
): readonly GallerySample[] {
  const bySample = new Map(analysis.map((found) => [found.sampleId, found]));
  return samples.map((sample) => ({ sample, analysis: bySample.get(sample.id) ?? null }));
}
