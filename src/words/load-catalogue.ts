import type { Language } from '#contract/appearance.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en/catalogue.ts';

/** Makes a language's catalogue for a locale of it, such as `en-US`. */
type CatalogueMaker = (locale: string) => Catalogue;

/** How each language is loaded: English with the program, any other when it is first spoken. */
const makers: Readonly<Record<Language, () => CatalogueMaker | Promise<CatalogueMaker>>> = {
  de: () => import('./de/catalogue.ts').then(({ german }) => german),
  en: () => english,
  es: () => import('./es/catalogue.ts').then(({ spanish }) => spanish),
  fr: () => import('./fr/catalogue.ts').then(({ french }) => french),
};

/** Loads all that Familiar says for a locale that `localeFor` found. */
export async function loadCatalogue(locale: string): Promise<Catalogue> {
  const [language] = locale.split('-');
  const make = await makers[language as Language]();
  return make(locale);
}
