import { FamiliarError } from '#contract/result.ts';

/**
 * Puts text between the marks `<!-- figures: id -->` and `<!-- end: id -->` of a document.
 * @throws FamiliarError `invalid` when the document has no such marks
 */
export function replaceBlock(document: string, id: string, text: string): string {
  const [begin, end] = [`<!-- figures: ${id} -->`, `<!-- end: ${id} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 || to < from)
    throw new FamiliarError('invalid', `The document has no place for figures: ${begin} followed by ${end}.`);
  return `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`;
}
