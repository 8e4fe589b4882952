import { Fragment, type ReactNode } from 'react';
import type { Rich } from '#words/text.ts';

type Props<Tag extends string> = {
  readonly text: Rich<Tag>;
  /** What each mark of the sentence is shown as. */
  readonly as: Readonly<Record<Tag, (text: string) => ReactNode>>;
};

/** A whole sentence of the catalogue, its marks shown as elements. */
export function RichText<Tag extends string>({ text, as }: Props<Tag>) {
  return text.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their places.
    <Fragment key={index}>{typeof part === 'string' ? part : as[part.tag](part.text)}</Fragment>
  ));
}
