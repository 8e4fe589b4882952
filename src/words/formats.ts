/** A sentence or phrase for each plural form that a language has; `other` is every form not named. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

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
  /** The day in short, with neither year nor weekday. */
  readonly dayOfYear: (at: number) => string;
};

/** Makes something when it is first asked for: what the system knows of a language takes its time to load. */
function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const dayOf = (locale: string, options: Intl.DateTimeFormatOptions): ((at: number) => string) => {
  const format = lazily(() => new Intl.DateTimeFormat(locale, options));
  return (at) => format().format(at);
};

/** The formats of a language by its BCP 47 tag, such as `en-GB`. */
export function createFormats(locale: string): Formats {
  const rules = lazily(() => new Intl.PluralRules(locale));
  const wholes = lazily(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const conjunction = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const disjunction = lazily(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  return {
    plural: (count, forms) => forms[rules().select(count)] ?? forms.other,
    whole: (value) => wholes().format(value),
    decimal: (value, decimals) =>
      value.toLocaleString(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping: false,
      }),
    all: (parts) => conjunction().format(parts),
    any: (parts) => disjunction().format(parts),
    clock: dayOf(locale, { hour: '2-digit', minute: '2-digit' }),
    longDay: dayOf(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
    shortDay: dayOf(locale, { weekday: 'short', day: 'numeric', month: 'short' }),
    shortDate: dayOf(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
    dayOfYear: dayOf(locale, { day: 'numeric', month: 'short' }),
  };
}
