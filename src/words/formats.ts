import { lazily } from './lazily.ts';

/** A sentence or phrase for each plural form that a language has; `other` is every form not named. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Writes numbers, lists and plural forms as one language does. */
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
  };
}
