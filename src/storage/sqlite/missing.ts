import { FamiliarError } from '#contract/result.ts';

/** For a member who was removed. */
export function missingMember(): FamiliarError {
  return new FamiliarError('memberMissing');
}

/** For samples that were removed or belong to someone else by now. */
export function missingSamples(): FamiliarError {
  return new FamiliarError('sampleMissing');
}
