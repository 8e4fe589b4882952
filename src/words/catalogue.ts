import type { english } from './en/catalogue.ts';
import type { SameShape } from './text.ts';

/** All that Familiar says, in one language. */
export type Catalogue = SameShape<ReturnType<typeof english>>;
