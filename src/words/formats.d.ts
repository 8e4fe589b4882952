/** A sentence or phrase for each plural form that a language has; `other` is every form not named. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  readonly other: string;
};
/** Writes numbers, lists, days and plural forms as one language does. */
export type Formats = {
  /** The form for `count`: in English `one` or `other`. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** A whole number with its groups: `10,000`. */
  readonly whole: (value: number) => string;
  /** A number with exactly so many decimals and no groups: `0.50`. */
  readonly decimal: (value: number, decimals: number) => string;
  /** Everything in the list: `A, B and C`. */
  readonly all: (parts: readonly string[]) => string;
  /** One of the list: `A, B or C`. */
  readonly any: (parts: readonly string[]) => string;
  /** The time of day, local, 24 hours. `at` is in milliseconds since 1970, here and below. */
  readonly clock: (at: number) => string;
  /** The day in full, without the year. */
  readonly longDay: (at: number) => string;
  /** The day in short, without the year. */
  readonly shortDay: (at: number) => string;
  /** The date in short, with the year. */
  readonly shortDate: (at: number) => string;
};
/** The formats of a language by its BCP 47 tag, such as `en-GB`. */
export declare function createFormats(locale: string): Formats;
