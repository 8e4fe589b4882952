import { en } from './en/catalogue.ts';
import type { Mark } from './text.ts';

/** Messages of the same shape, whatever their text is. */
type SameShape<T> = T extends string
  ? string
  : T extends Mark<string>
    ? T
    : T extends (...facts: infer Facts) => infer Said
      ? (...facts: Facts) => SameShape<Said>
      : { readonly [Key in keyof T]: SameShape<T[Key]> };

/** All that Familiar says, in one language. */
export type Catalogue = SameShape<typeof en>;

/** The languages there are. A new one is a folder beside `en` and a line here; it compiles once none is missing. */
export const catalogues = { en } as const satisfies Record<string, Catalogue>;
