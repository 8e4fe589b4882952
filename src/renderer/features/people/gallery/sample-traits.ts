import type { SampleSummary } from '#contract/household.ts';
import type { Catalogue } from '#words/catalogue.ts';

type Trait = keyof Catalogue['samples']['traits'];

/** Below this sharpness a picture is soft; below this distance between the eyes, in pixels, it is small. */
const softBelow = 0.3;
const smallBelowPx = 40;

/**
 * What is worth knowing about how a picture was taken, light and covering as the coverage counts them; a single `clear`
 * when there is nothing.
 */
export function sampleTraits({ quality, kind }: Pick<SampleSummary, 'quality' | 'kind'>): readonly Trait[] {
  const traits: Trait[] = [];
  if (kind.lighting === 'dark') traits.push('dim');
  if (kind.lighting === 'bright') traits.push('bright');
  if (quality.sharpness < softBelow) traits.push('soft');
  if (quality.interocularPx < smallBelowPx) traits.push('small');
  if (kind.isPartlyCovered) traits.push('hidden');
  return traits.length === 0 ? ['clear'] : traits;
}

/** The same in words. */
export function traitWords(sample: Pick<SampleSummary, 'quality' | 'kind'>, words: Catalogue['samples']): string {
  return words.traitList(sampleTraits(sample).map((trait) => words.traits[trait]));
}
