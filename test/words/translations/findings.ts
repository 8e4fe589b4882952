import type { Said } from './everything-said.ts';
import { longest, type Place } from './places.ts';
import { typed } from './sample-facts.ts';

/** English words that no other language of Familiar has, save in an option of a command: `--with-numbers`. */
const onlyEnglish = /(?<!-)\b(the|and|you|your|with|this|that|cannot|of)\b/i;

const ownText = (text: string): string => text.replace(typed, '');

const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(ownText(text));

/** Whether one of two texts says something and the other one nothing; "and" may be a single letter. */
function saysNothing(one: string, other: string): boolean {
  const isSilent = (text: string) => !/\p{L}/u.test(ownText(text));
  return (hasWords(one) && isSilent(other)) || (hasWords(other) && isSilent(one));
}

/** The names and whatever else was typed that a text shows. */
const typedIn = (text: string): readonly string[] => [...new Set(text.match(typed))].toSorted();

/** The numbers in a text, without what a language groups and parts them with; up to two they may be words. */
function numbersIn(text: string): readonly string[] {
  const plain = ownText(text)
    .replace(/(?<=\d)[.,\u00a0\u202f '’](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[.,](?=\d)/g, '.');
  const numbers = (plain.match(/\d+(?:\.\d+)?/g) ?? []).map((digits) => String(Number(digits)));
  return [...new Set(numbers)].filter((number) => !['0', '1', '2'].includes(number)).toSorted();
}

const breaksIn = (text: string): number => text.match(/\n| {2}/g)?.length ?? 0;

/** A text in English and what another language says in its place. */
type Pair = { readonly key: string; readonly english: Said; readonly other: Said };

const differ = (a: readonly string[], b: readonly string[]): boolean => a.join('|') !== b.join('|');

/** What is wrong with a text beside the English one. */
function faultOf({ english, other }: Pair, place: Place | undefined): string | null {
  const shown = [typedIn(english.text), typedIn(other.text)] as const;
  const numbers = [numbersIn(english.text), numbersIn(other.text)] as const;
  const length = ownText(other.text).length;
  const allowed = Math.floor(ownText(english.text).length * 1.7 + 12);
  if (breaksIn(english.text) !== breaksIn(other.text)) return 'has stray spaces or breaks';
  if (other.text.includes('undefined')) return 'says undefined';
  if (saysNothing(english.text, other.text)) return 'says nothing where English does, or the other way round';
  if (differ(...shown)) return `shows ${shown[1].join(' ')} where English shows ${shown[0].join(' ')}`;
  if (differ(...numbers)) return `shows the numbers ${numbers[1].join(' ')}, English ${numbers[0].join(' ')}`;
  if (differ(english.marks, other.marks))
    return `has the marks ${other.marks.join(' ')}, English ${english.marks.join(' ')}`;
  if (place !== undefined && length > longest[place])
    return `has ${length} characters; a ${place} takes ${longest[place]}`;
  return length > allowed ? `has ${length} characters; beside the English text ${allowed} are room` : null;
}

/** Whether a text was left in English: it is the same and not said to be, or has words that are English alone. */
function isEnglish({ english, other }: Pair, same: ReadonlySet<string>): boolean {
  if (same.has(english.path) || !hasWords(other.text)) return false;
  return other.text === english.text || onlyEnglish.test(ownText(other.text));
}

/** What a catalogue says, and in which places of the page it must be short. */
export type Spoken = { readonly said: ReadonlyMap<string, Said>; readonly places: ReadonlyMap<string, Place> };

/**
 * What is wrong with a translation, one finding a message and text.
 * @param same the paths of messages that say the same in the other language, such as names
 */
export function findingsIn(english: Spoken, other: ReadonlyMap<string, Said>, same: readonly string[]): string[] {
  const samePaths = new Set(same);
  const findings = new Set<string>();
  for (const [key, said] of english.said) {
    // What comes of facts that make no sense.
    if (said.text === 'NaN') continue;
    const translated = other.get(key);
    if (translated === undefined) {
      findings.add(`${key}: is missing`);
      continue;
    }
    const pair = { key, english: said, other: translated };
    const fault = isEnglish(pair, samePaths) ? 'is English' : faultOf(pair, english.places.get(said.path));
    if (fault !== null) findings.add(`${key}: ${fault}: ${translated.text}`);
  }
  for (const key of other.keys()) if (!english.said.has(key)) findings.add(`${key}: English has no such text`);
  return [...findings];
}

/** The paths in `same` under which the other language says everything otherwise: out of date. */
export function staleIn(english: Spoken, other: ReadonlyMap<string, Said>, same: readonly string[]): string[] {
  const met = new Set<string>();
  for (const [key, { path, text }] of english.said) {
    const translated = other.get(key)?.text ?? '';
    if (translated === text || onlyEnglish.test(ownText(translated))) met.add(path);
  }
  return same.filter((path) => !met.has(path));
}
