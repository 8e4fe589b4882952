import type { Language } from '#contract/appearance.ts';
import { english } from './en/catalogue.ts';
import type { SameShape } from './text.ts';

/** All that Familiar says, in one language. */
export type Catalogue = SameShape<ReturnType<typeof english>>;

/** Makes a language's catalogue for a locale of it, such as `en-US`. */
type CatalogueMaker = (locale: string) => Catalogue;

/** How each language is loaded. A new one is a folder beside `en` and a line here; it compiles once none is missing. */
const makers: Readonly<Record<Language, () => CatalogueMaker | Promise<CatalogueMaker>>> = { en: () => english };

/** Loads all that Familiar says for a locale that `localeFor` found. */
export async function loadCatalogue(locale: string): Promise<Catalogue> {
  const [language] = locale.split('-');
  const make = await makers[language as Language]();
  return make(locale);
}
