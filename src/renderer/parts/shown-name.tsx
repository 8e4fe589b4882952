import { useWords } from '../words/use-words.ts';

/** A name that stands by itself, of a person, a household or a file. Its direction is its own. */
export function ShownName({ name }: { readonly name: string }) {
  return <bdi>{useWords().common.named(name)}</bdi>;
}
