/** A stretch of a sentence that is shown in a way of its own: as a link, a key, in bold. */
export type Mark<Tag extends string> = { readonly tag: Tag; readonly text: string };

/** A whole sentence with marks inside of it; what each mark looks like is the screen's to say. */
export type Rich<Tag extends string> = readonly (string | Mark<Tag>)[];

/** Messages of the same shape, whatever their text is: those of an area in another language. */
export type SameShape<T> = T extends string
  ? string
  : T extends Mark<string>
    ? T
    : T extends (...facts: infer Facts) => infer Said
      ? (...facts: Facts) => SameShape<Said>
      : { readonly [Key in keyof T]: SameShape<T[Key]> };

/** A line break in the source of a message and the indentation after it stand for one space. */
const joined = (source: string): string => source.replace(/\s*\n\s*/g, ' ');

/** A message that goes over several lines of source, shown as one. */
export function text(sources: TemplateStringsArray, ...facts: readonly (string | number)[]): string {
  return sources.map((source, i) => `${joined(source)}${facts[i] ?? ''}`).join('');
}

/** Marks `text`, which may be a name that somebody typed: it is never read as markup. */
export function mark<const Tag extends string>(tag: Tag, text: string): Mark<Tag> {
  return { tag, text };
}

/** A message with marks, written as one sentence: ``rich`Press ${mark('key', 'Ctrl+Z')} to undo.` ``. */
export function rich<Tag extends string>(
  sources: TemplateStringsArray,
  ...facts: readonly (string | number | Mark<Tag>)[]
): Rich<Tag> {
  return sources
    .flatMap((source, i) => [joined(source), facts[i] ?? ''])
    .map((part) => (typeof part === 'number' ? String(part) : part))
    .filter((part) => part !== '');
}
