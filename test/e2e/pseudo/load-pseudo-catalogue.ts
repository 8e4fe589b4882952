import type { Catalogue } from '#words/catalogue.ts';
import { english } from '#words/en/catalogue.ts';
import { loadCatalogue as loadUsual } from '#words/load-catalogue.ts';
import { saidOtherwise } from '../../words/pseudo-language.ts';
import { isPseudo, sayIn } from './pseudo-locales.ts';

export async function loadCatalogue(locale: string): Promise<Catalogue> {
  if (!isPseudo(locale)) return loadUsual(locale);
  return saidOtherwise<Catalogue>(english('en-GB'), sayIn(locale));
}
