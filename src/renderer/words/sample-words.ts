import type { SampleSource, SampleSummary } from '#contract/household.ts';

/** Where a sample came from. */
export const sourceWords: Readonly<Record<SampleSource, string>> = {
  camera: 'Camera',
  photo: 'Photo',
  learned: 'Learned',
};

type Look = NonNullable<SampleSummary['kind']['look']>;

const lookWords: Readonly<Record<Look, string>> = {
  front: 'straight',
  left: 'turned left',
  right: 'turned right',
  up: 'looking up',
  down: 'looking down',
};

/** Which look a picture shows, in the person's own left and right: the same that the coverage counts it as. */
export function poseName({ kind }: Pick<SampleSummary, 'kind'>): string {
  return kind.look === null ? 'turned far away' : lookWords[kind.look];
}

/** What is worth knowing about how a picture was taken, light and covering as the coverage counts them; a single `clear` when there is nothing. */
export function qualityWords({ quality, kind }: Pick<SampleSummary, 'quality' | 'kind'>): readonly string[] {
  const words: string[] = [];
  if (kind.lighting === 'dark') words.push('dim');
  if (kind.lighting === 'bright') words.push('bright');
  if (quality.sharpness < 0.3) words.push('soft');
  if (quality.interocularPx < 40) words.push('small');
  if (kind.isPartlyCovered) words.push('partly hidden');
  return words.length === 0 ? ['clear'] : words;
}
