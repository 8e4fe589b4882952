import { InvalidArgumentError } from 'commander';
import { att } from './att-recipe.ts';
import { drawn } from './drawn-recipe.ts';
import { omniglot } from './omniglot-recipe.ts';
import type { LabCollection } from './recipe.ts';

const collections: readonly LabCollection[] = [omniglot, att, drawn];

/** The names of all collections. */
export const collectionNames = collections.map(({ name }) => name);

/** A collection by its name. @throws InvalidArgumentError for another name */
export function collectionNamed(name: string): LabCollection {
  const found = collections.find((collection) => collection.name === name);
  if (found === undefined) throw new InvalidArgumentError(`Give one of: ${collectionNames.join(', ')}.`);
  return found;
}
