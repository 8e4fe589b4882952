/** A stretch of a sentence that is shown in a way of its own: as a link, a key, in bold. */
export type Mark<Tag extends string> = {
  readonly tag: Tag;
  readonly text: string;
};
/** A whole sentence with marks inside of it; what each mark looks like is the screen's to say. */
export type Rich<Tag extends string> = readonly (string | Mark<Tag>)[];
/** A message that goes over several lines of source, shown as one. */
export declare function text(sources: TemplateStringsArray, ...facts: readonly (string | number)[]): string;
/** Marks `text`, which may be a name that somebody typed: it is never read as markup. */
export declare function mark<const Tag extends string>(tag: Tag, text: string): Mark<Tag>;
/** A message with marks, written as one sentence: ``rich`Press ${mark('key', 'Ctrl+Z')} to undo.` ``. */
export declare function rich<Tag extends string>(
  sources: TemplateStringsArray,
  ...facts: readonly (string | number | Mark<Tag>)[]
): Rich<Tag>;
