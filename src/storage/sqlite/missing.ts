import { FamiliarError } from '#contract/result.ts';

/** For a member who was removed. */
export function missingMember(): FamiliarError {
  return new FamiliarError('notFound', 'This member is no longer in the household. Go back to the list of members.');
}

/** For samples that were removed or belong to someone else by now. */
export function missingSamples(): FamiliarError {
  return new FamiliarError('notFound', 'That picture was removed meanwhile. Go back to see those that are there.');
}
